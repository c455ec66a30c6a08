using System.Globalization;
using System.Text;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Import.Decode;

/// <summary>
/// Decodes the bytes of a seed: byte order mark, then strict UTF-8, then whichever encoding reads most like Chinese. In doubt it says so
/// and names the candidates; it never puts a replacement character into a text.
/// </summary>
public static class SeedDecoder
{
    // Below this a reading is not Chinese prose; nearer than the margin two readings are equally good.
    private const double LowestScore = 0.35;
    private const double SmallestMargin = 0.1;
    private const double DoublyEncodedBelow = 0.2;

    private static readonly string[] s_withBom = ["utf-8-bom", "utf-16le-bom", "utf-16be-bom"];
    private static readonly string[] s_scored = ["gb18030", "big5", "utf-16le", "utf-16be"];

    public static DecodeResult Decode(byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return Empty();
        }

        if (FileSignature.DescribeBinary(bytes) is { } advice)
        {
            return new DecodeFailure(DecodeProblem.NotText, advice, default);
        }

        string? encoding = s_withBom.FirstOrDefault(key => bytes.AsSpan().StartsWith(SeedEncodings.Bom(key)));
        if (encoding is null && TryRead(bytes, "utf-8", out string utf8) && !utf8.Contains('\0', StringComparison.Ordinal))
        {
            return IsDoublyEncoded(utf8) ? DoublyEncoded(utf8) : Finish(bytes, "utf-8", utf8);
        }

        if (encoding is not null)
        {
            return TryRead(bytes[SeedEncodings.Bom(encoding).Length..], encoding, out string marked)
                ? Finish(bytes, encoding, marked)
                : Damaged(encoding);
        }

        return Guess(bytes);
    }

    private static DecodeResult Guess(byte[] bytes)
    {
        List<(EncodingCandidate Candidate, string Text)> readings = [];
        foreach (string key in s_scored)
        {
            if (TryRead(bytes, key, out string text))
            {
                readings.Add((new EncodingCandidate(key, Math.Round(ChineseDensity.Of(text), 3)), text));
            }
        }

        readings = [.. readings.OrderByDescending(reading => reading.Candidate.Score).ThenBy(reading => reading.Candidate.Encoding, StringComparer.Ordinal)];
        EquatableArray<EncodingCandidate> candidates = readings.Select(reading => reading.Candidate).ToEquatableArray();
        double first = readings.Count > 0 ? readings[0].Candidate.Score : double.MinValue;
        double second = readings.Count > 1 ? readings[1].Candidate.Score : double.MinValue;
        if (first < LowestScore || first - second < SmallestMargin)
        {
            string named = candidates.IsEmpty
                ? "no known encoding reads it without errors"
                : string.Join(", ", candidates.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Encoding} ({c.Score:0.00})")));
            return new DecodeFailure(
                DecodeProblem.Doubtful,
                $"The encoding is not certain: {named}. Save the file as UTF-8 and import it again.",
                candidates);
        }

        return ChineseDensity.WithoutPinyin(readings[0].Text).Any(ChineseDensity.IsImplausible) && readings[0].Candidate.Encoding == "big5"
            ? Damaged("big5")
            : Finish(bytes, readings[0].Candidate.Encoding, readings[0].Text);
    }

    private static DecodeResult Finish(byte[] bytes, string encoding, string text)
    {
        if (text.All(char.IsWhiteSpace))
        {
            return Empty();
        }

        if (text.AsSpan().TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.AsSpan().TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            return new DecodeFailure(DecodeProblem.Html, "This is a web page with its tags. Save the text of the page as a .txt file and import that.", default);
        }

        int newlines = text.Count(c => c == '\n');
        if (newlines == 0 && text.Contains('\r', StringComparison.Ordinal))
        {
            return new DecodeFailure(
                DecodeProblem.CarriageReturnsOnly,
                "The lines end in carriage returns alone, as on old Macintosh computers. Save the file with the line ends of Unix or Windows and import it again.",
                default);
        }

        bool crLf = newlines > 0 && CountCrLf(text) == newlines && text.Count(c => c == '\r') == newlines;
        var seed = new DecodedSeed
        {
            Text = crLf ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text,
            Encoding = encoding,
            CrLf = crLf,
        };

        // A seed must be writable again; some encodings have two byte sequences for one character.
        return SeedEncodings.Encode(seed.Text, encoding, crLf).AsSpan().SequenceEqual(bytes) ? seed : Damaged(encoding);
    }

    private static int CountCrLf(string text)
    {
        int count = 0;
        for (int i = text.IndexOf("\r\n", StringComparison.Ordinal); i >= 0; i = text.IndexOf("\r\n", i + 2, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private static bool TryRead(byte[] bytes, string encoding, out string text)
    {
        try
        {
            text = SeedEncodings.Strict(encoding).GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
        catch (ArgumentException)
        {
            // UTF-16 with an odd number of bytes.
            text = "";
            return false;
        }
    }

    // Han everywhere, but hardly a frequent one: 鍚屽織浠 is 同志们 in UTF-8, read as GBK.
    private static bool IsDoublyEncoded(string text)
    {
        int han = text.Count(Han.IsHan);
        return han >= 40 && han * 2 > text.Count(c => c > '~') && ChineseDensity.Of(text) < DoublyEncodedBelow;
    }

    private static DecodeFailure DoublyEncoded(string text) => new(
        DecodeProblem.DoublyEncoded,
        "The text is UTF-8 that was read as GBK and saved again. Open the original file with the right encoding and import that.",
        [new EncodingCandidate("utf-8", Math.Round(ChineseDensity.Of(text), 3))]);

    private static DecodeFailure Empty() => new(DecodeProblem.Empty, "The file holds no text. Add the document's text and import it again.", default);

    private static DecodeFailure Damaged(string encoding) => new(
        DecodeProblem.Damaged,
        $"The file looks like {encoding} but has bytes that belong to no character, perhaps because it was cut. Get a complete copy, or save it as UTF-8.",
        [new EncodingCandidate(encoding, 0)]);
}
