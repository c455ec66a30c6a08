using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Index;

/// <summary>Writes documents as segments: the same documents give the same bytes, in whatever order they come.</summary>
public static class IndexWriter
{
    /// <summary>A segment is closed once its displayed texts reach this many UTF-16 code units; a document is never split.</summary>
    public const int SegmentCharacters = 65_536;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="EncoderFallbackException">A text holds half of a surrogate pair.</exception>
    /// <exception cref="ArgumentException">Two documents have the same key, or the pieces of a passage are out of order.</exception>
    public static EquatableArray<IndexSegment> Write(IEnumerable<SearchDocument> documents)
    {
        SearchDocument[] ordered = [.. documents.OrderBy(static document => document.Key, StringComparer.Ordinal)];
        for (int i = 1; i < ordered.Length; i++)
        {
            if (string.Equals(ordered[i - 1].Key, ordered[i].Key, StringComparison.Ordinal))
            {
                throw new ArgumentException($"Two documents have the key '{ordered[i].Key}'.", nameof(documents));
            }
        }

        List<IndexSegment> segments = [];
        List<IndexedDocument> open = [];
        int characters = 0;
        foreach (SearchDocument document in ordered)
        {
            IndexedDocument indexed = Prepare(document);
            open.Add(indexed);
            characters += indexed.Passages.Sum(static passage => passage.Text.Length);
            if (characters >= SegmentCharacters)
            {
                segments.Add(Segment(open));
                open.Clear();
                characters = 0;
            }
        }

        if (open.Count > 0)
        {
            segments.Add(Segment(open));
        }

        return [.. segments];
    }

    private static IndexedDocument Prepare(SearchDocument document) =>
        new(document.Key, document.Title, document.Url, [.. document.Passages.Select(Prepare)]) { Fields = document.Fields };

    private static IndexedPassage Prepare(SearchPassage passage)
    {
        int previous = -1;
        foreach (PassagePiece piece in passage.Pieces)
        {
            if (piece.Start <= previous || piece.Start > passage.Text.Length || (previous < 0 && piece.Start != 0))
            {
                throw new ArgumentException(
                    $"Piece '{piece.Anchor}' starts at {piece.Start}; the first piece starts at 0, each next one later, none past the text.",
                    nameof(passage));
            }

            previous = piece.Start;
        }

        return new IndexedPassage(passage.Pieces, passage.Text, Fold.Skeleton(passage.Text).Text) { Weight = passage.Weight };
    }

    private static IndexSegment Segment(List<IndexedDocument> documents)
    {
        var script = new StringBuilder(IndexFormat.Prefix);
        script.Append("{\"version\":").Append(IndexFormat.Version).Append(",\"documents\":[");
        for (int i = 0; i < documents.Count; i++)
        {
            script.Append(i == 0 ? "\n" : ",\n");
            Append(script, documents[i]);
        }

        script.Append("\n]}").Append(IndexFormat.Suffix);
        string text = script.ToString();
        string hash = Convert.ToHexStringLower(SHA256.HashData(s_utf8.GetBytes(text)))[..16];
        return new IndexSegment($"index-{hash}.js", text);
    }

    private static void Append(StringBuilder script, IndexedDocument document)
    {
        script.Append("{\"key\":");
        ScriptText.AppendString(script, document.Key);
        script.Append(",\"title\":");
        ScriptText.AppendString(script, document.Title);
        script.Append(",\"url\":");
        ScriptText.AppendString(script, document.Url);
        script.Append(",\"fields\":{");
        for (int i = 0; i < document.Fields.Count; i++)
        {
            script.Append(i == 0 ? "" : ",");
            Append(script, document.Fields[i]);
        }

        script.Append("},\"passages\":[");
        for (int i = 0; i < document.Passages.Count; i++)
        {
            script.Append(i == 0 ? "" : ",");
            Append(script, document.Passages[i]);
        }

        script.Append("]}");
    }

    private static void Append(StringBuilder script, FieldValues field)
    {
        ScriptText.AppendString(script, field.Key);
        script.Append(":[");
        for (int i = 0; i < field.Values.Count; i++)
        {
            script.Append(i == 0 ? "" : ",");
            ScriptText.AppendString(script, field.Values[i]);
        }

        script.Append(']');
    }

    private static void Append(StringBuilder script, IndexedPassage passage)
    {
        script.Append("{\"text\":");
        ScriptText.AppendString(script, passage.Text);
        script.Append(",\"folded\":");
        ScriptText.AppendString(script, passage.Folded);
        script.Append(",\"pieces\":[");
        for (int i = 0; i < passage.Pieces.Count; i++)
        {
            script.Append(i == 0 ? "[" : ",[");
            ScriptText.AppendString(script, passage.Pieces[i].Anchor);
            script.Append(',').Append(passage.Pieces[i].Start.ToString(CultureInfo.InvariantCulture)).Append(']');
        }

        script.Append(']');
        if (passage.Weight != 1)
        {
            script.Append(",\"weight\":").Append(passage.Weight.ToString(CultureInfo.InvariantCulture));
        }

        script.Append('}');
    }
}
