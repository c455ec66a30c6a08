using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>One text block while it is filled. What has no room is taken back to the last <see cref="Mark"/>.</summary>
internal sealed class BlockWriter(TextEncoder text)
{
    private const int SlotBits = 11;
    private const int ChecksumBytes = 2;

    private readonly BitWriter _bits = new();
    private int _slotsAt;
    private int _scanned;
    private int _escapes;
    private int _slots;
    private int _mostSlots;
    private (int Bits, int Slots, int Scanned, int Escapes) _mark;

    /// <summary>Own slots so far, ends of passages included.</summary>
    public int Slots => _slots;

    /// <param name="head">Writes address, title and fields of the document.</param>
    /// <param name="pagePassages">In the first block of a document.</param>
    /// <param name="piece">The id of the piece that goes on here; null where none does.</param>
    /// <param name="mostSlots">How many the block has room for.</param>
    public void Open(Action<BitWriter> head, IReadOnlyList<string> pagePassages, string? piece, int mostSlots)
    {
        _bits.Clear();
        _scanned = 0;
        _escapes = 0;
        _slots = 0;
        _mostSlots = mostSlots;
        head(_bits);
        _slotsAt = _bits.Length;
        _bits.Bits(0, SlotBits);
        _bits.Gamma(pagePassages.Count);
        foreach (string passage in pagePassages)
        {
            text.WriteString(_bits, passage);
        }

        _bits.Bit(piece is not null);
        if (piece is not null)
        {
            text.WriteString(_bits, piece);
        }

        Mark();
    }

    public void Symbol(int symbol) => text.Code.Huffman.Write(_bits, symbol);

    public void Name(string id) => text.WriteString(_bits, id);

    public void AddSlots(int slots) => _slots += slots;

    /// <summary>What stands here has room; from here on it may be cut.</summary>
    public void Mark() => _mark = (_bits.Length, _slots, _scanned, _escapes);

    public void ReturnToMark()
    {
        (int bits, _slots, _scanned, _escapes) = _mark;
        _bits.Truncate(bits);
    }

    /// <summary>Whether all so far has room, with what ends a block.</summary>
    public bool HasRoom()
    {
        ReadOnlySpan<byte> bytes = _bits.Complete;
        for (; _scanned < bytes.Length; _scanned++)
        {
            _escapes += ShardText.NeedsEscape(bytes[_scanned]) ? 1 : 0;
        }

        // The bytes that are not complete yet, those of the checksum and those that get the number of slots may all need an escape.
        int open = (_bits.Length % 8) + text.Code.Huffman.Lengths[text.Code.End] + 7;
        return _slots <= _mostSlots && bytes.Length + _escapes + (2 * (open / 8)) + (2 * ChecksumBytes) + 3 <= IndexFormat.BlockBytes;
    }

    /// <summary>The block, escaped and filled up.</summary>
    public byte[] Close()
    {
        Symbol(text.Code.End);
        _bits.Patch(_slotsAt, (uint)_slots, SlotBits);
        byte[] escaped = Unit.Escaped(_bits.ToBytes());
        if (escaped.Length > IndexFormat.BlockBytes)
        {
            throw new InvalidOperationException($"A text block has {escaped.Length} bytes.");
        }

        Array.Resize(ref escaped, IndexFormat.BlockBytes);
        return escaped;
    }
}
