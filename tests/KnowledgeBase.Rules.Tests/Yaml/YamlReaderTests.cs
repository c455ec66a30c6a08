using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Tests.Yaml;

public class YamlReaderTests
{
    [Fact]
    public void SpansArePlacesInTheWholeFile()
    {
        TextFile file = new("a.md", "---\ntitle: 讲话\nlevel: 县\n---\n");

        YamlReading reading = YamlReader.Read(new YamlBlock(file, 4, 19, 4));

        Assert.Equal("(2,1)-(2,6)", reading.Root!.Entries[0].Key.Span.ToString());
        Assert.Equal("(2,8)-(2,10)", reading.Root["title"]!.Span.ToString());
        Assert.Equal("(3,8)-(3,9)", reading.Root["level"]!.Span.ToString());
        Assert.Equal("(2,1)-(3,9)", reading.Root.Span.ToString());
    }

    [Theory]
    [InlineData("a: 讲话\nb: x", "x")]
    [InlineData("a: 讲话\r\nb: x", "x")]
    [InlineData("a: 𠮷𠮷\nb: x", "x")]
    [InlineData("a: 𠮷\r\nb: \"讲 x\"\r\n", "\"讲 x\"")]
    [InlineData("a: '讲''话'\nb: '𠮷''x'", "'𠮷''x'")]
    [InlineData("a: |\n  一行\n  二行\nb: x", "x")]
    [InlineData("a: >-\r\n  𠮷行\r\n  二行\r\nb: x # 说明", "x")]
    [InlineData("a: \"x\\u4e00\\n\"\nb: x", "x")]
    [InlineData("a: [一, 二]\nb: [三, 四]", "[三, 四]")]
    [InlineData("a: { c: 𠮷 }\nb: { c: d }", "{ c: d }")]
    [InlineData("# 说明：前面\n\na: 一\nb:   x   ", "x")]
    public void ASpanIsTheValueAsWritten(string yaml, string value)
    {
        YamlReading reading = YamlReader.Read(new TextFile("a.yml", yaml));

        Assert.Empty(reading.Findings);
        SourceSpan span = reading.Root!["b"]!.Span;
        Assert.Equal(value, yaml.Substring(span.Start, span.Length));
    }

    [Fact]
    public void ABlockScalarKeepsItsLineEndsAsNewlines()
    {
        YamlReading reading = YamlReader.Read(new TextFile("a.yml", "a: |\r\n  一行\r\n  二行\r\nb: x\r\n"));

        Assert.Equal("一行\n二行\n", reading.Root!.Text("a"));
    }

    [Fact]
    public void NothingIsGuessed()
    {
        YamlReading reading = YamlReader.Read(new TextFile("a.yml", "a: no\nb: 010\nc: ~\nd:\ne: 2025-01-01\n"));

        Assert.Equal(["no", "010", "~", "", "2025-01-01"], reading.Root!.Entries.Select(entry => ((YamlScalar)entry.Value).Value));
    }

    [Fact]
    public void AllDuplicateKeysAreReportedAndTheFirstValueStays()
    {
        YamlReading reading = YamlReader.Read(new TextFile("a.yml", "a: 一\nb: 二\na: 三\nc: { d: 1, d: 2 }\na: 四\n"));

        Assert.Equal(["(3,1)-(3,2) KB1002", "(4,12)-(4,13) KB1002", "(5,1)-(5,2) KB1002"], reading.Findings.Brief());
        Assert.Equal("一", reading.Root!.Text("a"));
    }

    [Theory]
    [InlineData("a:\n\tb: c", "(2,1)-(2,2) KB1003")]
    [InlineData("a:\n  \tb: c\n\td: e", "(2,3)-(2,4) KB1003", "(3,1)-(3,2) KB1003")]
    [InlineData("\uFEFFa: b", "(1,1)-(1,2) KB1009")]
    [InlineData("a: &x b", "(1,4)-(1,6) KB1004")]
    [InlineData("a: &x b\nc: *x", "(1,4)-(1,6) KB1004", "(2,4)-(2,6) KB1004")]
    [InlineData("a: !!int 1\nb: !mine x", "(1,4)-(1,9) KB1004", "(2,4)-(2,9) KB1004")]
    [InlineData("a: { b: c }\n<<: { d: e }", "(2,1)-(2,3) KB1004")]
    [InlineData("a: b\n---\nc: d\n", "(2,1)-(2,4) KB1004")]
    [InlineData("%YAML 1.2\n---\na: b\n", "(1,1)-(1,10) KB1004")]
    [InlineData("title：讲话", "(1,6)-(1,7) KB1007")]
    [InlineData("title：讲话\nlevel: 县", "(1,6)-(1,7) KB1007")]
    [InlineData("title: 讲话\nlevel：县\ngenre: 讲话", "(2,6)-(2,7) KB1007")]
    [InlineData("title: 讲话: 在会上", "(1,8)-(1,15) KB1008")]
    [InlineData("level: 县\ntitle: 讲话: 在会上\r\nlang: x", "(2,8)-(2,15) KB1008")]
    [InlineData("a:\n  - b: c\n:   ", "(3,1)-(3,2) KB1001")]
    [InlineData("a: [b", "(1,4)-(1,5) KB1001")]
    [InlineData("- a\n- b", "(1,1)-(2,4) KB1001")]
    [InlineData("讲话", "(1,1)-(1,3) KB1001")]
    [InlineData("{ [a]: b }", "(1,3)-(1,6) KB1001")]
    [InlineData("a: { b: { c: { d: { e: { f: { g: h } } } } } }", "(1,29)-(1,30) KB1006")]
    public void WhatCannotBeReadIsReportedAtItsPlace(string yaml, params string[] expected)
    {
        YamlReading reading = YamlReader.Read(new TextFile("a.yml", yaml));

        Assert.Equal(expected, reading.Findings.Brief());
        Assert.Null(reading.Root);
    }

