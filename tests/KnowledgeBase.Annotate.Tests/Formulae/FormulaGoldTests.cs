using KnowledgeBase.Annotate.Formulae;
using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text.Folding;
using Xunit.Abstractions;

namespace KnowledgeBase.Tests.Annotate.Formulae;

public sealed class FormulaGoldTests(ITestOutputHelper output)
{
    private const double Least = 0.95;

    private static readonly (string Seed, string Term, bool IsGold)[] s_gold =
        [.. FormulaFixture.Lines("formula-gold.jsonl").Select(static line => (line.GetProperty("seed").GetString()!, Folded(line.GetProperty("term").GetString()!), line.GetProperty("origin").GetString() == "gold"))];

    [Fact]
    public void NearlyAllThatTheFoundersListedIsFound()
    {
        string[] missed = [.. s_gold.Where(static gold => gold.IsGold).Where(gold => !Everything(gold.Seed).Any(found => Says(gold.Term, found))).Select(static gold => gold.Term)];

        double recall = 1 - (missed.Length / (double)s_gold.Count(static gold => gold.IsGold));
        output.WriteLine($"recall {recall:0.000}, missed {string.Join(' ', missed)}");
        Assert.True(recall >= Least, $"Recall is {recall:0.000}; missed: {string.Join(' ', missed)}");
    }

    [Fact]
    public void NearlyAllThatIsFoundIsASetPhrase()
    {
        (string Seed, string Found)[] found = [.. FormulaFixture.Speeches.SelectMany(static speech => Sure(speech.Outline, speech.Reading).Distinct().Select(found => (speech.Seed, found)))];
        string[] wrong = [.. found.Where(pair => !s_gold.Any(gold => gold.Seed == pair.Seed && Says(gold.Term, pair.Found))).Select(static pair => pair.Found)];

        double precision = 1 - (wrong.Length / (double)found.Length);
        output.WriteLine($"precision {precision:0.000} of {found.Length}, wrong {string.Join(' ', wrong)}");
        Assert.True(precision >= Least, $"Precision is {precision:0.000}; wrong: {string.Join(' ', wrong)}");
    }

    [Fact]
    public void WhatTheSpeechesExplainIsFound()
    {
        string[] missed =
        [
            .. FormulaFixture.Lines("expansion-gold.jsonl")
                .Where(static line => !FormulaFixture.Speeches.Single(speech => speech.Seed == line.GetProperty("seed").GetString()).Reading.Expansions.Any(expansion => Agrees(
                    expansion, [.. line.GetProperty("parts").EnumerateArray().Select(static part => Folded(part.GetString()!))])))
                .Select(static line => line.GetProperty("name").GetString()!),
        ];

        Assert.Empty(missed);
    }

    private static bool Agrees(FormulaExpansion expansion, string[] parts) =>
        expansion.Parts.Count == parts.Length
        && expansion.Parts.Select(Folded).Zip(parts).All(static pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal) || pair.First.EndsWith(pair.Second, StringComparison.Ordinal) || pair.Second.EndsWith(pair.First, StringComparison.Ordinal));

    // “铁人先锋”行动 was found when 铁人先锋 was.
    private static bool Says(string gold, string found) => gold == found || (found.Length >= 2 && gold.Contains(found, StringComparison.Ordinal));

    private static HashSet<string> Everything(string seed)
    {
        (_, SpeechOutline outline, FormulaReading reading) = FormulaFixture.Speeches.Single(speech => speech.Seed == seed);
        return [.. Sure(outline, reading), .. reading.Candidates.Select(static candidate => Folded(candidate.Text))];
    }

    // What stands in quotation marks alone may be irony; that is proposed and not claimed. A term (作风建设) is a noun that has a page, and no set phrase.
    private static IEnumerable<string> Sure(SpeechOutline outline, FormulaReading reading) =>
        reading.Uses.Where(static use => use.Formula.Kind != FormulaKind.Term.Key).Select(use => Folded(SourceLine.ContentOf(outline.Blocks.Single(block => block.Id == use.Place.BlockId))!.Plain.Substring(use.Place.Start, use.Place.Length)))
            .Concat(reading.Candidates.Where(static candidate => candidate.Shape != CandidateShape.Quoted).Select(static candidate => Folded(candidate.Text)));

    private static string Folded(string text) => Fold.Skeleton(text).Text;
}
