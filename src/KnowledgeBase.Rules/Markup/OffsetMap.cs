using System.Collections;
using System.Runtime.CompilerServices;

namespace KnowledgeBase.Rules.Markup;

/// <summary>
/// The file offset, in UTF-16 code units, of each character of a text. Text is mostly copied in long pieces, so the map keeps one entry for
/// each piece and not for each character. Immutable, and equal to another when all offsets are.
/// </summary>
[CollectionBuilder(typeof(OffsetMap), nameof(Create))]
public sealed class OffsetMap : IReadOnlyList<int>, IEquatable<OffsetMap>
{
    // Pieces as long as can be, so that equal offsets are equal pieces.
    private readonly OffsetPiece[] _pieces;

    private OffsetMap(OffsetPiece[] pieces, int count) => (_pieces, Count) = (pieces, count);

    public int Count { get; }

    /// <summary>The pieces in order; none is empty, and together they have <see cref="Count"/> offsets.</summary>
    public IReadOnlyList<OffsetPiece> Pieces => _pieces;

    public int this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            OffsetPiece piece = _pieces[PieceAt(index)];
            return piece.Offset + index - piece.Start;
        }
    }

    /// <summary>Offsets 0, 1, 2 … of a text that stands for itself.</summary>
    public static OffsetMap Identity(int count) => Run(0, count);

    /// <summary>Offsets one after another from <paramref name="offset"/> on.</summary>
    public static OffsetMap Run(int offset, int count) => new(count == 0 ? [] : [new OffsetPiece(0, offset, count)], count);

    public static OffsetMap Create(ReadOnlySpan<int> offsets)
    {
        var builder = new Builder();
        foreach (int offset in offsets)
        {
            builder.Add(offset, 1);
        }

        return builder.ToMap();
    }

    /// <summary>The map after <paramref name="length"/> characters from <paramref name="start"/> have become <paramref name="inserted"/> others, which all come from where the first one stood.</summary>
    public OffsetMap Replace(int start, int length, int inserted)
    {
        var builder = new Builder();
        builder.Add(this, 0, start);
        for (int i = 0; i < inserted; i++)
        {
            builder.Add(this[start], 1);
        }

        builder.Add(this, start + length, Count - start - length);
        return builder.ToMap();
    }

    /// <summary>The pieces of a stretch of the text, cut at its ends; their <see cref="OffsetPiece.Start"/> counts from the stretch's.</summary>
    public IEnumerable<OffsetPiece> Slice(int start, int length)
    {
        int end = start + length;
        for (int i = length == 0 ? _pieces.Length : PieceAt(start); i < _pieces.Length && _pieces[i].Start < end; i++)
        {
            OffsetPiece piece = _pieces[i];
            int from = Math.Max(start, piece.Start);
            int to = Math.Min(end, piece.Start + piece.Length);
            yield return new OffsetPiece(from - start, piece.Offset + from - piece.Start, to - from);
        }
    }

    public IEnumerator<int> GetEnumerator()
    {
        foreach (OffsetPiece piece in _pieces)
        {
            for (int i = 0; i < piece.Length; i++)
            {
                yield return piece.Offset + i;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(OffsetMap? other) => other is not null && Count == other.Count && _pieces.AsSpan().SequenceEqual(other._pieces);

    public override bool Equals(object? obj) => Equals(obj as OffsetMap);

    public override int GetHashCode() => unchecked((Count * 31) + (_pieces.Length == 0 ? 0 : _pieces[0].Offset));

    private int PieceAt(int index)
    {
        int low = 0;
        int high = _pieces.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Start <= index ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Makes a map from its beginning to its end.</summary>
    internal sealed class Builder
    {
        private readonly List<OffsetPiece> _pieces = [];
        private int _count;

        public void Add(int offset, int length)
        {
            if (length == 0)
            {
                return;
            }

            OffsetPiece last = _pieces.Count > 0 ? _pieces[_pieces.Count - 1] : default;
            if (last.Length > 0 && last.Offset + last.Length == offset)
            {
                _pieces[_pieces.Count - 1] = last with { Length = last.Length + length };
            }
            else
            {
                _pieces.Add(new OffsetPiece(_count, offset, length));
            }

            _count += length;
        }

        public void Add(OffsetMap map, int start, int length)
        {
            foreach (OffsetPiece piece in map.Slice(start, length))
            {
                Add(piece.Offset, piece.Length);
            }
        }

        public OffsetMap ToMap() => new([.. _pieces], _count);
    }
}

/// <summary><paramref name="Length"/> characters of a text from <paramref name="Start"/>, which stand in the file from <paramref name="Offset"/>; UTF-16 code units.</summary>
public readonly record struct OffsetPiece(int Start, int Offset, int Length);
