namespace KnowledgeBase.Rules.Tests;

/// <summary>
/// The mistakes that contributors make most, in a real speech with its seed, each in the forms that it takes: one finding for each, at its
/// place and with words to act on. What a program can put right is put right, and a second time changes nothing.
/// </summary>
public sealed class TenMistakesTests
{
    [Fact]
    public void TheSpeechIsRight() => Assert.Equal([], MistakenSpeech.Brief(MistakenSpeech.Right));

    [Theory]
    [MemberData(nameof(Messages))]
    public void TheMessageSaysWhatIsWrongAndWhatToDo(string from, string to, string message)
    {
        Finding finding = Assert.Single(MistakenSpeech.Check(MistakenSpeech.With(from, to)));

        Assert.Equal(message, $"{finding.Rule.Id}: {finding.Message}");
    }

    [Theory]
    [MemberData(nameof(Fixable))]
    public void AMistakeThatAProgramCanPutRightIsFoundOnceAndPutRight(string from, string to, params string[] findings)
    {
        string mistaken = MistakenSpeech.With(from, to);

        Assert.Equal(findings, MistakenSpeech.Brief(mistaken));
        Assert.Equal(MistakenSpeech.Right, MistakenSpeech.Fixed(mistaken));
        Assert.Equal(MistakenSpeech.Right, MistakenSpeech.Fixed(MistakenSpeech.Right));
    }

    [Theory]
    [MemberData(nameof(FixedOtherwise))]
    public void APutRightMistakeNeedNotBeAsBefore(string from, string to, string right, params string[] findings)
    {
        string mistaken = MistakenSpeech.With(from, to);
        string fixedText = MistakenSpeech.With(from, right);

        Assert.Equal(findings, MistakenSpeech.Brief(mistaken));
        Assert.Equal(fixedText, MistakenSpeech.Fixed(mistaken));
        Assert.Equal(fixedText, MistakenSpeech.Fixed(fixedText));
    }

    [Theory]
    [MemberData(nameof(ForAPerson))]
    public void AMistakeThatAPersonHasToDecideIsFoundOnceAndLeftAsItIs(string from, string to, params string[] findings)
    {
        string mistaken = MistakenSpeech.With(from, to);

        Assert.Equal(findings, MistakenSpeech.Brief(mistaken));
        Assert.Equal(mistaken, MistakenSpeech.Fixed(mistaken));
    }

    [Fact]
    public void AllMistakesOfAFileAreFoundInOneRun()
    {
        string mistaken = MistakenSpeech.Right;
        foreach ((string from, string to) in ((string, string)[])
        [
            ("genre: 讲话\n", "genre: 讲话\ngenre: 发言\n"),
            ("level: 县\n", "level：县\n"),
            ("occasion: ", "ocasion: "),
            ("speaker: unknown\n", "speaker:\tunknown\n"),
            ("date: 2025-03-26\n", "date: 二〇二五年三月二十六日\n"),
            ("published: 2025-03-28\n", "published: \"2025-03-28\n"),
            ("[作风建设, ", "[作风建没, "),
            ("proofread: 1\n", "proofread:1\n"),
            (" {#v84}", " {#grc}"),
            ("“四风”", "**“四风”**"),
        ])
        {
            mistaken = mistaken.Replace(from, to, StringComparison.Ordinal);
        }

        Assert.Equal(
            [
                "(5,1)-(5,6) KB1002 genre", "(6,6)-(6,7) KB1007 ：", "(7,1)-(7,8) KB2001 ocasion", "(8,9)-(8,10) KB1003 \t", "(9,7)-(9,18) KB2003 二〇二五年三月二十六日",
                "(10,12)-(10,13) KB1001 \"", "(12,10)-(12,14) KB3001 作风建没", "(14,10)-(14,11) KB1013 :", "(29,22)-(29,25) KB5001 grc", "(37,13)-(37,21) KB4020 **“四风”**",
            ],
            MistakenSpeech.Brief(mistaken));
    }

