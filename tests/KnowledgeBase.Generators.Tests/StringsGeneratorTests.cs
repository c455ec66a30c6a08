using System.Reflection;
using KnowledgeBase.Tests;
using Microsoft.CodeAnalysis;
using static KnowledgeBase.Generators.Tests.ThemeHarness;

namespace KnowledgeBase.Generators.Tests;

public class StringsGeneratorTests
{
    [Fact]
    public void TheClassIsThis() => Snapshot.Match(GetType(), Run(SmallTheme.Strings).GeneratedTrees.Single().ToString(), "cs");

    [Fact]
    public void TheOrderOfTheFilesDoesNotMatter() =>
        Assert.Equal(Run(SmallTheme.Strings).GeneratedTrees.Single().ToString(), Run([.. SmallTheme.Strings.Reverse()]).GeneratedTrees.Single().ToString());

    [Fact]
    public void EveryKindOfTextCompilesWithoutWarnings() => Assert.Empty(Warnings(Run(SmallTheme.Strings)));

    [Fact]
    public void TheThemeOfTheRepositoryCompilesWithoutWarnings() => Assert.Empty(Warnings(Run(RepositoryFiles())));

    [Theory]
    [InlineData("UiText.Simplified.NavHome")]
    [InlineData("UiText.English.PageOf(1, 2)")]
    [InlineData("UiText.English.PageOf(count: 2, number: 1)")]
    [InlineData("UiText.All[1].Found")]
    public void ATextThatIsThereCompiles(string expression) => Assert.Empty(Errors(Run(SmallTheme.Strings), expression));

    [Theory]
    [InlineData("UiText.Simplified.NavHoem", "CS1061")]
    [InlineData("UiText.Simplified.PageOf(1)", "CS7036")]
    [InlineData("UiText.Simplified.PageOf(1, 2, 3)", "CS1501")]
    [InlineData("UiText.Simplified.SpeechCount(1, 2)", "CS1503")]
    [InlineData("UiText.German.NavHome", "CS0117")]
    public void AMisspeltTextOrAValueTooFewDoesNotCompile(string expression, string error) => Assert.Equal([error], Errors(Run(SmallTheme.Strings), expression));

    [Theory]
    [InlineData("UiText.Simplified.NavHome", "首页")]
    [InlineData("UiText.English.NavHome", "\"Home\" <&> \\")]
    [InlineData("UiText.Simplified.PageOf(3, 12345)", "第3页，共12,345页")]
    [InlineData("UiText.Traditional.PageOf(3, 9999)", "第3頁，共9999頁")]
    [InlineData("UiText.English.SpeechCount(\"x\", 1)", "1 speech (x)")]
    [InlineData("UiText.English.SpeechCount(\"{count}\", 0)", "0 speeches ({count})")]
    [InlineData("UiText.English.Found", "{hits} found")]
    [InlineData("UiText.English.OnlyValue(10000)", "10,000")]
    [InlineData("string.Join(\"/\", UiText.English.Help)", "A/B")]
    [InlineData("string.Join(\"/\", UiText.English.Lines(7))", "Speeches: 7")]
    [InlineData("string.Join(\" \", UiText.All.Select(text => text.Language))", "zh-Hans zh-Hant en")]
    [InlineData("UiText.Traditional.Of(new KnowledgeBase.Content.Labels(\"一\", \"壹\", \"One\"))", "壹")]
    public void TheTextsAreFilledIn(string expression, string expected) => Assert.Equal(expected, Evaluate(Run(SmallTheme.Strings), expression));

    [Theory]
    [InlineData("nav-home: { zh-Hans: 开头, zh-Hant: 開頭, en: Start }", "NavHome", "开头 開頭 Start")]
    [InlineData("speech-count: { values: { class: text, count: number }, zh-Hans: \"{class}{count}道\", zh-Hant: \"{class}{count}道\", en: \"{class}: {count} {count|sermon|sermons}\" }", "SpeechCount(\"a\", 1)", "a1道 a1道 a: 1 sermon")]
    [InlineData("speech-count: { values: { class: text, count: number }, zh-Hans: \"{class}{count}道\", zh-Hant: \"{class}{count}道\", en: \"{class}: {count} {count|sermon|sermons}\" }", "SpeechCount(\"a\", 12345)", "a12,345道 a12,345道 a: 12,345 sermons")]
    [InlineData("found: { browser: [hits], zh-Hans: \"得{hits}\", zh-Hant: \"得{hits}\", en: \"{hits} there\" }", "Found", "得{hits} 得{hits} {hits} there")]
    [InlineData("other: { zh-Hans: 一, zh-Hant: 一, en: One }", "NavHome.Substring(0, 1)", "首 首 \"")]
    public void AKnowledgeBaseWordsThemOtherwise(string own, string member, string expected)
    {
        string text = $"OwnTexts.Of([new KnowledgeBase.Rules.TextFile(\"theme/strings/own.yml\", {Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(own + "\n", quote: true)})])";

        Assert.Equal(expected, Evaluate(Run(SmallTheme.Strings), $"string.Join(\" \", UiText.All.Select(words => words.With({text}).{member}))"));
    }

    [Fact]
    public void OnlyABrokenTextHasNoMember()
    {
        string broken = SmallTheme.Frame.Replace("首頁", "\"\"", StringComparison.Ordinal);

        GeneratorDriverRunResult result = Run(GeneratorHarness.File(SmallTheme.FramePath, broken));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["CS1061"], Errors(result, "UiText.English.NavHome"));
        Assert.Empty(Errors(result, "UiText.English.Help"));
    }

    [Fact]
    public void ANameBelongsToTheFirstTextThatHasIt()
    {
        GeneratorDriverRunResult result = Run([.. SmallTheme.Strings, GeneratorHarness.File("theme/strings/zz.yml", SmallTheme.Frame.Replace("首页", "末页", StringComparison.Ordinal))]);

        Assert.Empty(Warnings(result));
        Assert.Equal("首页", Evaluate(result, "UiText.Simplified.NavHome"));
    }

    [Fact]
    public void AProjectThatDoesNotAskForThemGetsNone() =>
        Assert.Empty(Driver([.. SmallTheme.Strings, .. SmallTheme.Assets], generate: "false").RunGenerators(HandWritten).GetRunResult().GeneratedTrees);

    private static object Evaluate(GeneratorDriverRunResult result, string expression)
    {
        using MemoryStream assembly = new();
        var emitted = Compile(result, expression).Emit(assembly);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return Assembly.Load(assembly.ToArray()).GetType("KnowledgeBase.Theme.Use", throwOnError: true)!.GetProperty("Value")!.GetValue(null)!;
    }
}
