using System.Diagnostics;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Tests.Yaml;

/// <summary>
/// Front matter as an attacker or a careless program would write it: accepted with exactly the value that stands there, or refused by the rule
/// and at the place that say what is wrong. Lines count from the '---' above.
/// </summary>
public sealed class HostileFrontMatterTests
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);

    [Theory]
    [MemberData(nameof(Accepted))]
    public void IsAcceptedWithExactlyItsValue(string yaml, string value)
    {
        YamlReading reading = Read(yaml);

        Assert.Empty(reading.Findings.Select(finding => finding.ToString()));
        Assert.Equal(value, ShownYaml.Of(reading.Root!));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void IsRefusedAtItsPlace(string yaml, string findings)
    {
        YamlReading reading = Read(yaml);

        Assert.Equal(findings, string.Join("; ", reading.Findings.Brief()));

        // Of two entries with one key the first could be used; nobody does while there is a finding.
        Assert.True(reading.Root is null || reading.Findings.All(finding => finding.Rule == YamlRules.DuplicateKey));
    }

    [Fact]
    public void HalfOfACharacterIsRefused()
    {
        YamlReading reading = Read("a: \uD842\nb: \uDFB7c\nd: \uDFB7\uD842\n");

        Assert.Equal(["(2,4)-(2,5) KB1010", "(3,4)-(3,5) KB1010", "(4,4)-(4,6) KB1010"], reading.Findings.Brief());
        Assert.Null(reading.Root);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void AWholeFileIsRefusedAtItsPlace(string text, string findings) =>
        Assert.Equal(findings, string.Join("; ", RepositoryContent.Check("input/speeches/a.md", text).Brief()));

    [Theory]
    [MemberData(nameof(Large))]
    public void IsRefusedAtOnceHoweverLarge(string what, int size, string findings)
    {
        string yaml = LargeText(what, size);
        var watch = Stopwatch.StartNew();

        YamlReading reading = Read(yaml);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, s_longest);
        Assert.Equal(findings, string.Join("; ", reading.Findings.Brief()));
        Assert.Null(reading.Root);
    }

    [Theory]
    [InlineData("one long line", 250_000)]
    [InlineData("one long quoted line", 250_000)]
    [InlineData("a long list in brackets", 60_000)]
    [InlineData("a long list", 3_900)]
    [InlineData("many keys", 3_900)]
    [InlineData("many empty lines", 3_900)]
    [InlineData("a text of many lines", 3_900)]
    [InlineData("many short texts before empty lines", 1_900)]
    [InlineData("many comments", 3_900)]
    [InlineData("a long key", 1_024)]
    public void IsAcceptedAtOnceHoweverLong(string what, int size)
    {
        string yaml = LargeText(what, size);
        var watch = Stopwatch.StartNew();

        YamlReading reading = Read(yaml);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, s_longest);
        Assert.Empty(reading.Findings);
        Assert.NotNull(reading.Root);
    }

    public static TheoryData<string, string> Accepted => new()
    {
        // Nothing is guessed to be anything but text.
        { "a: no\nb: 010\nc: ~\nd: null\ne: 2025-01-01\nf: 1e3\ng: .inf\nh: 0x1F\ni: 12:30:45\nj: True\n", "{a: ‹no›, b: ‹010›, c: ‹~›, d: ‹null›, e: ‹2025-01-01›, f: ‹1e3›, g: ‹.inf›, h: ‹0x1F›, i: ‹12:30:45›, j: ‹True›}" },
        { "a:\nb: \"\"\nc: ''\n", "{a: ‹›, b: ‹›, c: ‹›}" },
        { "", "{}" },
        { "# 只有注释\n", "{}" },
        { "\n\n\n", "{}" },
        { "   \n  # x\n", "{}" },
        { "{}\n", "{}" },
        { "{ a: b, c: [d, e] }\n", "{a: ‹b›, c: [‹d›, ‹e›]}" },

        // Comments, and what only looks like one.
        { "a: b #c\nd: e#f\ng: '#h'\ni: \"#\" # j\n# k\nl: # m\n  n\n", "{a: ‹b›, d: ‹e#f›, g: ‹#h›, i: ‹#›, l: ‹n›}" },
        { "a:   #b\nc: d\n", "{a: ‹›, c: ‹d›}" },
        { "a:\n # b\n# c\n  - d\n # e\n  - f # g\n", "{a: [‹d›, ‹f›]}" },

        // Line ends.
        { "a: b\r\nc: d\r\n", "{a: ‹b›, c: ‹d›}" },
        { "a: b\r\nc: d\ne:\r\n  - f\n  - g\r\n", "{a: ‹b›, c: ‹d›, e: [‹f›, ‹g›]}" },
        { "a: |\r\n  b\r\n  c\r\n", "{a: ‹b␤c␤›}" },

        // Text over several lines.
        { "a: b\n  c\n\n  d\ne: f\n", "{a: ‹b c␤d›, e: ‹f›}" },
        { "a: \"b\n  c\n\n  d\\\n  e\"\n", "{a: ‹b c␤de›}" },
        { "a: 'b\n\n  c'\n", "{a: ‹b␤c›}" },
        { "a: |2\n    b\n   c\n", "{a: ‹  b␤ c␤›}" },
        { "a: |-\n  b\n  c\n\n\nd: |+\n  e\n\n\nf: >\n  g\n  h\n\n  i\n   j\n  k\n", "{a: ‹b␤c›, d: ‹e␤␤␤›, f: ‹g h␤i␤ j␤k␤›}" },
        { "a: >1-\n b\n c\n", "{a: ‹b c›}" },
        { "a: |\n  # b\n  c: d\n  - e\n  \"f\n", "{a: ‹# b␤c: d␤- e␤\"f␤›}" },

        // Quotes and escapes.
        { "a: \"\\u0061\\x62\\U00020BB7\\n\\t\\\\\\\"\\/\\0\\e\\_\"\n", "{a: ‹ab𠮷␤␉\\\"/\\u0000\\u001B\u00A0›}" },
        { "a: \"\\uD842\\uDFB7\"\n", "{a: ‹𠮷›}" },
        { "a: 'it''s \\n'\n", "{a: ‹it's \\n›}" },
        { "a: “零容忍”\nb: 《通知》\nc: '\"'\n", "{a: ‹“零容忍”›, b: ‹《通知》›, c: ‹\"›}" },
        { "\"a\": b\n'c' : d\n", "{a: ‹b›, c: ‹d›}" },

        // Characters that only look dangerous.
        { "a: x:y\nb: -1\nc: http://a.b/c?d=e&f#g\nd: 50%\ne: a@b\nf: --x\ng: ?x\nh: a*b\n", "{a: ‹x:y›, b: ‹-1›, c: ‹http://a.b/c?d=e&f#g›, d: ‹50%›, e: ‹a@b›, f: ‹--x›, g: ‹?x›, h: ‹a*b›}" },
        { "a: 讲话：在会上\nb: 一，二；三\n", "{a: ‹讲话：在会上›, b: ‹一，二；三›}" },
        { "a: 张　三\nb: \"　\"\n", "{a: ‹张　三›, b: ‹　›}" },
        { "a: 𠮷野家\nb: e\u0301\nc: 葛\U000E0100\n", "{a: ‹𠮷野家›, b: ‹e\u0301›, c: ‹葛\U000E0100›}" },

        // Keys that are other keys.
        { "title: b\nti\u0442le: c\nＴitle: d\nTitle: e\n", "{title: ‹b›, ti\u0442le: ‹c›, Ｔitle: ‹d›, Title: ‹e›}" },
        { "my key: b\n\"\": c\n题名: d\n1: e\n", "{my key: ‹b›, : ‹c›, 题名: ‹d›, 1: ‹e›}" },

        // Lists and mappings, as deep as may be.
        { "a:\n- b\n- c\nd: e\n", "{a: [‹b›, ‹c›], d: ‹e›}" },
        { "a:\n  - b: c\n    d: e\n  - f: g\n", "{a: [{b: ‹c›, d: ‹e›}, {f: ‹g›}]}" },
        { "a:\n  - - b\n    - c\n  -\n    - d\n", "{a: [[‹b›, ‹c›], [‹d›]]}" },
        { "a: [b, 'c, d', \"e]\", { f: g }, [], ]\n", "{a: [‹b›, ‹c, d›, ‹e]›, {f: ‹g›}, []]}" },
        { "a: [\n  b, # x\n  c\n]\nd: {\n  e: f\n  }\n", "{a: [‹b›, ‹c›], d: {e: ‹f›}}" },
        { "a: { b: { c: { d: e } } }\n", "{a: {b: {c: {d: ‹e›}}}}" },
        { "a: {b: , c: }\n", "{a: {b: ‹›, c: ‹›}}" },
        { "--- \na: b\n", "{a: ‹b›}" },
    };

    public static TheoryData<string, string> Refused => new()
    {
        // Anchors, aliases, tags, merge keys, directives, documents.
        { "a: &x b\nc: *x\n", "(2,4)-(2,6) KB1004; (3,4)-(3,6) KB1004" },
        { "a: &x\n  b: c\n<<: *x\n", "(2,4)-(2,6) KB1004; (4,1)-(4,3) KB1004; (4,5)-(4,7) KB1004" },
        { "<<: [{ a: b }, { a: c }]\n", "(2,1)-(2,3) KB1004" },
        { "a: !!python/object/apply:os.system ['rm -rf /']\n", "(2,4)-(2,35) KB1004" },
        { "a: !<tag:yaml.org,2002:int> 1\nb: !!binary |\n  aGk=\nc: !x\n", "(2,4)-(2,28) KB1004; (3,4)-(3,12) KB1004; (5,4)-(5,6) KB1004" },
        { "- &a !!map\n", "(2,1)-(2,2) KB1001; (2,3)-(2,5) KB1004; (2,6)-(2,11) KB1004" },
        { "a: [&x b, !y c, *x, { d: *x }]\n", "(2,5)-(2,7) KB1004; (2,11)-(2,13) KB1004; (2,17)-(2,19) KB1004; (2,26)-(2,28) KB1004" },
        { "*a : b\n&c d: e\n", "(2,1)-(2,3) KB1001; (3,1)-(3,3) KB1004" },
        { "%YAML 1.2\n%TAG ! tag:x,2000:\na: b\n", "(2,1)-(2,10) KB1004; (3,1)-(3,19) KB1004" },
        { "a: b\n--- \nc: d\n", "(3,1)-(3,4) KB1004" },
        { "a: b\n...\nc: d\n", "(3,1)-(3,4) KB1004" },
        { "--- { a: b }\n", "(2,1)-(2,4) KB1004" },
        { "? a\n: b\nc: d\n", "(2,1)-(2,2) KB1004; (3,1)-(3,2) KB1001" },
        { "? [a, b]\n: c\n", "(2,1)-(2,2) KB1004; (3,1)-(3,2) KB1001" },

        // Bombs.
        { "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n", "(2,4)-(2,6) KB1004; (3,4)-(3,6) KB1004; (3,8)-(3,10) KB1004; (3,11)-(3,13) KB1004; (4,4)-(4,6) KB1004; (4,8)-(4,10) KB1004; (4,11)-(4,13) KB1004" },
        { "a: [[[[[x]]]]]\nb: {c: {d: {e: {f: g}}}}\n", "(2,7)-(2,8) KB1006; (3,16)-(3,17) KB1006" },
        { "a:\n  b:\n    c:\n      d:\n        e: f\ng: h\n", "(6,9)-(6,10) KB1006" },
        { "a:\n  - - - - - b\nc: d\n", "(3,9)-(3,10) KB1006" },

        // Two of a key.
        { "a: b\n\"a\": c\n'a': d\n\"\\u0061\": e\n", "(3,1)-(3,4) KB1002; (4,1)-(4,4) KB1002; (5,1)-(5,9) KB1002" },
        { "a: { b: c, \"b\": d, 'b': e }\n", "(2,12)-(2,15) KB1002; (2,20)-(2,23) KB1002" },
        { "a:\n  - b: c\n    b: d\n  - b: e\n", "(4,5)-(4,6) KB1002" },

        // Keys that are none.
        { "[a]: b\n{ c: d }: e\n", "(2,1)-(2,4) KB1001" },
        { "a: b\n[c]: d\n{ e: f }: g\n: h\n", "(3,1)-(3,4) KB1001; (4,1)-(4,9) KB1001; (5,1)-(5,2) KB1001" },
        { "a: [b: c]\nd: { [e]: f }\ng: { h }\ni: {: j}\n", "(2,5)-(2,6) KB1001; (3,6)-(3,9) KB1001; (4,6)-(4,7) KB1001; (5,5)-(5,6) KB1001" },
        { "a: b\n|: c\n> d\n@e: f\n", "(3,1)-(3,2) KB1001; (4,1)-(4,4) KB1001; (5,1)-(5,3) KB1001" },
        { "讲话\na: b\n", "(2,1)-(2,3) KB1001; (3,1)-(3,5) KB1001" },
        { "a: b\n讲话\nc: d\n", "(3,1)-(3,3) KB1001" },
        { "- a\n- b\n", "(2,1)-(3,4) KB1001" },
        { "a: b\n- c\nd: e\n", "(3,1)-(3,4) KB1001" },

        // Quotes and brackets that are not closed, or closed too early.
        { "a: \"b\nc: d\ne: 'f\ng: h\n", "(2,4)-(2,5) KB1001; (4,4)-(4,5) KB1001" },
        { "a: [b\nc: { d: e\nf: g\n", "(2,4)-(2,5) KB1001; (3,4)-(3,5) KB1001" },
        { "a: [b}\nc: {d: e]\nf: b]\ng: }\n", "(2,6)-(2,7) KB1001; (3,9)-(3,10) KB1001; (5,4)-(5,5) KB1001" },
        { "a: \"b\" c\nd: 'e'f\ng: [h] i\n", "(2,8)-(2,9) KB1001; (3,7)-(3,8) KB1001; (4,8)-(4,9) KB1001" },
        { "a: \"\\q\"\nb: \"C:\\temp\\D\"\nc: \"\\uD842\"\nd: \"\\u12\"\ne: \"\\U00110000\"\n", "(2,5)-(2,7) KB1001; (3,12)-(3,14) KB1001; (4,5)-(4,11) KB1001; (5,5)-(5,9) KB1001; (6,5)-(6,15) KB1001" },
        { "a: [b,, c]\nd: [, e]\nf: [g h, i j\n   k]\n", "(2,7)-(2,8) KB1001; (3,5)-(3,6) KB1001; (5,4)-(5,5) KB1001" },
        { "a: \"b\nc: d\"\ne: f\n", "(2,4)-(2,5) KB1001" },

        // Text that YAML takes for something else.
        { "a: @b\nc: `d`\ne: %f\ng: , h\ni: - j\nk: ? l\nm: : n\n", "(2,4)-(2,5) KB1001; (3,4)-(3,5) KB1001; (4,4)-(4,5) KB1001; (5,4)-(5,5) KB1001; (6,4)-(6,5) KB1001; (7,4)-(7,5) KB1001; (8,4)-(8,5) KB1001" },
        { "a: | b\n  c\nd: >x\n  e\nf: g\n", "(2,6)-(2,7) KB1001; (4,5)-(4,6) KB1001" },
        { "a: b: c\nd: e:\nf: { g: h: i }\n", "(2,4)-(2,8) KB1008; (3,4)-(3,6) KB1008; (4,10)-(4,11) KB1001" },
        { "a:b\nc: d\ne: { f:g }\n", "(2,2)-(2,3) KB1013; (4,7)-(4,8) KB1013" },

        // Indentation.
        { "a: b\n  c: d\ne: f\n", "(3,3)-(3,7) KB1001" },
        { "a:\n    b: c\n  d: e\nf: g\n", "(4,3)-(4,7) KB1001" },
        { " a: b\nc: d\ne: f\n", "(3,1)-(3,5) KB1001" },
        { "a:\n  - b\n  c: d\n - e\nf: g\n", "(4,3)-(4,7) KB1001; (5,2)-(5,5) KB1001" },
        { "a: |\n    b\n  c\nd: e\n", "(4,3)-(4,4) KB1001" },
        { "a: |\n   \n  b\n", "(4,1)-(4,4) KB1001" },

        // Tabs and blanks that are no spaces.
        { "a:\n\tb: c\n \t d: e\n", "(3,1)-(3,2) KB1003; (4,2)-(4,3) KB1003" },
        { "a:\tb\nc: d\te\nf: \"g\th\"\ni: 'j\tk'\nl: m\t\n", "(2,3)-(2,4) KB1003; (3,5)-(3,6) KB1003; (4,6)-(4,7) KB1003; (5,6)-(5,7) KB1003; (6,5)-(6,6) KB1003" },
        { "a: |\n\tb\n  c\td\n", "(3,1)-(3,2) KB1003; (4,4)-(4,5) KB1003" },
        { "a:　b\nc: 　d\ne: f　\n　g: h\n", "(2,3)-(2,4) KB1011; (3,4)-(3,5) KB1011; (4,5)-(4,6) KB1011; (5,1)-(5,2) KB1011" },
        { "a:\u00A0b\nc :\u2003d\ne\u3000: f\ng: h\u00A0# i\nj:\n  -\u3000k\n", "(2,3)-(2,4) KB1011; (3,4)-(3,5) KB1011; (4,2)-(4,3) KB1011; (5,5)-(5,6) KB1011; (7,4)-(7,5) KB1011" },

        // What nobody sees.
        { "a: b\0c\n\u0007: d\n", "(2,5)-(2,6) KB1010; (3,1)-(3,2) KB1010; (3,2)-(3,3) KB1001" },
        { "a: b\u202Ec\nd: \u2066e\u2069\n# \u200Ef\n", "(2,5)-(2,6) KB1010; (3,4)-(3,5) KB1010; (3,6)-(3,7) KB1010; (4,3)-(4,4) KB1010" },
        { "ti\u200Btle: a\ntitle: b\n", "(2,3)-(2,4) KB1010; (3,1)-(3,6) KB1002" },
        { "a: b\uFEFFc\nd: \u00ADe\nf: \u3164\n", "(2,5)-(2,6) KB1010; (3,4)-(3,5) KB1010; (4,4)-(4,5) KB1010" },
        { "a: \uFFFE\nb: \uFDD0c\n", "(2,4)-(2,5) KB1010; (3,4)-(3,5) KB1010" },
        { "a: b\U000E0041\U000E0042c\n", "(2,5)-(2,9) KB1010" },
        { "a: b\u0085c: d\u2028e: f\u2029\u000Bg\fh\n", "(2,4)-(2,20) KB1008; (2,5)-(2,6) KB1010; (2,10)-(2,11) KB1010; (2,15)-(2,17) KB1010; (2,18)-(2,19) KB1010" },
        { "a: b\rc: d\n", "(2,5)-(2,6) KB1012" },
        { "a: \"b\u200Dc\"\n", "(2,6)-(2,7) KB1010" },
    };

    public static TheoryData<string, string> Files => new()
    {
        { "", "(1,1)-(1,1) KB1005" },
        { "---", "(1,1)-(1,4) KB1005" },
        { "\0", "(1,1)-(1,2) KB1005" },
        { "----\n" + Whole[4..], "(1,1)-(1,5) KB1005" },
        { " " + Whole, "(1,1)-(1,5) KB1005" },
        { "\n" + Whole, "(1,1)-(1,1) KB1005" },
        { "\u200B" + Whole, "(1,1)-(1,5) KB1005" },
        { Whole[..Whole.LastIndexOf("---", StringComparison.Ordinal)], "(1,1)-(1,4) KB1005" },
        { Whole.Replace("---\n\n", "---- \n\n", StringComparison.Ordinal), "(1,1)-(1,4) KB1005" },
        { "\uFEFF" + Whole, "(1,1)-(1,2) KB1009" },
        { "\uFEFF\uFEFF" + Whole, "(1,1)-(1,2) KB1009; (1,2)-(1,6) KB1005" },
        { Whole.Replace("title", "\uFEFFtitle", StringComparison.Ordinal), "(2,1)-(2,2) KB1010; (3,1)-(3,2) KB1010" },
        { Whole.Replace('\n', '\r'), "(1,4)-(1,5) KB1012" },
        { Whole.Replace("\nlevel", "\rlevel", StringComparison.Ordinal), "(4,10)-(4,11) KB1012" },
        { Whole.Replace("\n", "\r\n", StringComparison.Ordinal), "" },
        { Whole.Replace("\nlevel", "\r\nlevel", StringComparison.Ordinal), "" },
        { Whole.Replace("level: 县", "level: 县 #", StringComparison.Ordinal), "" },
        { Whole.Replace("level: 县", "\"level\" : '县'", StringComparison.Ordinal), "" },
        { Whole.Replace("level", "le\u0475el", StringComparison.Ordinal), "(5,1)-(5,6) KB2001" },
        { Whole.Replace("level", "ｌｅｖｅｌ", StringComparison.Ordinal), "(5,1)-(5,6) KB2001" },
        { Whole.Replace("level: 县", "level: 县\u200C", StringComparison.Ordinal), "(5,9)-(5,10) KB1010" },
        { Whole.Replace("proofread: 1", "proofread: １", StringComparison.Ordinal), "(11,12)-(11,13) KB3001" },
        { Whole.Replace("proofread: 1", "proofread: 01", StringComparison.Ordinal), "(11,12)-(11,14) KB3001" },
        { Whole.Replace("proofread: 1", "proofread: !!int 1", StringComparison.Ordinal), "(11,12)-(11,17) KB1004" },
    };

    private static string Whole => RepositoryContent.Document("");

    public static TheoryData<string, int, string> Large => new()
    {
        { "a long text", 262_145, "(2,1)-(2,1) KB1006" },
        { "a long Chinese text", 87_382, "(2,1)-(2,1) KB1006" },
        { "empty lines", 4_001, "(2,1)-(2,1) KB1006" },
        { "open brackets", 200_000, "(2,7)-(2,8) KB1006" },
        { "open braces", 60_000, "(2,16)-(2,17) KB1006" },
        { "dashes", 100_000, "(3,7)-(3,8) KB1006" },
        { "an open quote", 200_000, "(2,4)-(2,5) KB1001" },
        { "an open quote over lines", 3_900, "(2,4)-(2,5) KB1001" },
        { "an open bracket over lines", 3_900, "(2,4)-(2,5) KB1001" },
        { "closing brackets", 200_000, "(2,4)-(2,5) KB1001" },
        { "a key too long", 1_025, "(2,1)-(2,1026) KB1001" },
        { "anchors", 1, "(2,4)-(2,6) KB1004" },
    };

    [Fact]
    public void ManyMistakesAreFoundInOneGo()
    {
        string yaml = string.Concat(Enumerable.Range(0, 3_000).Select(i => i % 3 == 0 ? $"a{i}：b\n" : i % 3 == 1 ? $"c{i}: \"d\n" : $"e{i}: [f\n"));
        var watch = Stopwatch.StartNew();

        YamlReading reading = Read(yaml);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, s_longest);
        Assert.Equal(3_000, reading.Findings.Count);
        Assert.Equal(Enumerable.Range(2, 3_000), reading.Findings.Select(finding => finding.Span.StartLine));
    }

    private static string LargeText(string what, int size) => what switch
    {
        "a long text" => "a: " + new string('x', size - 4) + "\n",
        "a long Chinese text" => "a: " + new string('字', size) + "\n",
        "empty lines" or "many empty lines" => new string('\n', size),
        "open brackets" => "a: " + new string('[', size) + "\n",
        "open braces" => "a: " + string.Concat(Enumerable.Repeat("{b:", size)).Replace(":", ": ", StringComparison.Ordinal)[..(size * 3)] + "\n",
        "dashes" => "a:\n" + string.Concat(Enumerable.Repeat("- ", size)) + "\n",
        "an open quote" => "a: \"" + new string('x', size) + "\n",
        "an open quote over lines" => "a: \"" + string.Concat(Enumerable.Repeat("  x\n", size)),
        "an open bracket over lines" => "a: [\n" + string.Concat(Enumerable.Repeat("  x,\n", size)),
        "closing brackets" => "a: " + new string(']', size) + "\n",
        "a key too long" or "a long key" => new string('k', size) + ": a\n",
        "anchors" => "a: &x\n",
        "one long line" => "a: " + new string('x', size) + "\n",
        "one long quoted line" => "a: \"" + string.Concat(Enumerable.Repeat("x\\\"", size / 3)) + "\"\n",
        "a long list in brackets" => "a: [" + string.Join(", ", Enumerable.Repeat("x", size)) + "]\n",
        "a long list" => "a:\n" + string.Concat(Enumerable.Repeat("  - x\n", size)),
        "many keys" => string.Concat(Enumerable.Range(0, size).Select(i => $"k{i}: x\n")),
        "a text of many lines" => "a: x\n" + string.Concat(Enumerable.Repeat("  x\n", size)),
        "many short texts before empty lines" => string.Concat(Enumerable.Range(0, size).Select(i => $"k{i}: x\n\n")),
        "many comments" => "a: b\n" + string.Concat(Enumerable.Repeat("# x: y\n", size)),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "No such text."),
    };

    private static YamlReading Read(string yaml)
    {
        TextFile file = new("input/speeches/a.md", $"---\n{yaml}---\n");
        FindingList findings = new(file);
        FrontMatterBlock block = FrontMatterSplitter.Split(file, findings)!;
        Assert.Equal(0, findings.Count);
        return YamlReader.Read(block.Yaml);
    }
}
