using System.Globalization;
using KnowledgeBase.Annotate;
using KnowledgeBase.Bench.Corpus;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Bench.Annotating;

/// <summary>Writes what every detector found, one file each and one finding a line with the words around it, to be read by a person.</summary>
internal static class AnnotationDump
{
    private const int Around = 24;

    public static void Write(DirectoryInfo folder, IReadOnlyList<CorpusDocument> documents, IReadOnlyList<SpeechBody> bodies, IReadOnlyList<SpeechAnnotations> annotations)
    {
        folder.Create();
        Write("documents.tsv", static all => all.Documents.Select(one => (one.Places, $"{one.Class}\t{one.Level}\t{(one.Known is null ? "" : "known")}")));
        Write("quotations.tsv", static all => all.Quotations.Select(one => (one.Places, $"{(one.IsDirect ? "direct" : "reported")}\t{one.Kind}\t{one.Status}\t{one.Speaker}\t{one.Verb}")));
        Write("figures.tsv", static all => all.Figures.Select(one => (one.Places, $"{one.Value?.ToString(CultureInfo.InvariantCulture)}\t{one.Unit}\t{one.Comparison}\t{one.Direction}\t{one.Counted}")));
        Write("dates.tsv", static all => all.Dates.Select(one => (one.Places, $"{one.Kind}\t{one.Value}")));
        Write("redactions.tsv", static all => all.Redactions.Select(one => (one.Places, $"{one.Kind}")));
        Write("parallels.tsv", static all => all.Parallels.Select(one => (one.Phrases[0].Places, $"{one.Frame}\t{one.Phrases.Count}")));

        void Write(string name, Func<SpeechAnnotations, IEnumerable<(EquatableArray<TextPlace> Places, string Line)>> lines) =>
            File.WriteAllLines(Path.Join(folder.FullName, name), documents.SelectMany((document, i) => lines(annotations[i]).Select(found => $"{document.Id}\t{found.Line}\t{Window(bodies[i], found.Places[0])}")));
    }

    private static string Window(SpeechBody body, TextPlace place)
    {
        int block = int.Parse(place.BlockId.AsSpan(1), CultureInfo.InvariantCulture);
        string text = SourceLine.ContentOf(body.Blocks[block])!.Plain;
        int from = Math.Max(0, place.Start - Around);
        int to = Math.Min(text.Length, place.End + Around);
        return $"{text[from..place.Start]}⟦{text.Substring(place.Start, place.Length)}⟧{text[place.End..to]}";
    }
}
