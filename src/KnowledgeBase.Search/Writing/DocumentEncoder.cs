using KnowledgeBase.Search.Format;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Writing;

/// <summary>Fills the blocks of one document. Documents know nothing of each other, so they are encoded side by side.</summary>
internal sealed class DocumentEncoder
{
    private readonly TextEncoder _text;
    private readonly SearchDocument _document;
    private readonly Action<BitWriter> _head;
    private readonly BlockWriter _block;
    private readonly List<byte[]> _blocks = [];
    private readonly List<char> _folded = [];
    private readonly List<TextSpan> _spans = [];
    private int _spanStart;
    private bool _spanContinues;
    private int _passages;
    private int _reach;

    private DocumentEncoder(TextEncoder text, StoredFields fields, SearchDocument document)
    {
        _text = text;
        _document = document;
        _head = fields.Head(text, document);
        _block = new BlockWriter(text);
    }

    public static DocumentBlocks Encode(TextEncoder text, StoredFields fields, SearchDocument document) => new DocumentEncoder(text, fields, document).Encode();

    private DocumentBlocks Encode()
    {
        IndexedTexts texts = IndexedTexts.Of(_document);
        WritePagePassages(texts.Page);
        _block.Open(_head, [.. texts.Page.Select(static passage => passage.Text)], piece: null, IndexFormat.Own - IndexFormat.Page);
        foreach (SearchPassage passage in texts.Body)
        {
            Write(passage);
        }

        CloseBlock();
        return new DocumentBlocks([.. _blocks], [.. _folded], [.. _spans], _passages, _reach);
    }

    private void WritePagePassages(IReadOnlyList<SearchPassage> passages)
    {
        foreach (SearchPassage passage in passages)
        {
            _folded.AddRange(Fold.ToSkeleton(passage.Text));
            _folded.Add('\0');
            _passages++;
        }

        if (_folded.Count > 0)
        {
            _spans.Add(new TextSpan(0, 0, Continues: false));
            _spanStart = _folded.Count;
            _reach = IndexFormat.Page;
        }
    }

    private void Write(SearchPassage passage)
    {
        Skeleton skeleton = Fold.Skeleton(passage.Text);
        SafeCuts safe = SafeCuts.Of(passage.Text, skeleton);
        Mark cut = new(0, 0, 0);
        _block.Mark();
        _passages++;
        int first = _blocks.Count;
        Begin(_text.Code.Passage, passage.Pieces[0].Anchor);
        int piece = 1;
        int at = 0;
        int slot = 0;
        int opened = -1;
        while (true)
        {
            // A place where a piece begins is no place to cut: the next block would begin with the piece before.
            if (at > cut.At && safe[at] && at < passage.Text.Length && (piece == passage.Pieces.Count || passage.Pieces[piece].Start != at) && _block.HasRoom())
            {
                cut = new Mark(at, slot, piece) { Written = cut.Written };
                _block.Mark();
            }

            if (piece < passage.Pieces.Count && passage.Pieces[piece].Start == at)
            {
                Begin(_text.Code.Piece, passage.Pieces[piece++].Anchor);
            }

            if (at == passage.Text.Length)
            {
                _block.AddSlots(1);
                if (_block.HasRoom())
                {
                    break;
                }
            }
            else
            {
                int next = Math.Min(safe.BoundaryAfter(at), piece < passage.Pieces.Count ? passage.Pieces[piece].Start : passage.Text.Length);
                (int symbol, int length) = _text.Next(passage.Text.AsSpan(0, next), at);
                _block.Symbol(symbol);
                at += length;
                int before = slot;
                while (slot < skeleton.Text.Length && skeleton.Origins[slot] < at)
                {
                    slot++;
                }

                _block.AddSlots(slot - before);
                if (_block.HasRoom())
                {
                    continue;
                }
            }

            // No room: what follows the last cut goes into the next block.
            _block.ReturnToMark();
            if (cut.At == opened)
            {
                throw new InvalidOperationException($"The document '{_document.Key}' has a passage that no block has room for.");
            }

            AddFolded(skeleton.Text, cut.Written, cut.Slot);
            cut = cut with { Written = cut.Slot };
            CloseBlock();
            _block.Open(_head, [], cut.At == 0 ? null : passage.Pieces[cut.Piece - 1].Anchor, IndexFormat.Own);
            _spanContinues = cut.At > 0;
            opened = cut.At;
            (at, slot, piece) = (cut.At, cut.Slot, cut.Piece);
            if (cut.At == 0)
            {
                Begin(_text.Code.Passage, passage.Pieces[0].Anchor);
                piece = 1;
            }
        }

        AddFolded(skeleton.Text, cut.Written, skeleton.Text.Length);
        _folded.Add('\0');
        _reach = Math.Max(_reach, (_blocks.Count - first + 1) * IndexFormat.Stride);
        _block.Mark();
    }

    private void Begin(int control, string anchor)
    {
        _block.Symbol(control);
        _block.Name(anchor);
    }

    private void AddFolded(string folded, int from, int to) => _folded.AddRange(folded.AsSpan(from, to - from));

    private void CloseBlock()
    {
        int slots = _block.Slots;
        if (slots > 0)
        {
            _spans.Add(new TextSpan(_spanStart, (_blocks.Count * IndexFormat.Stride) + IndexFormat.Own - slots, _spanContinues));
        }

        _spanStart = _folded.Count;
        _spanContinues = false;
        _blocks.Add(_block.Close());
    }

    /// <summary>Where the passage may be cut last: in its text, in its skeleton, and how many pieces have begun; and what of the skeleton is written.</summary>
    private readonly record struct Mark(int At, int Slot, int Piece)
    {
        public int Written { get; init; }
    }
}
