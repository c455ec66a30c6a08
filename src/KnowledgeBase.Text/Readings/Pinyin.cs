using System.Text;

namespace KnowledgeBase.Text.Readings;

/// <summary>
/// How Chinese characters are read in 汉语拼音 (GB/T 16159): the 8,105 of the 通用规范汉字表, all readings, without tones, v for ü. For
/// Simplified characters; fold a Traditional text first.
/// </summary>
public static class Pinyin
{
    private static readonly Dictionary<char, string[]> s_readings = [];
    private static readonly HashSet<char> s_everyday = [];
    private static readonly HashSet<string> s_syllables = new(StringComparer.Ordinal);

    static Pinyin()
    {
        using Stream stream = typeof(Pinyin).Assembly.GetManifestResourceStream("pinyin-table.txt")
            ?? throw new InvalidOperationException("The assembly does not contain 'pinyin-table.txt'.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            if (cells.Length == 3)
            {
                s_syllables.Add(cells[0]);
                s_everyday.UnionWith(cells[1]);
                foreach (char c in cells[1] + cells[2])
                {
                    s_readings[c] = s_readings.TryGetValue(c, out string[]? others) ? [.. others, cells[0]] : [cells[0]];
                }
            }
        }
    }

    /// <summary>Readings of a character; none when it is not in the table.</summary>
    public static IReadOnlyList<string> ReadingsOf(char c) => s_readings.TryGetValue(c, out string[]? readings) ? readings : [];

    /// <summary>One of the 1,500 most frequent characters, whose reading nobody has to be told.</summary>
    public static bool IsEveryday(char c) => s_everyday.Contains(c);

    /// <summary>Whether a syllable as <see cref="Plain"/> writes it is the reading of any character.</summary>
    public static bool IsSyllable(string plain) => s_syllables.Contains(plain);

    /// <summary>
    /// Pinyin as the table writes it: lower case, without tone marks, tone digits, blanks and apostrophes, v for ü. Null when there is
    /// anything else in it. <paramref name="isToned"/> tells whether a tone mark was written, which no other Latin text has.
    /// </summary>
    public static string? Plain(string written, out bool isToned)
    {
        isToned = false;
        if (written.Any(static c => char.IsSurrogate(c) || c is >= '\uFDD0' and <= '\uFDEF' or >= '\uFFFE'))
        {
            // No letter of pinyin, and normalising throws on some of them.
            return null;
        }

        var plain = new StringBuilder();
        foreach (char c in written.Normalize(NormalizationForm.FormD))
        {
            switch (c)
            {
                case >= 'a' and <= 'z':
                    plain.Append(c);
                    break;
                case >= 'A' and <= 'Z':
                    plain.Append((char)(c + ('a' - 'A')));
                    break;
                case >= 'ａ' and <= 'ｚ':
                    plain.Append((char)(c - 'ａ' + 'a'));
                    break;
                case 'ɑ':
                    plain.Append('a');
                    break;
                case 'ɡ':
                    plain.Append('g');
                    break;
                case '\u0300' or '\u0301' or '\u0304' or '\u0306' or '\u030C':
                    isToned = true;
                    break;
                case '\u0308' or ':' when plain.Length > 0 && plain[plain.Length - 1] == 'u':
                    plain[plain.Length - 1] = 'v';
                    break;
                case >= '1' and <= '5' when plain.Length > 0:
                case ' ' or '\u00A0' or '\u3000' or '\'' or '’' or '·':
                    break;
                default:
                    return null;
            }
        }

        // Nobody writes the two dots where no other syllable could be meant.
        return plain.Length == 0 ? null : plain.Replace("lue", "lve").Replace("nue", "nve").ToString();
    }

    /// <summary>Whether pinyin as <see cref="Plain"/> writes it is a reading of the last characters of a Simplified text before an offset.</summary>
    /// <returns>How many characters it reads; 0 when it reads none.</returns>
    public static int CharactersRead(string text, int end, string plain) => CharactersRead(text, end, plain, plain.Length);

    private static int CharactersRead(string text, int end, string plain, int length)
    {
        if (end <= 0)
        {
            return 0;
        }

        foreach (string reading in ReadingsOf(text[end - 1]))
        {
            if (reading.Length > length || string.CompareOrdinal(plain, length - reading.Length, reading, 0, reading.Length) != 0)
            {
                continue;
            }

            int before = reading.Length == length ? 0 : CharactersRead(text, end - 1, plain, length - reading.Length);
            if (reading.Length == length || before > 0)
            {
                return before + 1;
            }
        }

        return 0;
    }
}
