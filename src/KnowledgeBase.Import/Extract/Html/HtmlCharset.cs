using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>
/// The encoding of a page. Government pages often declare gb2312 and hold UTF-8, or the reverse, so the bytes decide: a byte order mark,
/// then strict UTF-8, then how Chinese the visible text reads; what the page declares breaks ties.
/// </summary>
public static partial class HtmlCharset
{
    // Browsers look for a declaration in the first 1,024 bytes; saved pages put comments before it.
    private const int Examined = 4096;
    private const double SmallestMargin = 0.1;
    private const double LowestScore = 0.2;
    private const int FewestHan = 40;

    // A page of a few thousand characters may have a byte or two damaged by whoever saved it.
    private const double MostDamage = 0.001;

    private static readonly string[] s_withBom = ["utf-8-bom", "utf-16le-bom", "utf-16be-bom"];
    private static readonly string[] s_scored = ["gb18030", "big5", "utf-16le", "utf-16be"];

    /// <summary>The encoding that a byte order mark or a meta element states, as a key of the vocabulary SeedEncoding; null when none is stated or it is another.</summary>
    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        if (BomOf(bytes) is { } marked)
        {
            return marked;
        }

        Match match = Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Examined)]));
        return match.Success ? KeyOf(match.Groups["name"].Value) : null;
    }

    internal static HtmlDecoding Decode(byte[] bytes)
    {
        if (BomOf(bytes) is { } marked)
        {
            return Lenient(bytes[SeedEncodings.Bom(marked).Length..], marked);
        }

        if (TryRead(bytes, "utf-8", out string utf8) && !utf8.Contains('\0', StringComparison.Ordinal))
        {
            return IsDoublyEncoded(TagStripper.Strip(utf8)) ? new HtmlDecoding { Failure = DoublyEncoded() } : new HtmlDecoding { Text = utf8, Encoding = "utf-8" };
        }

        string? declared = Declared(bytes);
        List<(string Key, string Text, double Score)> readings = [.. Readings(bytes)];
        if (readings.Count == 0)
        {
            return Lenient(bytes, declared ?? "utf-8");
        }

        (string Key, string Text, double Score) best = readings.MaxBy(reading => reading.Score);
        foreach ((string Key, string Text, double Score) reading in readings)
        {
            best = reading.Key == declared && best.Score - reading.Score < SmallestMargin ? reading : best;
        }

        return best.Score >= LowestScore || best.Key == declared
            ? new HtmlDecoding { Text = best.Text, Encoding = best.Key }
            : Lenient(bytes, declared ?? "utf-8");
    }

    internal static DecodeFailure Damaged(string encoding) => new(
        DecodeProblem.Damaged,
        $"The page looks like {encoding} but its text has bytes that belong to no character. Save the page again, or save its text as UTF-8.",
        [new EncodingCandidate(encoding, 0)]);

    private static IEnumerable<(string Key, string Text, double Score)> Readings(byte[] bytes)
    {
        foreach (string key in s_scored)
        {
            if (TryRead(bytes, key, out string text))
            {
                yield return (key, text, ChineseDensity.Of(TagStripper.Strip(text)));
            }
        }
    }

    // With marks where bytes are wrong: the extractor refuses the page when one is in the text that is kept.
    private static HtmlDecoding Lenient(byte[] bytes, string declared)
    {
        string? best = null;
        string text = "";
        foreach (string key in new[] { declared, "utf-8", "gb18030", "big5" }.Distinct())
        {
            var lenient = (Encoding)SeedEncodings.Strict(key).Clone();
            lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
            string read = lenient.GetString(bytes);
            if (best is null || Damage(read) < Damage(text))
            {
                (best, text) = (key, read);
            }
        }

        return best is null || Damage(text) > MostDamage * text.Length
            ? new HtmlDecoding { Failure = Damaged(declared) }
            : new HtmlDecoding { Text = text, Encoding = best, IsDamaged = Damage(text) > 0 };
    }

    private static int Damage(string text) => text.AsSpan().Count('\uFFFD');

    private static string? BomOf(ReadOnlySpan<byte> bytes)
    {
        foreach (string key in s_withBom)
        {
            if (bytes.StartsWith(SeedEncodings.Bom(key)))
            {
                return key;
            }
        }

        return null;
    }

    private static bool TryRead(byte[] bytes, string key, out string text)
    {
        try
        {
            text = SeedEncodings.Strict(key).GetString(bytes);
            return true;
        }
        catch (ArgumentException)
        {
            text = "";
            return false;
        }
    }

    // A declaration of UTF-16 inside bytes that could be read as ASCII is wrong; browsers take it for UTF-8.
    private static string? KeyOf(string name) => name.ToLower(CultureInfo.InvariantCulture) switch
    {
        "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" or "unicode" => "utf-8",
        "gb2312" or "gbk" or "gb18030" or "gb_2312-80" or "x-gbk" or "gb2312-80" or "cp936" or "ms936" or "hz-gb-2312" or "chinese" => "gb18030",
        "big5" or "big5-hkscs" or "x-x-big5" or "cp950" or "big-5" => "big5",
        _ => null,
    };

    private static bool IsDoublyEncoded(string text)
    {
        int han = text.Count(Han.IsHan);
        return han >= FewestHan && han * 2 > text.Count(c => c > '~') && ChineseDensity.Of(text) < LowestScore;
    }

    private static DecodeFailure DoublyEncoded() => new(
        DecodeProblem.DoublyEncoded,
        "The page is UTF-8 that was read as GBK and saved again. Save the original page again and import that.",
        [new EncodingCandidate("utf-8", 0)]);

    [GeneratedRegex(@"<meta\s[^>]{0,300}?charset\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_.:\-]{1,40})|<\?xml\s[^>]{0,100}?encoding\s*=\s*[""'](?<name>[A-Za-z0-9_.:\-]{1,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Declaration();
}
