using System.Security.Cryptography;
using KnowledgeBase.Content;
using KnowledgeBase.Import;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Extract;
using KnowledgeBase.Import.Restore;
using KnowledgeBase.Rules;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Fuzz.Targets;

/// <summary>What holds for every document that is imported, whatever its format.</summary>
internal static class ImportClaims
{
    public static CleaningRules Rules { get; } = CleaningRules.Read(RepositoryText.Under("input/cleaning", ".yml").Select(static path => new TextFile(path, RepositoryText.Read(path))));

    /// <returns>Whether a speech came of it.</returns>
    public static bool Import(string path, byte[] bytes)
    {
        ImportResult result = Importer.Import(new ImportRequest { SeedPath = path, Bytes = bytes, Rules = Rules, GapLabel = static reason => reason });
        Claim.That(result.Speech is null != result.Failure is null, "An import gives a speech or a failure.");
        if (result.Speech is not { } speech)
        {
            Claim.That(result.Failure!.Message.Length > 0, "A failure says what to do."); // One of the two is there.
            return false;
        }

        Ledger ledger = speech.Ledger;
        Claim.That(speech.Seed.Text == string.Concat(ledger.Spans.Select(ledger.TextOf)), "Every character is kept or removed.");
        Claim.That(ledger.Removed.All(static span => Rules.ReasonFor(span.Rule!) is not null), "What is removed has a reason."); // The ledger says so of removals.
        Claim.That(ledger.Facts.All(fact => fact.Start >= 0 && fact.Start <= ledger.Text.Length), "Facts have their place in the text.");
        Speech read = LibraryLoader.Read(new TextFile("input/speeches/made-up.md", speech.Markdown));
        Claim.That(SHA256.HashData(SeedRestorer.Restore(read.Provenance, read.Body, bytes)).AsSpan().SequenceEqual(SHA256.HashData(bytes)), "The speech gives the bytes back.");
        return true;
    }

    /// <summary>Only some inputs are imported whole, which takes many times as long as reading them: those whose bytes add up to it, so that the same ones always are.</summary>
    public static bool IsImportedWhole(byte[] input, int oneOf) => input.Sum(static b => (int)b) % oneOf == 0;

    public static void InOrder(ExtractedText text)
    {
        int end = 0;
        foreach (ExtractedRemoval removal in text.Removals)
        {
            Claim.That(removal.Start >= end && removal.Length > 0, "Removals are in order and apart.");
            end = removal.Start + removal.Length;
            Claim.That(Rules.ReasonFor(removal.Rule) is not null, "What the format removes has a reason.", () => removal.Rule);
        }

        Claim.That(end <= text.Text.Length, "Removals are inside the text.");
        Claim.That(text.LeftOut.All(static left => left.Characters > 0), "What was left out is counted.");
    }
}
