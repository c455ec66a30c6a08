using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>Counts the occurrences of a key, left to right without overlap, their passages and their documents.</summary>
internal sealed class NodeCount(FoldedCorpus corpus)
{
    private readonly List<(int Document, int Occurrences, int OnPage)> _documents = [];
    private int _last;
    private int _lastCounted;

    public int Occurrences { get; private set; }

    public int Passages { get; private set; }

    /// <param name="first">Ascending offsets.</param>
    /// <param name="second">Ascending offsets, none of them among the first.</param>
    /// <param name="depth">The length of the key.</param>
    public void Set(ReadOnlySpan<int> first, ReadOnlySpan<int> second, int depth)
    {
        _documents.Clear();
        Occurrences = 0;
        Passages = 0;
        _last = -1;
        _lastCounted = int.MinValue / 2;
        int i = 0;
        int j = 0;
        while (i < first.Length || j < second.Length)
        {
            bool takeFirst = j == second.Length || (i < first.Length && first[i] < second[j]);
            Add(takeFirst ? first[i++] : second[j++], depth);
        }
    }

    public void Write(BitWriter writer, bool withDocuments)
    {
        writer.Gamma(Occurrences);
        writer.Gamma(Occurrences - Passages);
        writer.Gamma(Passages - _documents.Count);
        if (!withDocuments)
        {
            return;
        }

        AscendingNumbers.Write(writer, _documents.Select(static document => document.Document).ToArray(), 0, corpus.DocumentCount - 1);
        foreach ((_, int occurrences, int onPage) in _documents)
        {
            writer.Gamma(occurrences - 1);
            writer.Bit(onPage > 0);
            if (onPage > 0)
            {
                writer.Gamma(onPage - 1);
            }
        }
    }

    private void Add(int offset, int depth)
    {
        if (offset - _lastCounted < depth)
        {
            return;
        }

        _lastCounted = offset;
        Occurrences++;
        if (_last < 0 || offset - _last > corpus.Reach || !corpus.IsSamePassage(_last, offset))
        {
            Passages++;
        }

        _last = offset;
        CorpusSpan span = corpus.Spans[corpus.SpanOf(offset)];
        int onPage = span.IsPage ? 1 : 0;
        if (_documents.Count > 0 && _documents[^1].Document == span.Document)
        {
            (int document, int occurrences, int page) = _documents[^1];
            _documents[^1] = (document, occurrences + 1, page + onPage);
        }
        else
        {
            _documents.Add((span.Document, 1, onPage));
        }
    }
}
