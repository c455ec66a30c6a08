using KnowledgeBase.Annotate.Lines;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Quotations;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Quotations;

/// <summary>The quotations of a line with their status: what a person marked counts, otherwise what the words themselves tell.</summary>
public static class QuotationReader
{
    private const string MarkKind = "quote";

    public static EquatableArray<Quotation> In(SpeechLine line)
    {
        EquatableArray<QuotedWords> found = QuotationFinder.In(line.Folded);
        return line.Marks.IsEmpty ? (found.IsEmpty ? [] : [.. found.Select(words => Of(line, words))])
            : found.Select(words => (words.Start, Quotation: Of(line, words)))
                .Concat(line.Marks.Where(mark => mark.Kind == MarkKind && !found.Any(words => mark.Start <= words.Start && words.Start < mark.End)).Select(mark => (mark.Start, Quotation: Of(line, mark))))
                .OrderBy(static one => one.Start)
                .Select(static one => one.Quotation)
                .ToEquatableArray();
    }

    private static Quotation Of(SpeechLine line, QuotedWords words)
    {
        QuotationStatus? decided = DecidedFor(line, words);
        return new Quotation
        {
            Places = line.PlacesOf(words.Start, words.End - words.Start),
            SpeakerPlaces = line.PlacesOf(words.Speaker.Start, words.Speaker.Length),
            Text = line.Plain[words.Start..words.End],
            Speaker = line.Plain.Substring(words.Speaker.Start, words.Speaker.Length),
            Verb = line.Plain.Substring(words.VerbStart, words.VerbLength),
            IsDirect = words.IsDirect,
            Kind = words.Speaker.Kind,
            IsSpeakerMasked = words.Speaker.IsMasked,
            Status = decided ?? StatusOf(words.Speaker),
            IsDecided = decided is not null,
            IsClosed = words.IsDirect && words.End < line.Plain.Length && IsInOneBlock(line, words.End),
            IsEndSure = words.IsEndSure,
        };
    }

    // The closing mark may be the first character of the next block, where no part of the words stands.
    private static bool IsInOneBlock(SpeechLine line, int end)
    {
        foreach (SourceLinePiece piece in line.Pieces)
        {
            if (piece.Start == end)
            {
                return false;
            }
        }

        return true;
    }

    // A person knows of a quotation that no rule finds.
    private static Quotation Of(SpeechLine line, LineMark mark)
    {
        QuotationStatus status = StatusOf(mark.Word);
        return new Quotation
        {
            Places = line.PlacesOf(mark.Start, mark.Length),
            SpeakerPlaces = [],
            Text = line.Plain[mark.Start..mark.End],
            Speaker = "",
            Verb = "",
            IsDirect = true,
            Kind = SpeakerKind.Person,
            IsSpeakerMasked = status == QuotationStatus.Masked,
            Status = status,
            IsDecided = true,
        };
    }

    /// <summary>What the word of a person's mark says.</summary>
    public static QuotationStatus StatusOf(string? word) => word switch
    {
        "verified" => QuotationStatus.Verified,
        "masked" => QuotationStatus.Masked,
        _ => QuotationStatus.Unverified,
    };

    private static QuotationStatus StatusOf(Speaker speaker) =>
        speaker.IsMasked ? QuotationStatus.Masked
        : speaker.Kind == SpeakerKind.Folk ? QuotationStatus.Folk
        : QuotationStatus.Unverified;

    private static QuotationStatus? DecidedFor(SpeechLine line, QuotedWords words)
    {
        foreach (LineMark mark in line.Marks)
        {
            if (mark.Kind == MarkKind && mark.Start <= words.Start && words.Start < mark.End)
            {
                return StatusOf(mark.Word);
            }
        }

        return null;
    }
}
