using KnowledgeBase.Annotate.Dates;
using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Annotate.FiguresInText;
using KnowledgeBase.Annotate.Frames;
using KnowledgeBase.Annotate.Lines;
using KnowledgeBase.Annotate.Quotations;
using KnowledgeBase.Annotate.Redactions;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate;

/// <summary>
/// What the text of a speech cites, quotes, counts, dates and hides, each in the order of the text. Proposed by rules and computed at each
/// build; what people marked counts before what is guessed.
/// </summary>
public sealed record SpeechAnnotations
{
    public required EquatableArray<CitedDocument> Documents { get; init; }

    public required EquatableArray<Quotation> Quotations { get; init; }

    public required EquatableArray<Figure> Figures { get; init; }

    public required EquatableArray<DateMention> Dates { get; init; }

    public required EquatableArray<Redaction> Redactions { get; init; }

    public required EquatableArray<ParallelSet> Parallels { get; init; }

    /// <summary>Linear in the length of the text, also of hostile text; never throws for content.</summary>
    public static SpeechAnnotations Of(SpeechBody body, DocumentFinder documents)
    {
        SpeechLine[] lines = [.. SpeechLine.Of(body)];
        return new SpeechAnnotations
        {
            Documents = DocumentAbbreviations.Resolve(InAll(lines, documents.In)),
            Quotations = InAll(lines, QuotationReader.In),
            Figures = InAll(lines, FigureFinder.In),
            Dates = InAll(lines, DateFinder.In),
            Redactions = InAll(lines, RedactionFinder.In),
            Parallels = ParallelFinder.Of(lines),
        };
    }

    private static EquatableArray<T> InAll<T>(SpeechLine[] lines, Func<SpeechLine, EquatableArray<T>> find)
    {
        List<T> all = [];
        foreach (SpeechLine line in lines)
        {
            all.AddRange(find(line));
        }

        return all.ToEquatableArray();
    }
}
