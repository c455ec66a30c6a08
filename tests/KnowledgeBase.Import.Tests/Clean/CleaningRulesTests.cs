using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Extract.Markdown;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Import.Tests.Clean;

public sealed class CleaningRulesTests
{
    // Long enough that a removal is a small part of the document.
    private static readonly string s_speech = string.Concat(Enumerable.Repeat("各级党组织要提高认识,压实责任,把各项部署落到实处,以优良作风取信于民。\n", 12));

    private static readonly string s_mostlyBoilerplate = string.Concat(Enumerable.Repeat("推荐访问:讲话 发言 报告 党课 述职\n", 30)) + s_speech[..40];

    public static TheoryData<string, string> Examples => Texts(rule => rule.Examples);

    public static TheoryData<string, string> Negatives => Texts(rule => rule.Negatives);

    [Theory]
    [MemberData(nameof(Examples))]
    public void EachExampleIsTakenByItsRule(string id, string example)
    {
        CleaningRule taker = Imports.Rules.Rules.Single(rule => rule.Id == id);
        int copies = taker.AtLeast;
        string text = s_speech + string.Concat(Enumerable.Repeat(example + "\n", copies)) + (taker.Scope == CleaningScope.Edge ? "" : s_speech);

        Ledger ledger = Cleaner.Clean(text, Imports.Rules);

        Assert.Equal(copies, ledger.Removed.Count(span => span.Rule == id));
        Assert.DoesNotContain(ledger.Removed, span => span.Rule != id && span.Rule != taker.After);
    }

    [Theory]
    [MemberData(nameof(Negatives))]
    public void NoNegativeIsTouchedByAnyRule(string id, string negative)
    {
        Ledger ledger = Cleaner.Clean(s_speech + negative + "\n" + negative + "\n" + s_speech, Imports.Rules);

        Assert.DoesNotContain(ledger.Removed, span => span.Rule == id);
        Assert.Empty(ledger.Removed);
    }

    [Theory]
    [MemberData(nameof(Negatives))]
    public void NoNegativeIsTouchedAtTheEndOfASpeech(string id, string negative)
    {
        Ledger ledger = Cleaner.Clean(s_speech + negative + "\n", Imports.Rules);

        Assert.DoesNotContain(ledger.Removed, span => span.Rule == id);
    }

    [Theory]
    [InlineData("谢谢大家!")]
    [InlineData("同志們:")]
    [InlineData("群众可通过手机APP查询监督")]
    [InlineData("***挪用民生資金問題;")]
    [InlineData("要关注民生,多听群众意见。")]
    [InlineData("时间紧、任务重,各单位要抓紧落实。")]
    [InlineData("以下三点意见,供大家参考。")]
    [InlineData("什么是主體責任?")]
    public void LinesOfSpeechesSurvive(string line)
    {
        Assert.Empty(Cleaner.Clean(s_speech + line + "\n" + s_speech, Imports.Rules).Removed);
    }

    [Fact]
    public void EveryRuleHasAReasonInChinese()
    {
        Assert.All(Imports.Rules.Rules, rule => Assert.Contains(rule.Reason, c => c >= '\u4E00' && c <= '\u9FFF'));
    }

    [Fact]
    public void OneQuestionMarkAtALineStartIsNotMojibake()
    {
        Assert.Empty(Cleaner.Clean(s_speech + "??同志们，大家好。\n", Imports.Rules).Removed);
    }

    [Fact]
    public void RulesThatWouldTakeTooMuchTakeNothing()
    {
        Ledger ledger = Cleaner.Clean(s_mostlyBoilerplate, Imports.Rules);

        Assert.True(ledger.NeedsReview);
        Assert.Empty(ledger.Removed);
    }

    [Fact]
    public void InvisibleCharactersGoEvenWhenNoRuleApplies()
    {
        Ledger ledger = Cleaner.Clean(s_mostlyBoilerplate.Replace("提高", "提\r高\u200B", StringComparison.Ordinal), Imports.Rules);

        Assert.True(ledger.NeedsReview);
        Assert.Equal(["layout.carriage-return", "layout.zero-width"], ledger.Removed.Select(span => span.Rule));
    }

    [Fact]
    public void ADateWithoutAClockIsTheSpeechs()
    {
        Ledger ledger = Cleaner.Clean("时间:2024年3月5日\n" + s_speech, Imports.Rules);

        Assert.Equal("2024年3月5", Assert.Single(ledger.FactsNamed("date")).Value);
        Assert.Empty(ledger.FactsNamed("published"));
    }

    [Fact]
    public void TheLengthIsANoteOnlyAtTheEndOfAHeadLine()
    {
        Ledger ledger = Cleaner.Clean("在全县大会上的讲话(全文9624字)\n" + s_speech + s_speech + "文件(全文300字)\n", Imports.Rules);

        Assert.Equal("9624", Assert.Single(ledger.FactsNamed("total")).Value);
    }

