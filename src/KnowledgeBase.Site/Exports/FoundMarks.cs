using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Annotate.Quotations;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Exports;

/// <summary>What a program found in a block: set phrases, cited documents, quotations. A person marked none of it. Figures and dates are on pages only: they are most of what is found, and would be most of every file.</summary>
public static class FoundMarks
{
    public const string Document = "document";

    /// <summary>In the order of the text. What runs over two blocks has a mark in each.</summary>
    public static EquatableArray<TextMark> In(string blockId, AnnotatedSpeech speech)
    {
        SpeechAnnotations found = speech.Annotations;
        return speech.Formulae.Uses.SelectMany(use => Marks(MarkKinds.Formula, [use.Place], blockId, use.Formula.Name))
            .Concat(found.Documents.SelectMany(document => Marks(Document, document.Places, blockId, Name(document))))
            .Concat(found.Quotations.Where(static quotation => !quotation.IsDecided).SelectMany(quotation => Marks(MarkKinds.Quote, quotation.Places, blockId, Status(quotation))))
            .OrderBy(static mark => mark.Start)
            .ThenByDescending(static mark => mark.Length)
            .ToEquatableArray();
    }

    private static IEnumerable<TextMark> Marks(string kind, EquatableArray<TextPlace> places, string blockId, params string[] words) =>
        places.Where(place => place.BlockId == blockId).Select(place => new TextMark(kind, place.Start, place.Length) { Words = [.. words.Where(static word => word.Length > 0)] });

    private static string Name(CitedDocument document) => document.Known?.Name ?? document.Text;

    private static string Status(Quotation quotation) => quotation.Status switch
    {
        QuotationStatus.Masked => "masked",
        QuotationStatus.Folk => "folk",
        _ => "unverified",
    };
}
