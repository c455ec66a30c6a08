using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Annotate.Formulae;

/// <summary>The set phrases of one speech, in the order of the text.</summary>
public sealed record FormulaReading
{
    public static readonly FormulaReading None = new() { Uses = [], Candidates = [], Expansions = [] };

    public required EquatableArray<FormulaUse> Uses { get; init; }

    /// <summary>What looks like a set phrase and is not in the glossary.</summary>
    public required EquatableArray<FormulaCandidate> Candidates { get; init; }

    /// <summary>What the speech itself says a numbered phrase stands for.</summary>
    public required EquatableArray<FormulaExpansion> Expansions { get; init; }
}

/// <summary>Reads the set phrases out of speeches: those of the glossary, those that look like one, and what they stand for. Safe for parallel use.</summary>
public sealed class FormulaReader(Glossary glossary)
{
    private readonly FormulaFinder _finder = new(glossary);

    /// <param name="slug">The speech's.</param>
    /// <param name="outline">Of the speech; editors' notes are no part of it.</param>
    public FormulaReading Read(string slug, SpeechOutline outline)
    {
        List<FormulaUse> uses = [];
        List<FormulaCandidate> candidates = [];
        List<FormulaExpansion> expansions = [];
        List<TextPlace> figures = [];
        List<(string Id, string Text, string Folded)> blocks = [];
        foreach (BodyBlock block in outline.Blocks)
        {
            if (SourceLine.ContentOf(block) is not { } content)
            {
                continue;
            }

            string text = content.Plain;
            string folded = Fold.ToHans(text);
            IReadOnlyList<FormulaUse> used = _finder.Find(slug, block.Id, text, Fold.Skeleton(text));
            FormulaCandidate[] proposed =
            [
                .. CandidateFinder.In(folded)
                    .Where(found => !used.Any(use => use.Place.Start <= found.Start && use.Place.End >= found.Start + found.Length))
                    .Select(found => new FormulaCandidate(text.Substring(found.Start, found.Length), new TextPlace(block.Id, found.Start, found.Length), found.Shape)),
            ];
            TextPlace[] phrases = [.. used.Select(static use => use.Place).Concat(proposed.Where(static candidate => candidate.Shape != CandidateShape.Chain).Select(static candidate => candidate.Place)), .. NumberedNouns.In(folded, block.Id)];
            blocks.Add((block.Id, text, folded));
            uses.AddRange(used);
            candidates.AddRange(proposed);
            figures.AddRange(phrases);
            expansions.AddRange(phrases.Select(phrase => ExpansionFinder.InText(block.Id, text, folded, phrase.Start, phrase.Length)).OfType<FormulaExpansion>());
        }

        expansions.AddRange(OutlineExpansions.Of(outline, figures));
        expansions.AddRange(uses.DistinctBy(static use => use.Formula).Select(use => LetterExpansions.Of(use.Place, use.Formula.Name, blocks)).OfType<FormulaExpansion>());
        return new FormulaReading
        {
            Uses = uses.ToEquatableArray(),
            Candidates = candidates.ToEquatableArray(),
            Expansions = expansions.DistinctBy(static expansion => (expansion.Place, expansion.Form)).ToEquatableArray(),
        };
    }
}
