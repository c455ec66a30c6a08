using KnowledgeBase.Rules.Strings;
using Microsoft.CodeAnalysis;
using static KnowledgeBase.Generators.Tests.ThemeHarness;

namespace KnowledgeBase.Generators.Tests;

public class ThemeIncrementalTests
{
    private const IncrementalStepRunReason Cached = IncrementalStepRunReason.Cached;
    private const IncrementalStepRunReason Unchanged = IncrementalStepRunReason.Unchanged;
    private const IncrementalStepRunReason Modified = IncrementalStepRunReason.Modified;

    private readonly InMemoryFile[] _files = [.. SmallTheme.Strings, .. SmallTheme.Assets, GeneratorHarness.File("input/lexicon/other.yml", "a: b\n")];

    [Fact]
    public void OnlyAChangedFileOfTextsIsReadAgain()
    {
        GeneratorDriverRunResult result = RunTwice(SmallTheme.FramePath, SmallTheme.Frame.Replace("首页", "主页", StringComparison.Ordinal));

        Assert.Equal([Modified, Cached], result.Reasons(StepNames.StringsText));
        Assert.Equal([Modified, Cached], result.Reasons(StepNames.StringsOfFile));
        Assert.Equal([Modified], result.Reasons(StepNames.Strings));
        Assert.Equal([Modified], result.OutputReasons<StringsGenerator>());
        Assert.Equal([Cached], result.OutputReasons<AssetsGenerator>());
    }

    [Fact]
    public void AMovedLineWritesNothingAgain()
    {
        GeneratorDriverRunResult result = RunTwice(SmallTheme.FramePath, "# 说明\n\n" + SmallTheme.Frame);

        Assert.Equal([Unchanged, Cached], result.Reasons(StepNames.StringsOfFile));
        Assert.Equal([Cached], result.Reasons(StepNames.Strings));
        Assert.Equal([Cached], result.OutputReasons<StringsGenerator>());
    }

    [Fact]
    public void OnlyAChangedAssetIsHashedAgain()
    {
        GeneratorDriverRunResult result = RunTwice("theme/assets/base.css", "body { }\n");

        Assert.Equal([Modified, Cached, Cached, Cached, Cached], result.Reasons(StepNames.AssetHash));
        Assert.Equal([Modified], result.Reasons(StepNames.Assets));
        Assert.Equal([Modified], result.OutputReasons<AssetsGenerator>());
        Assert.Equal([Cached], result.OutputReasons<StringsGenerator>());
    }

    [Fact]
    public void AnAssetWithOtherLineEndsWritesNothingAgain()
    {
        GeneratorDriverRunResult result = RunTwice("theme/assets/base.css", "body {\r\n}\r\n");

        Assert.Equal([Unchanged, Cached, Cached, Cached, Cached], result.Reasons(StepNames.AssetHash));
        Assert.Equal([Cached], result.Reasons(StepNames.Assets));
        Assert.Equal([Cached], result.OutputReasons<AssetsGenerator>());
    }

    [Fact]
    public void AnUnrelatedFileRunsNothing()
    {
        GeneratorDriverRunResult result = RunTwice("input/lexicon/other.yml", "a: c\n");

        Assert.Equal([Cached, Cached], result.Reasons(StepNames.StringsOfFile));
        Assert.All(result.Reasons(StepNames.AssetHash), reason => Assert.Equal(Cached, reason));
        Assert.Equal([Cached], result.OutputReasons<StringsGenerator>());
        Assert.Equal([Cached], result.OutputReasons<AssetsGenerator>());
    }

    [Fact]
    public void EqualInputGivesEqualModels()
    {
        object?[] first = Models();
        object?[] second = Models();

        Assert.NotEmpty(first);
        Assert.Equal(first, second);
        Assert.Equal(first.Select(model => model?.GetHashCode()), second.Select(model => model?.GetHashCode()));
    }

    [Fact]
    public void NoModelHoldsAnythingOfTheCompiler()
    {
        IReadOnlyCollection<object> graph = TrackedRun.GraphOf(Models());

        Assert.Contains(graph, model => model is UiStringFile);
        Assert.Contains(graph, model => model is PluralPart);
        Assert.Contains(graph, model => model is AssetFile);
    }

    private object?[] Models() =>
        Run(_files).Models(StepNames.StringsText, StepNames.StringsOfFile, StepNames.Strings, StepNames.AssetHash, StepNames.Assets);

    private GeneratorDriverRunResult RunTwice(string path, string text)
    {
        GeneratorDriver driver = Driver(_files).RunGenerators(HandWritten);
        InMemoryFile before = _files.Single(file => file.Path == GeneratorHarness.Root + path);
        return driver.ReplaceAdditionalText(before, GeneratorHarness.File(path, text)).RunGenerators(HandWritten).GetRunResult();
    }
}
