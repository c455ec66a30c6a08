using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Content;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Import.Restore;
using KnowledgeBase.Rules;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Import.Tests;

/// <summary>What holds for every document, whatever is in it. Seeded: the same documents each time.</summary>
public sealed class ImporterPropertyTests
{
    private const string SeedPath = "seeds/made-up.txt";

    private static readonly DecodeProblem[] s_refusals =
        [DecodeProblem.Empty, DecodeProblem.Doubtful, DecodeProblem.DoublyEncoded, DecodeProblem.Damaged, DecodeProblem.TooLarge, DecodeProblem.TooDeep, DecodeProblem.TooManyRemovals];

    private static readonly TextFile[] s_definitions =
    [
        .. RepositoryText.Under("input/vocabulary", ".yml")
            .Concat(RepositoryText.Under("input/collections", ".yml"))
            .Concat(RepositoryText.Under("input/cleaning", ".yml"))
            .Select(path => new TextFile(path, RepositoryText.Read(path))),
    ];

    [Fact]
    public void EveryCharacterIsKeptOrRemovedForAReason() => ForEveryDocument(1500, static (text, speech) =>
    {
        Ledger ledger = speech.Ledger;
        Assert.Equal(speech.Seed.Text, string.Concat(ledger.Spans.Select(ledger.TextOf)));
        Assert.All(ledger.Removed, span => Assert.NotNull(Imports.Rules.ReasonFor(span.Rule!)));
        Assert.All(ledger.Facts, fact => Assert.InRange(fact.Start, 0, text.Length));
    });

    [Fact]
    public void TheMarkdownGivesTheBytesBack() => ForEveryDocument(1500, static (text, speech) =>
    {
        Speech read = LibraryLoader.Read(new TextFile("input/speeches/made-up.md", speech.Markdown));

        Assert.Equal(Encoding.UTF8.GetBytes(text), SeedRestorer.Restore(read.Provenance, read.Body, Encoding.UTF8.GetBytes(text)));
    });

    [Fact]
    public void NoRuleFindsFaultWithAnImport() => ForEveryDocument(300, static (text, speech) =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var seed = new TextFile(SeedPath, KnownSeed.TextOf(SeedPath, bytes, speech.Seed.Encoding, speech.Provenance.Reading is not null)) { Sha256 = speech.Provenance.Sha256 };
        TextFile[] readings = speech.Provenance.Reading is { } reading ? [new TextFile(reading.Path, speech.Seed.Text) { Sha256 = reading.Sha256 }] : [];
        TextFile[] files = [.. s_definitions, seed, .. readings, new TextFile("input/speeches/made-up.md", speech.Markdown)];
        Finding[] findings = [.. ContentChecker.Check(files).Where(static finding => finding.Rule.Severity == Severity.Error)];

        Assert.True(findings.Length == 0, string.Join(" ", findings.Select(static finding => finding.ToString())));
    });

    [Fact]
    public void ImportingAgainGivesTheSame() => ForEveryDocument(300, static (text, speech) =>
        Assert.Equal(speech.Markdown, Imports.Bytes(Encoding.UTF8.GetBytes(text)).Markdown));

    [Fact]
    public void WhatIsKeptStandsInTheMarkdownInItsOrder() => ForEveryDocument(500, static (_, speech) =>
    {
        string kept = Narrow(string.Concat(speech.Ledger.Spans.Where(span => span.Fate == Fate.Kept).Select(speech.Ledger.TextOf)));
        string body = Narrow(string.Concat(speech.Body.Blocks.Select(Imports.Plain)));
        string title = speech.Provenance.TitleAt is null ? "" : Narrow(speech.Provenance.Title);

        // The title may stand below a line of the text.
        Assert.Contains(title + body, Enumerable.Range(0, kept.Length - title.Length + 1).Select(at => kept.Substring(at, title.Length) + kept.Remove(at, title.Length)));
    });

    private static string Narrow(string text) => string.Concat(text.Select(KnowledgeBase.Text.Width.WideMarks.ToAscii));

    private static void ForEveryDocument(int documents, Action<string, ImportedSpeech> holds) =>
        Prop.ForAll(HostileText.Documents.ToArbitrary(), text =>
        {
            ImportResult result = Importer.Import(Imports.Request(Encoding.UTF8.GetBytes(text), SeedPath));
            if (result.Failure is { } failure)
            {
                Assert.Contains(failure.Problem, s_refusals);
            }
            else
            {
                holds(text, result.Speech!);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(documents).WithEndSize(250).WithReplay(20261122, 43));
}
