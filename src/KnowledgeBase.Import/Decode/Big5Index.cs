using System.Reflection;
using System.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>
/// The table of Big5 as browsers have it: with the extensions of ETEN and HKSCS, which code page 950 gives as private-use characters. A
/// code's number is (lead − 0x81) × 157 + the trail byte's place.
/// </summary>
internal sealed class Big5Index
{
    public const int Trails = 157;

    private const int Leads = 126;

    // Codes of the HKSCS part are read, not written.
    private const int FirstWritten = (0xA1 - 0x81) * Trails;

    // Of characters with two codes the first is written, but of these the last.
    private const string LastWritten = "═╞╡╪十卅";

    private readonly string?[] _characters = new string?[Leads * Trails];
    private readonly Dictionary<int, int> _codes = [];

    private Big5Index(string table)
    {
        string[] lines = [.. table.Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
        for (int lead = 0; lead < Leads; lead++)
        {
            int trail = 0;
            foreach (Rune rune in lines[lead].EnumerateRunes())
            {
                Add((lead * Trails) + trail, rune);
                trail++;
            }
        }

        _characters[1133] = "\u00CA\u0304";
        _characters[1135] = "\u00CA\u030C";
        _characters[1164] = "\u00EA\u0304";
        _characters[1166] = "\u00EA\u030C";
    }

    public static Big5Index Instance { get; } = new(ReadTable());

    /// <summary>How many codes have a character.</summary>
    public int Count => _characters.Count(character => character is not null);

    /// <summary>One character, or a letter with a combining mark; null for a code without one.</summary>
    public string? CharacterOf(int code) => _characters[code];

    /// <summary>The code to write a character with; null when Big5 has none.</summary>
    public int? CodeOf(Rune rune) => _codes.TryGetValue(rune.Value, out int code) ? code : null;

    private void Add(int code, Rune rune)
    {
        if (rune.Value == '.')
        {
            return;
        }

        string character = rune.ToString();
        _characters[code] = character;
        if (code >= FirstWritten && (LastWritten.Contains(character, StringComparison.Ordinal) || !_codes.ContainsKey(rune.Value)))
        {
            _codes[rune.Value] = code;
        }
    }

    private static string ReadTable()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("big5-index.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
