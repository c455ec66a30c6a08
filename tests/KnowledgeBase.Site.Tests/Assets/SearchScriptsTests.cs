using System.IO.Compression;
using KnowledgeBase.Site.Assets;

namespace KnowledgeBase.Tests.Assets;

public sealed class SearchScriptsTests
{
    /// <summary>Compressed bytes of script before a first result is shown.</summary>
    private const int SearchBudget = 20_000;

    private const int ArrivalBudget = 10_000;

    /// <summary>What a page of a speech loads that nobody has searched for.</summary>
    private const int IdleBudget = 1_200;

    [Fact]
    public void TheSearchPageKeepsToItsBudget() => Assert.InRange(Compressed(SearchScripts.SearchPage.First), 10_000, SearchBudget);

    [Fact]
    public void ArrivalKeepsToItsBudget()
    {
        ScriptFiles arrival = SearchScripts.Arrival;
        int shown = arrival.Parts.Where(static part => !part.Path.Value.StartsWith("assets/arrival-fold-pairs.", StringComparison.Ordinal)).Sum(Compressed);

        Assert.InRange(Compressed(arrival.First), 500, IdleBudget);
        Assert.InRange(Compressed(arrival.First) + shown, 5_000, ArrivalBudget);
    }

    /// <summary>Nobody can load a part of another build: names are made from what is in the files.</summary>
    [Fact]
    public void TheFirstScriptNamesItsParts()
    {
        foreach (ScriptFiles scripts in new[] { SearchScripts.SearchPage, SearchScripts.Arrival })
        {
            string first = TextOf(scripts.First);
            Assert.All(scripts.Parts, part => Assert.Contains($"\"{Path.GetFileName(part.Path.Value)}\"", first, StringComparison.Ordinal));
            Assert.All(scripts.Parts, static part => Assert.StartsWith("kbS(", TextOf(part), StringComparison.Ordinal));
        }
    }

    private static string TextOf(ThemeAsset script) => System.Text.Encoding.UTF8.GetString(script.Content.Span);

    private static int Compressed(ThemeAsset script)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(script.Content.Span);
        }

        return (int)compressed.Length;
    }
}
