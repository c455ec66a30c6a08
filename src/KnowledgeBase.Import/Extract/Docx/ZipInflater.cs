using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>
/// Unpacks parts of a zip file in memory. A part is given only when its length and its checksum are the claimed ones, and never more
/// than <see cref="LargestPart"/> bytes of one or <see cref="LargestTotal"/> of all.
/// </summary>
internal sealed class ZipInflater(byte[] bytes)
{
    private const int LargestPart = 40_000_000;
    private const int LargestTotal = 100_000_000;

    // XML in a Word file shrinks to between a fifth and a fiftieth; short parts of one repeated word may shrink more and do no harm.
    private const int LargestRatio = 200;
    private const int RatioCountsFrom = 10_000_000;

    private const int LocalHeaderSize = 30;
    private const int LocalFlags = 6;
    private const int NameLength = 26;
    private const int ExtraLength = 28;
    private const uint LocalSignature = 0x04034B50;

    private static readonly uint[] s_crcTable = MakeCrcTable();

    private long _total;

    /// <exception cref="DocxFault">The part is too large, damaged, or not what the directory claims.</exception>
    public byte[] Inflate(ZipPart part)
    {
        bool isSuspicious = part.Size > RatioCountsFrom && part.Size > LargestRatio * part.CompressedSize;
        if (part.Size < 0 || part.Size > LargestPart || _total + part.Size > LargestTotal || isSuspicious)
        {
            throw DocxFault.TooLarge($"The part '{part.Shown}' of the Word file unpacks to {part.Size} bytes.");
        }

        ReadOnlyMemory<byte> packed = Packed(part);
        _total += part.Size;
        byte[] inflated = part.Method switch
        {
            0 when part.CompressedSize == part.Size => packed.ToArray(),
            8 => Inflate(part, packed),
            0 => throw Damaged(part),
            _ => throw DocxFault.Broken($"The part '{part.Shown}' of the Word file is packed by method {part.Method}, which no Word file uses."),
        };
        return Crc(inflated) == part.Crc ? inflated : throw Damaged(part);
    }

    /// <summary>A part must have the same name in the directory and before its content: one of the two was changed otherwise.</summary>
    /// <exception cref="DocxFault">It has not, or there is no part where the directory says.</exception>
    public void CheckName(ZipPart part)
    {
        if (part.Offset < 0 || part.Offset > bytes.Length - LocalHeaderSize)
        {
            throw Damaged(part);
        }

        ReadOnlySpan<byte> header = bytes.AsSpan((int)part.Offset);
        int name = BinaryPrimitives.ReadUInt16LittleEndian(header[NameLength..]);
        bool isPart = BinaryPrimitives.ReadUInt32LittleEndian(header) == LocalSignature && LocalHeaderSize + name <= header.Length;
        if (!isPart || Encoding.Latin1.GetString(header.Slice(LocalHeaderSize, name)) != part.Name)
        {
            throw Damaged(part);
        }

        // The local header can tell of an encryption that the directory hides.
        if ((header[LocalFlags] & 1) != 0)
        {
            throw DocxFault.Locked(part);
        }
    }

    private ReadOnlyMemory<byte> Packed(ZipPart part)
    {
        CheckName(part);
        ReadOnlySpan<byte> header = bytes.AsSpan((int)part.Offset);
        int name = BinaryPrimitives.ReadUInt16LittleEndian(header[NameLength..]);
        int extra = BinaryPrimitives.ReadUInt16LittleEndian(header[ExtraLength..]);
        long start = part.Offset + LocalHeaderSize + name + extra;
        return part.CompressedSize >= 0 && start + part.CompressedSize <= bytes.Length
            ? bytes.AsMemory((int)start, (int)part.CompressedSize)
            : throw Damaged(part);
    }

    private static byte[] Inflate(ZipPart part, ReadOnlyMemory<byte> packed)
    {
        byte[] inflated = new byte[part.Size];
        try
        {
            using var source = new MemoryStream(packed.ToArray(), writable: false);
            using var deflate = new DeflateStream(source, CompressionMode.Decompress);
            int read = deflate.ReadAtLeast(inflated, inflated.Length, throwOnEndOfStream: false);
            return read == inflated.Length && deflate.ReadByte() < 0 ? inflated : throw Damaged(part);
        }
        catch (InvalidDataException)
        {
            throw Damaged(part);
        }
    }

    private static uint Crc(ReadOnlySpan<byte> data)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in data)
        {
            crc = s_crcTable[(byte)(crc ^ b)] ^ (crc >> 8);
        }

        return ~crc;
    }

    // CRC-32 of ISO/IEC 13239, polynomial 0x04C11DB7 in reversed order.
    private static uint[] MakeCrcTable()
    {
        uint[] table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }

    private static DocxFault Damaged(ZipPart part) =>
        DocxFault.Broken($"The part '{part.Shown}' of the Word file is damaged: its content is not what the file's directory says.");
}