    public static TheoryData<string, string, string> Messages => new()
    {
        { "level: 县", "level：县", "KB1007: 'level：' has a full-width colon. Write 'level: ' with an ASCII colon and a space." },
        { "completeness: { state: full }", "completeness:\n\tstate: full", "KB1003: This line is indented with a tab. Use two spaces for each level." },
        { "level: 县", "level: 县\nlevel: 市", "KB1002: Key 'level' is already set on line 5. Remove one of the two." },
        {
            "level: 县", "levle: 县",
            "KB2001: Field 'levle' does not exist here. Did you mean 'level'? Fields are: title, title-source, genre, level, occasion, speaker, date, published, lang, script-note, themes, completeness, proofread, source, width, removed, corrections, retired."
        },
        { "level: 县", "lеvel: 县", "KB2001: Field 'lеvel' does not exist here. The 'е' in it is U+0435, which only looks like another letter. Did you mean 'level'? Fields are: title, title-source, genre, level, occasion, speaker, date, published, lang, script-note, themes, completeness, proofread, source, width, removed, corrections, retired." },
        { "[作风建设, ", "[作风建没, ", $"KB3001: '作风建没' is not in the vocabulary Theme. Did you mean '作风建设'? Use one of: {string.Join(", ", RepositoryContent.Context.Vocabularies["Theme"].Entries.Select(entry => entry.Key))}." },
        { "date: 2025-03-26", "date: 二〇二五年三月二十六日", "KB2003: '二〇二五年三月二十六日' is not a date. Write a day that exists as YYYY-MM-DD, or 'unknown'." },
        { " {#v84}", " {#grc}", "KB5001: Address 'grc' is already used in line 24. Give the newer block another one, for example 'bbb'." },
        {
            "党的作风是党的形象", "党的作风是党的面貌",
            "KB6001: The text reads '面貌' where the seed reads '形象' (seeds/zuofeng.txt:6:25). Write it as in the seed, or declare it under 'corrections': - { at: txd, from: \"风是党的形象，是人心\", to: \"风是党的面貌，是人心\", reason: … }"
        },
        { "“四风”", "**“四风”**", "KB4020: A speech has no bold or italic words: '**“四风”**' would be shown without its marks. Take the marks away, or write a backslash before each if the document has them as text." },
    };

