using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Site.Output;

/// <summary>
/// Which files a build made from which inputs, where those are known: a hash of path and inputs, and the hash of the bytes. A file that is planned again
/// with the same inputs is not made again when the published one has these bytes still. Neither this nor the published file is believed alone.
/// </summary>
internal sealed class MadeFiles
{
    // A line: two hashes in hexadecimal, each cut to 128 bits, with a blank between them.
    private const int HashLength = 32;
    private const int LineLength = HashLength + 1 + HashLength;

    private readonly Dictionary<UInt128, UInt128> _hashes;

    private MadeFiles(Dictionary<UInt128, UInt128> hashes) => _hashes = hashes;

    public static MadeFiles None { get; } = new([]);

    public int Count => _hashes.Count;

    /// <param name="plan">What was built.</param>
    /// <param name="hashes">The SHA-256 of each file, by path.</param>
    public static MadeFiles Of(SitePlan plan, IReadOnlyDictionary<string, byte[]> hashes) =>
        new(plan.Files.Where(static file => file.Inputs is not null).ToDictionary(KeyOf, file => Cut(hashes[file.Path.Value])));

    /// <summary>What <see cref="Write"/> has written, from where the stream stands; a line that is none is passed over, and its file is made again.</summary>
    public static MadeFiles Read(Stream stream)
    {
        Dictionary<UInt128, UInt128> hashes = [];
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == LineLength && TryParse(line.AsSpan(0, HashLength), out UInt128 key) && TryParse(line.AsSpan(HashLength + 1), out UInt128 hash))
            {
                hashes[key] = hash;
            }
        }

        return new MadeFiles(hashes);
    }

    public void Write(Stream stream)
    {
        using var writer = new StreamWriter(stream, Encoding.ASCII, leaveOpen: true) { NewLine = "\n" };
        foreach ((UInt128 key, UInt128 hash) in _hashes.OrderBy(static entry => entry.Key))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{key:x32} {hash:x32}"));
        }
    }

    /// <summary>Whether the file was made from these inputs then, whatever came of it.</summary>
    public bool Has(PlannedFile file) => file.Inputs is not null && _hashes.ContainsKey(KeyOf(file));

    /// <summary>Whether bytes with this SHA-256 are what would be made.</summary>
    public bool Gives(PlannedFile file, byte[] sha256) => file.Inputs is not null && _hashes.TryGetValue(KeyOf(file), out UInt128 hash) && hash == Cut(sha256);

    private static UInt128 KeyOf(PlannedFile file) => Cut(SHA256.HashData(Encoding.UTF8.GetBytes($"{file.Inputs}\n{file.Path.Value}")));

    private static UInt128 Cut(ReadOnlySpan<byte> sha256) => BinaryPrimitives.ReadUInt128BigEndian(sha256);

    private static bool TryParse(ReadOnlySpan<char> text, out UInt128 number) => UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number);
}
