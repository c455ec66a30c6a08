using KnowledgeBase.Import.Clean;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Import.Tests.Clean;

/// <summary>
/// Made-up documents as sites of many kinds give them out. What is to go stands between ⟦ and ⟧, and nothing else may go; a first line
/// <c># gap: paywall</c> names the gap that the site's words tell of.
/// </summary>
public sealed class WebPageTests
{
    private const string GapLine = "# gap: ";

    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(Repository.PathTo("tests", "KnowledgeBase.Import.Tests", "Fixtures", "pages"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheSitesWordsGoAndTheSpeakersStay(string page)
    {
        (string marked, string? _) = Read(page);
        Ledger ledger = Cleaner.Clean(Raw(marked), Imports.Rules);

        Assert.False(ledger.NeedsReview);
        Assert.Equal(Squeezed(Kept(marked)), Squeezed(string.Concat(ledger.Spans.Where(span => span.Fate != Fate.Removed).Select(ledger.TextOf))));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void AGapIsNotedWhereTheSiteTellsOfOne(string page)
    {
        (string marked, string? gap) = Read(page);

        Assert.Equal(gap, Cleaner.Clean(Raw(marked), Imports.Rules).FactsNamed(CleaningRule.GapFact).FirstOrDefault()?.Value);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void ThePageImports(string page)
    {
        ImportedSpeech speech = Imports.Text(Raw(Read(page).Marked));

        Assert.NotEmpty(speech.Body.Blocks);
    }

    private static (string Marked, string? Gap) Read(string page)
    {
        string text = Imports.Fixture("pages", page + ".txt");
        if (!text.StartsWith(GapLine, StringComparison.Ordinal))
        {
            return (text, null);
        }

        int end = text.IndexOf('\n', StringComparison.Ordinal);
        return (text[(end + 1)..], text[GapLine.Length..end]);
    }

    private static string Raw(string marked) => marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

    private static string Kept(string marked) => string.Concat(marked.Split('⟦').Select((part, i) => i == 0 ? part : part[(part.IndexOf('⟧', StringComparison.Ordinal) + 1)..]));

    private static string Squeezed(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c))]);
}