    public static TheoryData<string, string, string[]> Fixable => new()
    {
        // A full-width colon after a key.
        { "level: 县", "level：县", ["(5,6)-(5,7) KB1007 ："] },
        { "level: 县", "level： 县", ["(5,6)-(5,7) KB1007 ："] },
        { "level: 县", "level：　县", ["(5,6)-(5,7) KB1007 ："] },
        { "level: 县", "level ：县", ["(5,7)-(5,8) KB1007 ："] },
        { "\nsource:\n", "\nsource：\n", ["(14,7)-(14,8) KB1007 ："] },
        { "  encoding: utf-8", "  encoding：utf-8", ["(17,11)-(17,12) KB1007 ："] },
        { "{ state: full }", "{ state：full }", ["(12,22)-(12,23) KB1007 ："] },
        { "{ rule: meta.views, at: \"1:1\", text", "{ rule：meta.views, at：\"1:1\", text", ["(21,11)-(21,12) KB1007 ：", "(21,26)-(21,27) KB1007 ："] },
        { "title: 在", "title：在", ["(2,6)-(2,7) KB1007 ："] },
        { "\nlevel: 县\noccasion: 全", "\nlevel：县\noccasion：全", ["(5,6)-(5,7) KB1007 ：", "(6,9)-(6,10) KB1007 ："] },
        { "themes: [作", "themes：[作", ["(11,7)-(11,8) KB1007 ："] },
        { "title-at: \"2:1\"", "title-at：\"2:1\"", ["(19,11)-(19,12) KB1007 ："] },

        // A tab.
        { "  encoding: utf-8", "\tencoding: utf-8", ["(17,1)-(17,2) KB1003 \t"] },
        { "  encoding: utf-8\n  newline: lf", "\tencoding: utf-8\n\tnewline: lf", ["(17,1)-(17,2) KB1003 \t", "(18,1)-(18,2) KB1003 \t"] },
        { "  - { rule: meta.views", "\t- { rule: meta.views", ["(21,1)-(21,2) KB1003 \t"] },
        { "level: 县", "level:\t县", ["(5,7)-(5,8) KB1003 \t"] },
        { "  - { rule: meta.views, at", "  - { rule:\tmeta.views, at", ["(21,12)-(21,13) KB1003 \t"] },
        { "  - { rule: meta.views", "  -\t{ rule: meta.views", ["(21,4)-(21,5) KB1003 \t"] },

        // A field that does not exist, and one name that is near or means it.
        { "level: 县", "levle: 县", ["(5,1)-(5,6) KB2001 levle"] },
        { "level: 县", "Level: 县", ["(5,1)-(5,6) KB2001 Level"] },
        { "level: 县", "层级: 县", ["(5,1)-(5,3) KB2001 层级"] },
        { "level: 县", "ｌｅｖｅｌ: 县", ["(5,1)-(5,6) KB2001 ｌｅｖｅｌ"] },
        { "level: 县", "lеvel: 县", ["(5,1)-(5,6) KB2001 lеvel"] },
        { "{ state: full }", "{ stat: full }", ["(12,17)-(12,21) KB2001 stat"] },
        { "  encoding: utf-8", "  encodng: utf-8", ["(17,3)-(17,10) KB2001 encodng"] },
        { "{ rule: meta.views, at", "{ rules: meta.views, at", ["(21,7)-(21,12) KB2001 rules"] },

        // A misspelt theme.
        { "[作风建设, ", "[作风建没, ", ["(11,10)-(11,14) KB3001 作风建没"] },
        { "[作风建设, ", "[作風建設, ", ["(11,10)-(11,14) KB3001 作風建設"] },
        { "[作风建设, ", "[作建风设, ", ["(11,10)-(11,14) KB3001 作建风设"] },
        { "[作风建设, ", "[作风设, ", ["(11,10)-(11,13) KB3001 作风设"] },
        { "[作风建设, ", "[作风的建设, ", ["(11,10)-(11,15) KB3001 作风的建设"] },
        { "[作风建设, 乡村振兴]", "[作风建没, 乡村振新]", ["(11,10)-(11,14) KB3001 作风建没", "(11,16)-(11,20) KB3001 乡村振新"] },

        // A date as people write it.
        { "date: 2025-03-26", "date: 二〇二五年三月二十六日", ["(8,7)-(8,18) KB2003 二〇二五年三月二十六日"] },
        { "date: 2025-03-26", "date: 二零二五年三月二十六日", ["(8,7)-(8,18) KB2003 二零二五年三月二十六日"] },
        { "date: 2025-03-26", "date: 二○二五年三月二十六日", ["(8,7)-(8,18) KB2003 二○二五年三月二十六日"] },
        { "date: 2025-03-26", "date: ２０２５年３月２６日", ["(8,7)-(8,17) KB2003 ２０２５年３月２６日"] },
        { "date: 2025-03-26", "date: 2025年3月26日", ["(8,7)-(8,17) KB2003 2025年3月26日"] },
        { "date: 2025-03-26", "date: \"2025年3月26日\"", ["(8,7)-(8,19) KB2003 \"2025年3月26日\""] },
        { "date: 2025-03-26", "date: 2025/3/26", ["(8,7)-(8,16) KB2003 2025/3/26"] },
        { "date: 2025-03-26", "date: 2025.03.26", ["(8,7)-(8,17) KB2003 2025.03.26"] },
        { "date: 2025-03-26", "date: 20250326", ["(8,7)-(8,15) KB2003 20250326"] },
        { "date: 2025-03-26", "date: 2025－3－26", ["(8,7)-(8,16) KB2003 2025－3－26"] },
        { "published: 2025-03-28", "published: 2025年03月28日", ["(9,12)-(9,23) KB2003 2025年03月28日"] },

        // Bold beside Chinese punctuation, where Markdown itself does not see it.
        { "“零容忍”", "**“零容忍”**", ["(36,3)-(36,12) KB4020 **“零容忍”**"] },
        { "筑牢思想根基。", "**筑牢思想根基。**", ["(36,20)-(36,31) KB4020 **筑牢思想根基。**"] },
        { "“四风”", "__“四风”__", ["(36,13)-(36,21) KB4020 __“四风”__"] },
        { "“四风”", "***“四风”***", ["(36,13)-(36,23) KB4020 ***“四风”***"] },
        { "零容忍", "*零容忍*", ["(36,4)-(36,9) KB4020 *零容忍*"] },
        { "## 二、坚持问题导向，精准靶向施策 {", "## **二、坚持问题导向，精准靶向施策** {", ["(34,4)-(34,23) KB4020 **二、坚持问题导向，精准靶向施策**"] },
        { "“零容忍”的态度纠治“四风”", "**“零容忍”**的态度纠治**“四风”**", ["(36,3)-(36,12) KB4020 **“零容忍”**", "(36,17)-(36,25) KB4020 **“四风”**"] },

        // A space forgotten.
        { "level: 县", "level:县", ["(5,6)-(5,7) KB1013 :"] },
        { "{ state: full }", "{ state:full }", ["(12,22)-(12,23) KB1013 :"] },
        { "level: 县", "level:　县", ["(5,7)-(5,8) KB1011 　"] },
    };