    [Fact]
    public void AColonInAQuotedValueIsNeverSuspected()
    {
        YamlReading reading = YamlReader.Read(new TextFile("a.yml", "removed:\n  - text: \"QQ：123: x\n      url：x: y\"\n"));

        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void AMistakeInAQuotedValueIsNotBlamedOnItsColons()
    {
        YamlReading reading = YamlReader.Read(new TextFile("a.yml", "removed:\n  - text: \"QQ\n    url：x: y\"\n"));

        Assert.Equal(["(2,11)-(2,12) KB1001"], reading.Findings.Brief());
    }

    [Fact]
    public void MalformedTextIsAFindingAndNeverAnException()
    {
        const string good = "title: 讲话\ncompleteness: { state: full, claimed: 4 }\nthemes: [一, '二', \"三\"]\nremoved:\n  - rule: a\n    at: \"1:1\"\n    text: |\n      x\n";
        const string pieces = "[]{}\"'|>-:：,#&*!%@`\\ \t\r\n\u0085\u2028\uFEFF\0?~x讲\uD842";
        Random random = new(20250101);
        int unreadable = 0;
        for (int i = 0; i < 20_000; i++)
        {
            char[] text = good.ToCharArray();
            for (int change = 0; change <= i % 4; change++)
            {
                text[random.Next(text.Length)] = pieces[random.Next(pieces.Length)];
            }

            TextFile file = new("a.yml", new string(text, 0, random.Next(text.Length)));
            YamlReading reading = YamlReader.Read(file);

            Assert.True(reading.Root is not null || reading.Findings.Count > 0, file.Text);
            Assert.All(reading.Findings, finding => Assert.InRange(finding.Span.End, finding.Span.Start, file.Text.Length));
            unreadable += reading.Root is null ? 1 : 0;
        }

        Assert.InRange(unreadable, 1_000, 19_000);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void DeepNestingIsRefusedAtOnce(char bracket)
    {
        TextFile file = new("a.yml", "a: " + new string(bracket, 250_000));

        YamlReading reading = YamlReader.Read(file);

        Assert.Equal(["KB1006"], reading.Findings.Select(finding => finding.Rule.Id));
    }

    /// <summary>Ten levels of nine: whoever follows the aliases sees 9^10 values.</summary>
    [Fact]
    public void AnAliasBombIsRefusedAtItsFirstAnchor()
    {
        string bomb = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 10).Select(level =>
            $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]\n"));

        YamlReading reading = YamlReader.Read(new TextFile("a.yml", bomb));

        Assert.Null(reading.Root);
        Assert.StartsWith("(1,5)-", reading.Findings.Brief()[0], StringComparison.Ordinal);
        Assert.Equal("KB1004", reading.Findings[0].Rule.Id);
    }

    [Fact]
    public void DeepBlockListsAreRefusedAtOnce()
    {
        TextFile file = new("a.yml", "a:\n" + string.Concat(Enumerable.Repeat("- ", 100_000)));

        YamlReading reading = YamlReader.Read(file);

        Assert.Equal(["KB1006"], reading.Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void TooManyBytesOrLinesAreNotRead()
    {
        Assert.Equal(["(1,1)-(1,1) KB1006"], YamlReader.Read(new TextFile("a.yml", "a: " + new string('字', 90_000))).Findings.Brief());
        Assert.Equal(["(1,1)-(1,1) KB1006"], YamlReader.Read(new TextFile("a.yml", new string('\n', 4_001))).Findings.Brief());
    }

    [Fact]
    public void AnEmptyTextIsAMappingWithoutEntries()
    {
        Assert.Empty(YamlReader.Read(new TextFile("a.yml", "")).Root!.Entries);
        Assert.Empty(YamlReader.Read(new TextFile("a.yml", "# 说明\n")).Root!.Entries);
    }
}
