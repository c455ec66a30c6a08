using System.Globalization;
using KnowledgeBase.Search.Format;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Reading;

/// <summary>A text block, unpacked.</summary>
/// <param name="FirstSlot">Of its text.</param>
/// <param name="PagePassages">What stands in its page slots.</param>
/// <param name="GoesOn">Whether the first part goes on in a passage that the block before began.</param>
/// <param name="Parts">Of passages, in order.</param>
internal sealed record TextBlock(string Url, string Title, EquatableArray<FieldValues> Fields, int FirstSlot, string[] PagePassages, bool GoesOn, TextPart[] Parts)
{
    private const int SlotBits = 11;

    /// <summary>Whether the last part goes on in the next block.</summary>
    public bool IsCut { get; private init; }

    /// <exception cref="DamagedIndexException">The block is damaged.</exception>
    public static TextBlock Read(IShardSource shards, IndexRoot root, int block)
    {
        string file = $"t/{(block / IndexFormat.BlocksPerFile).ToString("d4", CultureInfo.InvariantCulture)}.js";
        byte[] bytes = ShardText.Unescape(shards.Read(file, block % IndexFormat.BlocksPerFile * IndexFormat.BlockBytes, IndexFormat.BlockBytes));
        var reader = new BitReader(bytes.AsSpan(2));
        TextBlock read = Read(ref reader, root);
        uint checksum = Checksum.Of(bytes.AsSpan(2, (reader.Position + 7) / 8)) & 0xFFFF;
        return checksum == (uint)((bytes[0] << 8) | bytes[1]) ? read : throw new DamagedIndexException("A text of the search index is damaged.");
    }

    private static TextBlock Read(ref BitReader reader, IndexRoot root)
    {
        TextCode code = root.Text;
        string url = code.ReadString(ref reader);
        string title = code.ReadString(ref reader);
        EquatableArray<FieldValues> fields = ReadFields(ref reader, root);
        int slots = (int)reader.Bits(SlotBits);
        var page = new string[reader.Gamma()];
        for (int i = 0; i < page.Length; i++)
        {
            page[i] = code.ReadString(ref reader);
        }

        bool goesOn = reader.Bit();
        List<TextPart> parts = ReadParts(ref reader, code, goesOn ? code.ReadString(ref reader) : null);
        int folded = parts.Sum(static part => part.Skeleton.Text.Length);
        return new TextBlock(url, title, fields, IndexFormat.Own - slots, page, goesOn, [.. parts]) { IsCut = parts.Count > 0 && slots == folded + parts.Count - 1 };
    }

    private static EquatableArray<FieldValues> ReadFields(ref BitReader reader, IndexRoot root)
    {
        List<FieldValues> fields = [];
        foreach (IndexField field in root.Settings.Fields.Where(static field => field.Stored))
        {
            var values = new string[reader.Gamma()];
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = field.Values is null ? root.Text.ReadString(ref reader) : field.Values[reader.Gamma()];
            }

            if (values.Length > 0)
            {
                fields.Add(new FieldValues(field.Key, [.. values]));
            }
        }

        return [.. fields];
    }

    private static List<TextPart> ReadParts(ref BitReader reader, TextCode code, string? piece)
    {
        List<TextPart> parts = [];
        List<PassagePiece> pieces = piece is null ? [] : [new PassagePiece(piece, 0)];
        var text = new System.Text.StringBuilder();
        while (true)
        {
            int symbol = code.Huffman.Read(ref reader);
            if (!code.IsControl(symbol))
            {
                text.Append(code[symbol]);
                continue;
            }

            if (symbol != code.Piece && pieces.Count > 0)
            {
                parts.Add(new TextPart([.. pieces], text.ToString(), Fold.Skeleton(text.ToString())));
                pieces.Clear();
                text.Clear();
            }

            if (symbol == code.End)
            {
                return parts;
            }

            pieces.Add(new PassagePiece(code.ReadString(ref reader), text.Length));
        }
    }
}

/// <summary>What a block has of a passage. Pieces begin where they do in <paramref name="Text"/>, or, for the first, before.</summary>
internal sealed record TextPart(PassagePiece[] Pieces, string Text, Skeleton Skeleton);
