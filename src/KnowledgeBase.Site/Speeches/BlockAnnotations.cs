using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Quotations;
using KnowledgeBase.Annotate.Redactions;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Speeches;

/// <summary>The annotations that are shown in the text itself, block by block.</summary>
public sealed class BlockAnnotations
{
    private readonly Dictionary<string, FoundInBlock> _found = new(StringComparer.Ordinal);

    private BlockAnnotations()
    {
    }

    /// <summary>What a quotation is without a source to look up (俗话说) needs no status in the text.</summary>
    public static BlockAnnotations Of(SpeechAnnotations? annotations)
    {
        var all = new BlockAnnotations();
        if (annotations is null)
        {
            return all;
        }

        foreach (IGrouping<string, (string Block, ShownQuotation Shown)> block in annotations.Quotations
            .Where(static quotation => quotation is { IsDirect: true, IsDecided: false, Status: not QuotationStatus.Folk })
            .SelectMany(Shown)
            .GroupBy(static one => one.Block, StringComparer.Ordinal))
        {
            all._found[block.Key] = new FoundInBlock { Quotations = block.Select(static one => one.Shown).ToEquatableArray() };
        }

        foreach (IGrouping<string, (TextPlace Place, RedactionKind Kind)> block in annotations.Redactions
            .Where(static redaction => redaction.Kind != RedactionKind.Wording)
            .Select(static redaction => (redaction.Places[0], redaction.Kind))
            .GroupBy(static one => one.Item1.BlockId, StringComparer.Ordinal))
        {
            all._found[block.Key] = all.In(block.Key) with { Redactions = block.ToDictionary(static one => one.Place.Start, static one => one.Kind) };
        }

        return all;
    }

    public FoundInBlock In(string blockId) => _found.GetValueOrDefault(blockId, FoundInBlock.Nothing);

    // The marks around the words belong to the quotation: one before its first part, one behind its last.
    private static IEnumerable<(string Block, ShownQuotation Shown)> Shown(Quotation quotation)
    {
        for (int i = 0; i < quotation.Places.Count; i++)
        {
            TextPlace place = quotation.Places[i];
            bool isEnd = i == quotation.Places.Count - 1;
            int start = i == 0 && place.Start > 0 ? place.Start - 1 : place.Start;
            yield return (place.BlockId, new ShownQuotation(start, place.End - start + (isEnd && quotation.IsClosed ? 1 : 0), quotation.Status, isEnd));
        }
    }
}
