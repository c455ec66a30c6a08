using KnowledgeBase.Rules.Strings;

namespace KnowledgeBase.Rules.Tests.Strings;

public class UiStringFileReaderTests
{
    private const string Home = "nav-home: { zh-Hans: 首页, zh-Hant: 首頁, en: Home }\n";

    private const string PageOf = """
        page-of:
          zh-Hans: 第{number}页，共{count}页
          zh-Hant: 第{number}頁，共{count}頁
          en: Page {number} of {count}
          values: { number: number, count: number }

        """;

    [Fact]
    public void ATextHasItsWordsInEachLanguage()
    {
        UiString text = Assert.Single(Read(Home).File.Strings);

        Assert.Equal(("nav-home", "NavHome", false, false), (text.Key, text.Name, text.IsList, text.IsForBrowser));
        Assert.Equal(["首页", "首頁", "Home"], text.Texts.Select(paragraphs => Assert.Single(paragraphs).Source));
    }

    [Fact]
    public void ValuesKeepTheOrderInWhichTheyAreDeclared()
    {
        UiString text = Assert.Single(Read(PageOf.Replace("{ number: number, count: number }", "{ count: number, number: text }", StringComparison.Ordinal)).File.Strings);

        Assert.Equal([new UiStringValue("count", IsNumber: true), new UiStringValue("number", IsNumber: false)], text.Values);
    }

    [Fact]
    public void WhatTheBrowserFillsInStaysAsWritten()
    {
        UiString text = Assert.Single(Read("found: { zh-Hans: \"{hits} 处\", zh-Hant: \"{hits} 處\", en: \"{hits} found\", browser: [hits] }\n").File.Strings);

        Assert.True(text.IsForBrowser);
        Assert.Equal("{hits} found", text.Texts[2][0].Source);
    }

    [Fact]
    public void AListHasParagraphs()
    {
        UiString text = Assert.Single(Read("help:\n  zh-Hans: [甲, 乙]\n  zh-Hant: [甲, 乙]\n  en: [A, B]\n").File.Strings);

        Assert.True(text.IsList);
        Assert.Equal(["A", "B"], text.Texts[2].Select(paragraph => paragraph.Source));
    }

    [Theory]
    [InlineData("nav-home: { zh-Hans: 首页, en: Home }", "(1,1)-(1,9) KB3201")]
    [InlineData("nav-home: { }", "(1,1)-(1,9) KB3201", "(1,1)-(1,9) KB3201", "(1,1)-(1,9) KB3201")]
    [InlineData("nav-home: { zh-Hans: 首页, zh-Hant: 首頁, en: Home, fr: Accueil }", "(1,49)-(1,51) KB3202")]
    [InlineData("nav-home: { zh-hans: 首页, zh-Hant: 首頁, en: Home }", "(1,13)-(1,20) KB3202")]
    [InlineData("nav-home: { zh-Hans: \" \", zh-Hant: 首頁, en: Home }", "(1,22)-(1,25) KB3203")]
    [InlineData("nav-home: { zh-Hans: [首页, \"\"], zh-Hant: [首頁, 甲], en: [Home, A] }", "(1,27)-(1,29) KB3203")]
    [InlineData("nav-home: { zh-Hans: [], zh-Hant: [首頁], en: [Home] }", "(1,22)-(1,24) KB3203")]
    [InlineData("nav-home: 首页", "(1,11)-(1,13) KB3209")]
    [InlineData("nav-home: [首页]", "(1,11)-(1,15) KB3209")]
    [InlineData("nav-home: { zh-Hans: { a: b }, zh-Hant: 首頁, en: Home }", "(1,22)-(1,30) KB3209")]
    [InlineData("nav-home: { zh-Hans: 首页, zh-Hant: 首頁, en: [Home] }", "(1,43)-(1,49) KB3209")]
    [InlineData("nav-home: { zh-Hans: [首页], zh-Hant: [首頁], en: [Home, Start] }", "(1,47)-(1,60) KB3209")]
    [InlineData("Nav: { zh-Hans: 首页, zh-Hant: 首頁, en: Home }", "(1,1)-(1,4) KB3207")]
    [InlineData("首页: { zh-Hans: 首页, zh-Hant: 首頁, en: Home }", "(1,1)-(1,3) KB3207")]
    [InlineData("to-string: { zh-Hans: 首页, zh-Hant: 首頁, en: Home }", "(1,1)-(1,10) KB3207")]
    [InlineData("figures: { zh-Hans: 首页, zh-Hant: 首頁, en: Home }", "(1,1)-(1,8) KB3207")]
    [InlineData("nav-home: { zh-Hans: 首頁, zh-Hant: 首頁, en: Home }", "(1,23)-(1,24) KB3210")]
    [InlineData("nav-home: { zh-Hans: 首页, zh-Hant: 首頁, en: \"Home 首\" }", "(1,49)-(1,50) KB3210")]
    public void ABrokenTextIsReportedAtItsPlace(string line, params string[] expected) =>
        Assert.Equal(expected, Read(line + "\n").Findings.Brief());

