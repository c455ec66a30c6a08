using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Speeches;

namespace KnowledgeBase.Rules.Wraps;

/// <summary>
/// Joins a paragraph to the one above it: the break of the seed becomes a removal with its reason, and the address of the lower one stays as a
/// former address of the upper one.
/// </summary>
internal sealed class BlockJoin(CheckedSpeech speech)
{
    private Provenance? _provenance;
    private AssembledSeed? _seed;
    private LineIndex? _lines;

    /// <summary>Where in the seed the line of a block ends; null when it goes on with the next block.</summary>
    public Place? BreakAfter(int block)
    {
        _provenance ??= ProvenanceReader.Read(speech.Fields);
        _seed ??= SeedAssembler.Assemble(_provenance, speech.Body);
        for (int i = 0; i < _seed.Text.Length; i++)
        {
            if (_seed.Origins[i].Kind == OriginKind.BlockEnd && _seed.Origins[i].Index == block)
            {
                (int line, int column) = (_lines ??= new LineIndex(_seed.Text)).PlaceOf(i);
                return new Place(line, column);
            }
        }

        return null;
    }

    /// <summary>What to do by hand, as the end of a message.</summary>
    public string Advice(int upper, string rule) =>
        BreakAfter(upper) is { } place && speech.Context.CleaningReasons.ContainsKey(rule)
            ? $" Join the two, give the address of the lower one as 'was:' in the upper one, and add to 'removed': - {{ rule: {rule}, at: \"{place}\", text: \"\\n\" }}"
            : " Join the two, and give the address of the lower one as 'was:' in the upper one.";

    /// <summary>The edits that do it; null when the front matter does not take them line by line, or a correction stands in the lower one.</summary>
    /// <param name="upper">Number of a block that is a paragraph, as is the block after it.</param>
    /// <param name="rule">The cleaning rule that says why the break goes.</param>
    public Fix? TryFix(int upper, string rule)
    {
        var first = (ParagraphBlock)speech.Body.Blocks[upper];
        var second = (ParagraphBlock)speech.Body.Blocks[upper + 1];
        if (!speech.Context.CleaningReasons.ContainsKey(rule)
            || BreakAfter(upper) is not { } place
            || _provenance!.Corrections.Any(correction => correction.Block == second.Id)
            || FrontMatterInsertion.Removal(speech, rule, place, "\"\\n\"") is not { } removal)
        {
            return null;
        }

        int end = first.Content.Origins[first.Content.Plain.Length];
        int textEnd = second.Content.Origins[second.Content.Plain.Length];
        IEnumerable<string> words = second.RunOn ? ["run-on"] : [];
        string address = " " + BlockAddress.Write(first.Id, words, first.FormerIds.Append(second.Id).Concat(second.FormerIds));
        return new Fix(
            removal,
            new TextEdit(end, second.Span.Start - end, ""),
            new TextEdit(textEnd, second.Span.End - textEnd, address));
    }
}
