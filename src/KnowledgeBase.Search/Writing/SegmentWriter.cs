using System.Globalization;
using KnowledgeBase.Search.Format;
using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Writing;

/// <summary>Writes documents as one segment of the index: the same documents in the same order give the same bytes on every machine.</summary>
public static class SegmentWriter
{
    /// <param name="documents">In the order in which equal results are shown.</param>
    /// <param name="fields">What of their fields the index shall know.</param>
    /// <param name="size">How finely the index is cut; null for what suits the documents.</param>
    /// <exception cref="ArgumentException">Two documents have the same key, page passages differ in weight, or the pieces of a passage are out of order.</exception>
    public static Segment Write(IReadOnlyList<SearchDocument> documents, IReadOnlyList<SearchField> fields, IndexSize? size = null)
    {
        DocumentChecks.Check(documents);
        documents = [.. documents.Select(ShortRuns.Of)];
        StoredFields stored = StoredFields.Of(fields, documents);
        TextCode code = TextStatistics.CodeFor(documents, stored);
        var text = new TextEncoder(code);
        var encoded = new DocumentBlocks[documents.Count];
        Parallel.For(0, encoded.Length, i => encoded[i] = DocumentEncoder.Encode(text, stored, documents[i]));
        SegmentFile[] columns = [.. Number('c', ColumnsWriter.Write(stored, documents))];
        int pageWeight = PageWeight(documents);
        int count = documents.Count;
        documents = [];

        FoldedCorpus corpus = FoldedCorpus.Of(encoded);
        DirectoryFiles directory = DirectoryOf(corpus, size ??= IndexSize.For(corpus.Symbols.Length));
        var settings = new IndexSettings
        {
            Documents = count,
            Blocks = encoded.Sum(static document => document.Blocks.Length),
            Passages = encoded.Sum(static document => document.Passages),
            Characters = corpus.Symbols.Length - encoded.Sum(static document => document.Passages),
            Cap = size.Cap,
            Listed = size.Listed,
            Big = size.Big,
            PageWeight = pageWeight,
            Reach = corpus.Reach,
            Fields = stored.Fields,
        };

        (byte[] root, uint checksum) = RootWriter.Write(settings, code, corpus.Alphabet, [.. encoded.Select(static document => document.Blocks.Length)], directory);
        List<SegmentFile> files = [new("root.js", ShardText.Frame(root))];
        files.AddRange(Number('d', directory.Directory));
        files.AddRange(Number('g', directory.Grams));
        files.AddRange(Number('t', TextFiles(encoded)));
        files.AddRange(columns);
        files.AddRange(Number('f', [FoldPairs.Write()]));
        return new Segment(SegmentName.Of(files), checksum, [.. files]);
    }

    // By itself, so that the sorted offsets, a number for each character, are gone when the files are written.
    private static DirectoryFiles DirectoryOf(FoldedCorpus corpus, IndexSize size)
    {
        // The texts of the documents.
        LargeTexts.LetGo(corpus.Symbols.Length);
        var directory = DirectoryFiles.Of(GramSorter.Sort(corpus, size), corpus.Alphabet.SymbolBits);
        LargeTexts.LetGo(corpus.Symbols.Length);
        return directory;
    }

    private static int PageWeight(IReadOnlyList<SearchDocument> documents) =>
        documents.SelectMany(static document => document.Passages).Select(static passage => passage.Weight).DefaultIfEmpty(1).Max();

    private static IEnumerable<byte[]> TextFiles(DocumentBlocks[] documents) =>
        documents.SelectMany(static document => document.Blocks).Chunk(IndexFormat.BlocksPerFile).Select(static blocks => blocks.SelectMany(static block => block).ToArray());

    private static IEnumerable<SegmentFile> Number(char folder, IEnumerable<byte[]> payloads) =>
        payloads.Select((payload, i) => new SegmentFile($"{folder}/{i.ToString("d4", CultureInfo.InvariantCulture)}.js", ShardText.Frame(payload)));
}