    [Fact]
    public void NamedGroupsBecomeFacts()
    {
        Ledger ledger = Cleaner.Clean(s_speech + "……(某网省略877字,正式会员可完整阅读)……\n" + s_speech, Imports.Rules);

        Assert.Equal("877", Assert.Single(ledger.FactsNamed("n")).Value);
    }

    [Theory]
    [InlineData("rules:\n  - { id: a, scope: line, reason: 理由 }\n")]
    [InlineData("rules:\n  - { id: a, scope: nowhere, reason: 理由, pattern: x }\n")]
    [InlineData("rules:\n  - { id: a, scope: line, pattern: x }\n")]
    [InlineData("rules:\n  - { id: a, scope: line, reason: 理由, pattern: \"(\" }\n")]
    [InlineData("rules:\n  - { id: a, scope: line, reason: 理由, pattern: x, at-least: two }\n")]
    [InlineData("rules:\n  - { id: a, scope: line, reason: 理由, pattern: x, at-lest: 2 }\n")]
    [InlineData("rules:\n  - { id: a, scope: line, reason: 理由, pattern: x, gap: lost }\n")]
    [InlineData("rules:\n  - { id: a, scope: line, reason: 理由, pattern: x, distinctive: very }\n")]
    [InlineData("other: []\n")]
    public void AWrongRuleFileSaysWhereAndWhatToDo(string yaml)
    {
        var fault = Assert.Throws<InvalidDataException>(() => CleaningRules.Read([new TextFile("input/cleaning/a.yml", yaml)]));

        Assert.Contains("input/cleaning/a.yml", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleThatCountsOnAnotherStandsBelowIt()
    {
        var fault = Assert.Throws<InvalidDataException>(() => Rules("{ id: a, scope: line, reason: 理由, pattern: x, after: b }"));

        Assert.Contains("'b'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ASlowPatternIsAFaultOfItsRule()
    {
        CleaningRules rules = Rules("{ id: slow, scope: inline, reason: 理由, pattern: \"(?:a|aa)+b\" }");

        var fault = Assert.Throws<InvalidDataException>(() => Cleaner.Clean(new string('a', 60) + "!b", rules));

        Assert.Contains("'slow'", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("(")]
    [InlineData("…")]
    [InlineData("本文由")]
    [InlineData("x ")]
    [InlineData("首页>")]
    public void NoRuleTakesLongOverALineThatGoesOnAndOn(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        Assert.Equal(text, Cleaner.Clean(text, Imports.Rules).Text);
    }

    [Fact]
    public void ALineOfTheSiteGoesWithThePinyinInIt()
    {
        Ledger ledger = Cleaner.Clean(s_speech + "責(zé)任編輯：某某" + new string('　', 60) + "\n" + s_speech, Imports.Rules);

        Assert.DoesNotContain("某", string.Concat(ledger.Spans.Where(span => span.Fate != Fate.Removed).Select(ledger.TextOf)), StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleWithAGapNotesIt()
    {
        CleaningRules rules = Rules("{ id: a, scope: line, reason: 理由, pattern: \"^看全文.*$\", gap: paywall }");

        Ledger ledger = Cleaner.Clean(s_speech + "看全文请付费\n" + s_speech, rules);

        Assert.Equal("paywall", Assert.Single(ledger.FactsNamed(CleaningRule.GapFact)).Value);
    }

    [Fact]
    public void TheProgramKnowsEveryBuiltInRule()
    {
        Type[] owners = [typeof(BuiltInRules), typeof(MarkdownExtractor)];
        IEnumerable<string> known = owners.SelectMany(owner => owner.GetFields()).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(
            Imports.Rules.Rules.Where(rule => rule.Scope == CleaningScope.BuiltIn).Select(rule => rule.Id).Order(StringComparer.Ordinal),
            known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AShortSpeechIsCleanedToo()
    {
        Ledger ledger = Cleaner.Clean(s_speech[..180] + "\n来源:某县人民政府网站党务公开专栏\n作者:某某县委办公室综合科材料组\n", Imports.Rules);

        Assert.False(ledger.NeedsReview);
        Assert.Equal(2, ledger.Removed.Count());
    }

    private static CleaningRules Rules(string rule) => CleaningRules.Read([new TextFile("input/cleaning/a.yml", $"rules:\n  - {rule}\n")]);

    private static TheoryData<string, string> Texts(Func<CleaningRule, IEnumerable<string>> texts)
    {
        var data = new TheoryData<string, string>();
        foreach (CleaningRule rule in Imports.Rules.Rules)
        {
            foreach (string text in texts(rule))
            {
                data.Add(rule.Id, text);
            }
        }

        return data;
    }
}
