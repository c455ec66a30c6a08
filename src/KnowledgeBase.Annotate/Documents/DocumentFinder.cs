using KnowledgeBase.Annotate.Lines;
using KnowledgeBase.Annotate.Words;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Redactions;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Documents;

/// <summary>
/// Finds the documents a line cites: what stands between 《 and 》, and names of known documents without marks. Making one builds the automaton;
/// use it for all speeches. Safe for parallel use.
/// </summary>
public sealed class DocumentFinder
{
    private const int LongestTitle = 100;

    private static readonly string[] s_prefixes = ["中国共产党", "中华人民共和国"];
    private static readonly string[] s_suffixes = ["(试行)", "(暂行)", "(修订)"];

    private readonly Dictionary<string, KnownDocument> _known = new(StringComparer.Ordinal);
    private readonly TermAutomaton _unmarked;
    private readonly KnownDocument[] _ofWord;
    private readonly int[] _lengths;

    public DocumentFinder(DocumentLexicon lexicon)
    {
        Dictionary<string, KnownDocument> words = new(StringComparer.Ordinal);
        foreach (KnownDocument document in lexicon.Documents)
        {
            foreach (string name in document.Aliases.Prepend(document.Name))
            {
                string key = DocumentName.KeyOf(name);
                _known.TryAdd(key, document);
                words.TryAdd(key, document);
            }
        }

        foreach (KnownDocument document in lexicon.Documents)
        {
            _known.TryAdd(ShortKeyOf(DocumentName.KeyOf(document.Name)), document);
        }

        _unmarked = new TermAutomaton([.. words.Keys]);
        _ofWord = [.. words.Values];
        _lengths = [.. words.Keys.Select(static word => word.Length)];
    }

    /// <summary>In the order of the text.</summary>
    public EquatableArray<CitedDocument> In(SpeechLine line)
    {
        List<CitedDocument> found = [];
        List<(int Start, int End)> titles = Titles(line.Folded);
        found.AddRange(titles.Select(title => InMarks(line, title.Start, title.End)));
        int marked = found.Count;
        AddUnmarked(line, titles, found);
        return found.Count == 0 ? []
            : found.Count == marked ? found.ToEquatableArray()
            : found.OrderBy(document => OrderOf(line, document)).ToEquatableArray();
    }

    private static int OrderOf(SpeechLine line, CitedDocument document) =>
        document.Places[0].Start + line.Pieces.First(piece => piece.BlockId == document.Places[0].BlockId).Start;

    private CitedDocument InMarks(SpeechLine line, int start, int end)
    {
        string key = DocumentName.KeyOf(line.Folded[start..end]);
        KnownDocument? known = _known.TryGetValue(key, out KnownDocument? exact) ? exact : _known.GetValueOrDefault(ShortKeyOf(key));
        (DocumentClass kind, DocumentLevel level) = known is null ? DocumentTitles.Of(key) : DocumentTitles.Of(known.Type);
        return new CitedDocument
        {
            Places = line.PlacesOf(start, end - start),
            Text = line.Plain[start..end],
            Key = known?.Name ?? key,
            Class = kind,
            Level = level,
            IsMasked = !MaskFinder.In(line.Plain[start..end]).IsEmpty,
            IsAbbreviation = start > 1 && string.CompareOrdinal(line.Folded, start - 2, "简称", 0, 2) == 0,
            Known = known,
        };
    }

    private void AddUnmarked(SpeechLine line, List<(int Start, int End)> titles, List<CitedDocument> found)
    {
        List<(int End, int Word)> hits = [];
        _unmarked.Find(line.Folded, hits);
        if (hits.Count == 0)
        {
            return;
        }

        int last = 0;
        int title = 0;
        foreach ((int end, int word) in hits.OrderBy(hit => hit.End - _lengths[hit.Word]).ThenByDescending(static hit => hit.End))
        {
            int start = end - _lengths[word];
            while (title < titles.Count && titles[title].End <= start)
            {
                title++;
            }

            if (start < last || (title < titles.Count && titles[title].Start < end))
            {
                continue;
            }

            (DocumentClass kind, DocumentLevel level) = DocumentTitles.Of(_ofWord[word].Type);
            found.Add(new CitedDocument { Places = line.PlacesOf(start, end - start), Text = line.Plain[start..end], Key = _ofWord[word].Name, Class = kind, Level = level, IsQuoted = false, Known = _ofWord[word] });
            last = end;
        }
    }

    // Titles within a title, 《…〈…〉…》 or 《…《…》…》, belong to the outer one.
    private static List<(int Start, int End)> Titles(string folded)
    {
        List<(int Start, int End)> titles = [];
        int at = folded.IndexOf('《', StringComparison.Ordinal);
        while (at >= 0)
        {
            int end = EndOf(folded, at);
            if (end > at + 2)
            {
                titles.Add((at, end));
            }

            at = folded.IndexOf('《', Math.Max(end, at + 1));
        }

        return titles;
    }

    private static int EndOf(string folded, int start)
    {
        int depth = 0;
        int limit = Math.Min(folded.Length, start + LongestTitle);
        for (int i = start; i < limit && folded[i] != '\n'; i++)
        {
            depth += folded[i] switch { '《' => 1, '》' => -1, _ => 0 };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static string ShortKeyOf(string key)
    {
        string name = key;
        if (s_suffixes.FirstOrDefault(suffix => name.EndsWith(suffix, StringComparison.Ordinal)) is { } end)
        {
            name = name[..^end.Length];
        }

        return s_prefixes.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) is { } begin && name.Length > begin.Length + 1 ? name[begin.Length..] : name;
    }
}