    public static TheoryData<string, string, string, string[]> FixedOtherwise => new()
    {
        { "themes: [作风建设, ", "themes: [\"作风建没\", ", "themes: [\"作风建设\", ", ["(11,10)-(11,16) KB3001 \"作风建没\""] },
        { "themes: [作风建设, 乡村振兴]", "themes:\n\t- 作风建设\n\t- 乡村振兴", "themes:\n  - 作风建设\n  - 乡村振兴", ["(12,1)-(12,2) KB1003 \t", "(13,1)-(13,2) KB1003 \t"] },
        { "themes: [作风建设, 乡村振兴]", "themes:\n  - 作风建没\n  -乡村振兴", "themes:\n  - 作风建设\n  - 乡村振兴", ["(12,5)-(12,9) KB3001 作风建没", "(13,3)-(13,4) KB1013 -"] },
        { "{ rule: meta.views, at: \"1:1\", text: \"浏览量：447\\n\" }", "rule：meta.views\n    at: \"1:1\"\n    text：\"浏览量：447\\n\"", "rule: meta.views\n    at: \"1:1\"\n    text: \"浏览量：447\\n\"", ["(21,9)-(21,10) KB1007 ：", "(23,9)-(23,10) KB1007 ："] },
        { "completeness: { state: full }", "completeness:\n\t\tstate：full", "completeness:\n    state: full", ["(13,1)-(13,3) KB1003 \t\t", "(13,8)-(13,9) KB1007 ："] },
        { "published: 2025-03-28", "\"publishd\": 2025-03-28", "\"published\": 2025-03-28", ["(9,1)-(9,11) KB2001 \"publishd\""] },
        { "occasion: 全县作风建设会议", "occasion: 作风建设: 全县会议", "occasion: \"作风建设: 全县会议\"", ["(6,11)-(6,21) KB1008 作风建设: 全县会议"] },
        { "occasion: 全县作风建设会议", "occasion: @全县作风建设会议", "occasion: \"@全县作风建设会议\"", ["(6,11)-(6,12) KB1001 @"] },
        { "occasion: 全县作风建设会议", "occasion: 全县\u200B作风建设会议", "occasion: 全县作风建设会议", ["(6,13)-(6,14) KB1010 \u200B"] },
    };

