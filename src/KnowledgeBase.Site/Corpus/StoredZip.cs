using System.Buffers.Binary;
using System.Text;
using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Site.Corpus;

/// <summary>
/// A ZIP whose entries are stored as they are, all of 1980-01-01: the same bytes on every machine, which a compressor's version, a clock or
/// the system's name in the file would prevent. Names are UTF-8. Up to 4 GiB (APPNOTE 6.3.10, 4.3).
/// </summary>
internal sealed class StoredZip(Stream output)
{
    private const ushort Version = 45;
    private const ushort Utf8Names = 0x0800;

    // 1 January 1980 in the form of MS-DOS: the year from 1980, the month, the day.
    private const ushort FirstDay = (0 << 9) | (1 << 5) | 1;

    private readonly MemoryStream _directory = new();
    private long _position;
    private long _entries;

    public void Add(string name, ReadOnlySpan<byte> content)
    {
        byte[] path = Encoding.UTF8.GetBytes(name);
        Span<byte> common = stackalloc byte[26];
        BinaryPrimitives.WriteUInt16LittleEndian(common, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(common[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(common[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(common[10..], Checksum.Of(content));
        BinaryPrimitives.WriteUInt32LittleEndian(common[14..], (uint)content.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(common[18..], (uint)content.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(common[22..], checked((ushort)path.Length));

        uint offset = checked((uint)_position);
        WriteNumber(_directory, 0x02014B50, 4);
        WriteNumber(_directory, Version, 2);
        _directory.Write(common);
        WriteNumber(_directory, 0, 10);
        WriteNumber(_directory, offset, 4);
        _directory.Write(path);

        WriteNumber(output, 0x04034B50, 4);
        output.Write(common);
        output.Write(path);
        output.Write(content);
        _position += 4 + common.Length + path.Length + content.Length;
        _entries++;
    }

    /// <summary>Writes the list of the entries; nothing can be added after it.</summary>
    public void Finish()
    {
        long start = _position;
        _directory.Position = 0;
        _directory.CopyTo(output);
        ushort count = (ushort)Math.Min(_entries, ushort.MaxValue);
        if (count == ushort.MaxValue)
        {
            WriteLargeEnd(start);
        }

        WriteNumber(output, 0x06054B50, 4);
        WriteNumber(output, 0, 4);
        WriteNumber(output, count, 2);
        WriteNumber(output, count, 2);
        WriteNumber(output, _directory.Length, 4);
        WriteNumber(output, checked((uint)start), 4);
        WriteNumber(output, 0, 2);
    }

    // The end for more entries than two bytes count (ZIP64), and where it stands.
    private void WriteLargeEnd(long start)
    {
        WriteNumber(output, 0x06064B50, 4);
        WriteNumber(output, 44, 8);
        WriteNumber(output, Version, 2);
        WriteNumber(output, Version, 2);
        WriteNumber(output, 0, 8);
        WriteNumber(output, _entries, 8);
        WriteNumber(output, _entries, 8);
        WriteNumber(output, _directory.Length, 8);
        WriteNumber(output, start, 8);
        WriteNumber(output, 0x07064B50, 4);
        WriteNumber(output, 0, 4);
        WriteNumber(output, start + _directory.Length, 8);
        WriteNumber(output, 1, 4);
    }

    private static void WriteNumber(Stream stream, long value, int bytes)
    {
        Span<byte> number = stackalloc byte[16];
        number.Clear();
        BinaryPrimitives.WriteInt64LittleEndian(number, value);
        stream.Write(number[..bytes]);
    }
}
