using System.Buffers.Binary;
using System.Text;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>
/// The directory of a zip file (APPNOTE.TXT 4.3), read strictly: a file that two readers could understand differently is refused.
/// Names are only ever looked up, never made into paths.
/// </summary>
internal sealed class ZipDirectory
{
    private const int MostParts = 2000;
    private const int EndRecordSize = 22;
    private const int CentralRecordSize = 46;
    private const int LongestComment = ushort.MaxValue;
    private const uint EndSignature = 0x06054B50;
    private const uint End64Signature = 0x06064B50;
    private const uint End64LocatorSignature = 0x07064B50;
    private const uint CentralSignature = 0x02014B50;

    private readonly Dictionary<string, ZipPart> _parts = new(StringComparer.Ordinal);

    private ZipDirectory()
    {
    }

    public IReadOnlyCollection<ZipPart> Parts => _parts.Values;

    /// <summary>The part of that name; names that differ only in the case of ASCII letters are one (ECMA-376 Part 2, 6.2.2.3).</summary>
    public ZipPart? Find(string name) => _parts.GetValueOrDefault(Key(name));

    /// <exception cref="DocxFault">The archive is cut, damaged, encrypted or has too many parts.</exception>
    public static ZipDirectory Read(ReadOnlySpan<byte> bytes)
    {
        (long count, long at) = ReadEnd(bytes);
        if (count > MostParts)
        {
            throw DocxFault.TooLarge($"The Word file has {count} parts; the limit is {MostParts}.");
        }

        var directory = new ZipDirectory();
        for (int i = 0; i < count; i++)
        {
            if (at < 0 || at > bytes.Length - CentralRecordSize || Signature(bytes, at) != CentralSignature)
            {
                throw Damaged();
            }

            ReadOnlySpan<byte> record = bytes[(int)at..];
            int name = Short(record, 28), extra = Short(record, 30), comment = Short(record, 32);
            if (CentralRecordSize + name + extra + comment > record.Length)
            {
                throw Damaged();
            }

            directory.Add(ReadPart(record, name, extra));
            at += CentralRecordSize + name + extra + comment;
        }

        return directory;
    }

    private static ZipPart ReadPart(ReadOnlySpan<byte> record, int name, int extra)
    {
        long compressed = Int(record, 20), size = Int(record, 24), offset = Int(record, 42);
        ReadOnlySpan<byte> fields = record.Slice(CentralRecordSize + name, extra);
        while (fields.Length >= 4)
        {
            int length = Math.Min(Short(fields, 2), fields.Length - 4);
            if (Short(fields, 0) == 1)
            {
                ReadOnlySpan<byte> wide = fields.Slice(4, length);
                size = TakeWide(size, ref wide);
                compressed = TakeWide(compressed, ref wide);
                offset = TakeWide(offset, ref wide);
            }

            fields = fields[(4 + length)..];
        }

        return new ZipPart
        {
            Name = Encoding.Latin1.GetString(record.Slice(CentralRecordSize, name)),
            Flags = Short(record, 8),
            Method = Short(record, 10),
            Crc = (uint)Int(record, 16),
            CompressedSize = compressed,
            Size = size,
            Offset = offset,
        };
    }

    // A ZIP64 field holds only those numbers that do not fit in the record itself.
    private static long TakeWide(long narrow, ref ReadOnlySpan<byte> wide)
    {
        if (narrow != uint.MaxValue || wide.Length < 8)
        {
            return narrow;
        }

        long value = BinaryPrimitives.ReadInt64LittleEndian(wide);
        wide = wide[8..];
        return value;
    }

    private static (long Count, long Start) ReadEnd(ReadOnlySpan<byte> bytes)
    {
        for (int at = bytes.Length - EndRecordSize; at >= 0 && at >= bytes.Length - EndRecordSize - LongestComment; at--)
        {
            if (Signature(bytes, at) != EndSignature || at + EndRecordSize + Short(bytes[at..], 20) > bytes.Length)
            {
                continue;
            }

            ReadOnlySpan<byte> end = bytes[at..];
            long count = Short(end, 10), start = Int(end, 16);
            if (at >= 20 && Signature(bytes, at - 20) == End64LocatorSignature && (count == ushort.MaxValue || start == uint.MaxValue))
            {
                long wide = BinaryPrimitives.ReadInt64LittleEndian(bytes[(at - 12)..]);
                if (wide < 0 || wide > at - 56 || Signature(bytes, wide) != End64Signature)
                {
                    throw Damaged();
                }

                count = BinaryPrimitives.ReadInt64LittleEndian(bytes[(int)(wide + 32)..]);
                start = BinaryPrimitives.ReadInt64LittleEndian(bytes[(int)(wide + 48)..]);
            }

            return count >= 0 ? (count, start) : throw Damaged();
        }

        throw DocxFault.Broken("The Word file is cut short: the directory at its end is missing.");
    }

    private void Add(ZipPart part)
    {
        if (part.IsEncrypted)
        {
            throw DocxFault.Locked(part);
        }

        if (!_parts.TryAdd(Key(part.Name), part))
        {
            throw DocxFault.Broken($"The Word file has two parts named '{part.Shown}', so its text is not certain.");
        }
    }

    private static string Key(string name) => string.Concat(name.Select(c => c is >= 'A' and <= 'Z' ? (char)(c + ' ') : c));

    private static DocxFault Damaged() => DocxFault.Broken("The Word file is damaged: the directory of its parts cannot be read.");

    private static uint Signature(ReadOnlySpan<byte> bytes, long at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)at..]);

    private static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static long Int(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
