using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Site.Parts;

/// <summary>Which part of how many: <c>2/7</c>. Which part a speech belongs to follows from its slug alone, so that another speech moves none.</summary>
public sealed record PartNumber
{
    /// <summary>More parts than anybody has machines; each costs a start and the common input.</summary>
    public const int MostParts = 9999;

    private PartNumber(int number, int count) => (Number, Count) = (number, count);

    /// <summary>From 1.</summary>
    public int Number { get; }

    public int Count { get; }

    public static bool TryParse(string text, [NotNullWhen(true)] out PartNumber? part)
    {
        part = text.Split('/') is [{ } first, { } second] && IsNumber(first, out int number) && IsNumber(second, out int count) && number <= count ? new PartNumber(number, count) : null;
        return part is not null;
    }

    /// <summary>All parts of so many.</summary>
    public static IEnumerable<PartNumber> All(int count) => Enumerable.Range(1, count).Select(number => new PartNumber(number, count));

    public bool Holds(string slug) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(slug))) % (ulong)Count == (ulong)(Number - 1);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private static bool IsNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= MostParts && text[0] != '0';
}
