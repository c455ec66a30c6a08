using KnowledgeBase.Search.Format;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Reading;

/// <summary>Reads a segment: the C# side of what the browser does.</summary>
public sealed class SegmentReader
{
    private readonly IndexRoot _root;
    private readonly PlaceTexts _texts;
    private readonly PhraseLookup _phrases;

    /// <exception cref="DamagedIndexException">The segment's root is missing, damaged or of another version.</exception>
    public SegmentReader(IShardSource shards)
    {
        _root = IndexRoot.Read(shards);
        _texts = new PlaceTexts(_root, shards);
        _phrases = new PhraseLookup(_root, new GramPages(_root, shards), _texts);
    }

    public int DocumentCount => _root.Settings.Documents;

    /// <summary>How many occurrences one in a page passage counts for when results are put in order.</summary>
    public int PageWeight => _root.Settings.PageWeight;

    /// <summary>Where a phrase stands; nothing for one that folds to nothing.</summary>
    /// <exception cref="DamagedIndexException">A part of the segment is damaged.</exception>
    public PhraseAnswer Find(string phrase)
    {
        string folded = Fold.Skeleton(phrase).Text;
        return folded.Length == 0 ? PhraseAnswer.None : _phrases.Find(folded);
    }

    /// <summary>A document as readers see it.</summary>
    /// <param name="number">Its number in the segment.</param>
    /// <exception cref="DamagedIndexException">A part of the segment is damaged.</exception>
    public DocumentText Document(int number) => DocumentText.Of(Enumerable.Range(_root.FirstBlocks[number], _root.FirstBlocks[number + 1] - _root.FirstBlocks[number]).Select(_texts.Block), _root.Settings.PageWeight);
}