    [Theory]
    [InlineData("values: { number: number, count: number }", "values: { number: number }", "(2,25)-(2,30) KB3204", "(3,25)-(3,30) KB3204", "(4,25)-(4,30) KB3204")]
    [InlineData("Page {number} of", "Page {nmber} of", "(4,13)-(4,18) KB3204", "(4,7)-(4,30) KB3205")]
    [InlineData("Page {number} of {count}", "Page {number}", "(4,7)-(4,20) KB3205")]
    [InlineData("Page {number} of {count}", "Page {number} of {count|a|b}", "(4,7)-(4,35) KB3205")]
    [InlineData("Page {number} of {count}", "Page {number} of {count} }", "(4,32)-(4,33) KB3206")]
    [InlineData("Page {number} of {count}", "\"Page {number} of {count} {count|a}\"", "(4,33)-(4,42) KB3206")]
    [InlineData("Page {number} of {count}", "'𠮷 {number} of {count} {}'", "(4,31)-(4,33) KB3206")]
    [InlineData("Page {number} of {count}", "\"\\u5b57 {number} of {count} {}\"", "(4,7)-(4,38) KB3206")]
    [InlineData("count: number }", "count: text }\n  browser: [count]", "(6,12)-(6,19) KB3209")]
    [InlineData("count: number }", "count: numbr }", "(5,36)-(5,41) KB3209")]
    [InlineData("{ number: number, count: number }", "[number]", "(5,11)-(5,19) KB3209")]
    [InlineData("count: number }", "count: number, count-: number }", "(5,44)-(5,50) KB3209")]
    public void ABrokenTemplateIsReportedAtItsPlace(string old, string broken, params string[] expected) =>
        Assert.Equal(expected, Read(PageOf.Replace(old, broken, StringComparison.Ordinal)).Findings.Brief());

    [Theory]
    [InlineData("{heading|a|b}", "depends on 'heading', which is no number")]
    [InlineData("{other|a|b}", "is not among the values of 'x'")]
    public void WordsDependOnNumbersOnly(string words, string message)
    {
        string text = $"x: {{ zh-Hans: \"{{heading}}\", zh-Hant: \"{{heading}}\", en: \"{{heading}} {words}\", values: {{ heading: text }} }}\n";

        Assert.Contains(message, Assert.Single(Read(text).Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATextThatTheBrowserFillsInCannotDependOnANumber() =>
        Assert.Equal(
            ["'{hits|a|b}' depends on 'hits', which the browser fills in as it is. Write '{count}' for a value, and '{count|speech|speeches}' for words that depend on a number."],
            Read("x: { zh-Hans: \"{hits}\", zh-Hant: \"{hits}\", en: \"{hits} {hits|a|b}\", browser: [hits] }\n").Findings.Select(finding => finding.Message));

    [Fact]
    public void PlacesAreRightBehindWindowsLineEnds()
    {
        string text = "# 𠮷\n" + PageOf.Replace("of {count}", "of 𠮷 {conut}", StringComparison.Ordinal);

        Assert.Equal(["(5,28)-(5,33) KB3204", "(5,7)-(5,34) KB3205"], Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Findings.Brief());
    }

    [Fact]
    public void MessagesSayWhatToDo() =>
        Assert.Equal(
            [
                "a.yml(4,25): error KB3204: 'conut' is not among the values of 'page-of'. Did you mean 'count'? Use one of: number, count.",
                "a.yml(4,7): error KB3205: Text 'page-of' has the value 'count', and its 'en' does not show it. Put '{count}' where it belongs, or remove the value from all languages.",
            ],
            Read(PageOf.Replace("of {count}", "of {conut}", StringComparison.Ordinal)).Findings.Select(finding => finding.ToString()));

    [Fact]
    public void ATextThatNeedsQuotesIsToldSo() =>
        Assert.Contains(
            "quote a value that has a ',' in it or begins with '{'.",
            Assert.Single(Read("x: { zh-Hans: {count}, zh-Hant: 甲, en: A }\n").Findings).Message,
            StringComparison.Ordinal);

    [Fact]
    public void ABrokenTextIsLeftOutAndTheOthersStay()
    {
        UiStringReading reading = Read("nav-about: { zh-Hans: 关于, en: About }\n" + Home);

        Assert.Equal(["nav-home"], reading.File.Strings.Select(text => text.Key));
    }

    [Fact]
    public void ADoubtAboutTheScriptLeavesTheTextUsable() =>
        Assert.Single(Read(Home.Replace("Home", "家", StringComparison.Ordinal)).File.Strings);

    [Fact]
    public void YamlThatCannotBeReadHasNoTexts()
    {
        UiStringReading reading = Read("nav-home: {\n");

        Assert.Empty(reading.File.Strings);
        Assert.NotEmpty(reading.Findings);
    }

    [Fact]
    public void MovingALineChangesNoModel() => Assert.Equal(Read(Home + PageOf).File, Read("# 说明\n\n" + Home + "\n" + PageOf).File);

    private static UiStringReading Read(string text) => UiStringFileReader.Read(new TextFile("a.yml", text));
}