    public static TheoryData<string, string, string[]> ForAPerson => new()
    {
        // The same key twice.
        { "level: 县", "level: 县\nlevel: 市", ["(6,1)-(6,6) KB1002 level"] },
        { "level: 县", "level: 县\n\"level\": 县", ["(6,1)-(6,8) KB1002 \"level\""] },
        { "{ state: full }", "{ state: full, state: gaps }", ["(12,30)-(12,35) KB1002 state"] },
        { "  newline: lf", "  newline: lf\n  encoding: gb18030", ["(19,3)-(19,11) KB1002 encoding"] },
        { "{ rule: meta.views, at", "{ rule: meta.views, rule: meta.views, at", ["(21,25)-(21,29) KB1002 rule"] },
        { "proofread: 1\n", "proofread: 1\nlevel: 市\nproofread: 2\n", ["(14,1)-(14,6) KB1002 level", "(15,1)-(15,10) KB1002 proofread"] },

        // A field that does not exist, and nobody knows which was meant.
        { "level: 县", "level: 县\nauthor: 张三", ["(6,1)-(6,7) KB2001 author"] },
        { "level: 县", "level: 县\ntags: [作风]", ["(6,1)-(6,5) KB2001 tags"] },
        { "level: 县", "level: 县\n备注: 无", ["(6,1)-(6,3) KB2001 备注"] },
        { "{ state: full }", "{ state: full, reason: 无 }", ["(12,30)-(12,36) KB2001 reason"] },
        { "  newline: lf", "  newline: lf\n  site: x", ["(19,3)-(19,7) KB2001 site"] },

        // A theme that is none, or near two.
        { "[作风建设, ", "[作风, ", ["(11,10)-(11,12) KB3001 作风"] },
        { "[作风建设, ", "[廉洁, ", ["(11,10)-(11,12) KB3001 廉洁"] },
        { "[作风建设, 乡村振兴]", "[作风建设，乡村振兴]", ["(11,10)-(11,19) KB3001 作风建设，乡村振兴"] },
        { "themes: [作风建设, 乡村振兴]", "themes: 作风建设", ["(11,9)-(11,13) KB2004 作风建设"] },

        // A day that nobody can know.
        { "date: 2025-03-26", "date: 二〇二五年三月", ["(8,7)-(8,14) KB2003 二〇二五年三月"] },
        { "date: 2025-03-26", "date: 2025-02-30", ["(8,7)-(8,17) KB2003 2025-02-30"] },
        { "date: 2025-03-26", "date: 26/3/2025", ["(8,7)-(8,16) KB2003 26/3/2025"] },
        { "date: 2025-03-26", "date: 去年三月", ["(8,7)-(8,11) KB2003 去年三月"] },
        { "date: 2025-03-26", "date: 20251326", ["(8,7)-(8,15) KB2003 20251326"] },

        // An address twice.
        { " {#v84}", " {#grc}", ["(28,22)-(28,25) KB5001 grc"] },
        { " {#fxn run-in}", " {#grc run-in}", ["(30,18)-(30,21) KB5001 grc"] },
        { " {#pf8 was:pf7}", " {#pf8 was:grc}", ["(34,30)-(34,33) KB5001 grc"] },
        { " {#pf8 was:pf7}", " {#pf8 was:pf8}", ["(34,30)-(34,33) KB5001 pf8"] },
        { " {#k5s}", " {#pf7}", ["(36,50)-(36,53) KB5001 pf7"] },
        { " {#ny3}\n", " {#k5s}\n", ["(38,9)-(38,12) KB5001 k5s"] },

        // A quotation edited.
        { "党的作风是党的形象", "党的作风是党的面貌", ["(32,15)-(32,17) KB6001 面貌"] },
        { "党的作风是党的形象", "党的作风是我们党的形象", ["(32,13)-(32,15) KB6003 我们"] },
        { "是人心向背的晴雨表”", "是晴雨表”", ["(32,19)-(32,19) KB6001"] },
        { "“党的作风是党的形象，是人心向背的晴雨表”", "党的作风是党的形象，是人心向背的晴雨表", ["(32,7)-(32,26) KB6001 党的作风是党的形象，是人心向背的晴雨表"] },
        { "晴雨表”，", "晴雨表，”", ["(32,27)-(32,29) KB6001 ，”"] },
        { "“党的作风是党的形象，", "“党的作风是党的形象;", ["(32,17)-(32,18) KB6001 ;"] },
    };
}
