using System.Globalization;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Import.Decode;

/// <summary>
/// Decodes the bytes of a seed: byte order mark, then HZ, then strict UTF-8, then whichever encoding reads most like Chinese. In doubt it
/// says so and names the candidates. Nothing is lost silently: bytes of no character show as U+FFFD or are counted as torn, and a text that
/// does not give the bytes back says so.
/// </summary>
public static class SeedDecoder
{
    // Below this a reading is not Chinese prose; nearer than the margin two readings are equally good.
    private const double LowestScore = 0.35;
    private const double SmallestMargin = 0.1;

    // A wrong reading is far from Chinese where the right one is near.
    private const double MisreadMargin = 0.25;
    private const double MisreadBelow = 0.2;
    private const int FewestMisread = 40;

    private static readonly string[] s_withBom = ["utf-8-bom", "utf-16le-bom", "utf-16be-bom"];
    private static readonly string[] s_scored = ["gb18030", "big5", "utf-8", "utf-16le", "utf-16be"];

    /// <param name="encoding">A key that a person has chosen or that is on record; null to find it out.</param>
    /// <param name="isMarkup">The text has tags, which say nothing of its encoding.</param>
    /// <param name="declared">The encoding that the document itself states; it settles only what the text leaves open.</param>
    public static DecodeResult Decode(byte[] bytes, string? encoding = null, bool isMarkup = false, string? declared = null)
    {
        if (bytes.Length == 0)
        {
            return Empty();
        }

        if (encoding is not null)
        {
            EncodingReading chosen = EncodingReading.Of(bytes, encoding, isMarkup);
            return chosen.IsUsableWhenChosen ? Finish(bytes, chosen) : Damaged([chosen.Candidate]);
        }

        if (s_withBom.FirstOrDefault(key => bytes.AsSpan().StartsWith(SeedEncodings.Bom(key))) is { } marked)
        {
            EncodingReading reading = EncodingReading.Of(bytes, marked, isMarkup);
            return !reading.IsUsable ? Damaged([reading.Candidate]) : marked == "utf-8-bom" ? FinishUtf8(bytes, reading, isMarkup) : Finish(bytes, reading);
        }

        if (Hz.IsLikely(bytes) && EncodingReading.Of(bytes, "hz", isMarkup) is { IsUsable: true, Score: >= LowestScore } hz)
        {
            return Finish(bytes, hz);
        }

        EncodingReading utf8 = EncodingReading.Of(bytes, "utf-8", isMarkup);
        bool isPlain = utf8.Decoding.Text.All(char.IsAscii) || utf8.Decoding.Text.Any(Han.IsHan);
        return utf8.IsWhole && isPlain ? FinishUtf8(bytes, utf8, isMarkup) : Guess(bytes, isMarkup, declared, utf8.IsWhole ? utf8 : null);
    }

    private static DecodeResult Guess(byte[] bytes, bool isMarkup, string? declared, EncodingReading? utf8)
    {
        EncodingReading[] readings =
        [
            .. s_scored.Select(key => EncodingReading.Of(bytes, key, isMarkup))
                .OrderByDescending(reading => reading.Score)
                .ThenBy(reading => reading.Encoding, StringComparer.Ordinal),
        ];
        EncodingReading best = readings[0];
        EquatableArray<EncodingCandidate> candidates = readings.Where(reading => reading.IsUsable).Select(reading => reading.Candidate).ToEquatableArray();
        if (best.Score >= LowestScore && best.Score - readings[1].Score >= SmallestMargin)
        {
            return best.IsUsable ? Finish(bytes, best) : Damaged([best.Candidate]);
        }

        if (readings.FirstOrDefault(reading => reading.Encoding == declared) is { IsUsable: true } stated && best.Score - stated.Score < SmallestMargin)
        {
            return Finish(bytes, stated);
        }

        // Bytes that are UTF-8 by chance are Chinese in another encoding.
        return utf8 is not null && best.Score < LowestScore ? FinishUtf8(bytes, utf8, isMarkup) : Doubtful(candidates);
    }

    // UTF-8 says nothing of what was done before it was written.
    private static DecodeResult FinishUtf8(byte[] bytes, EncodingReading reading, bool isMarkup)
    {
        if (reading.Score >= LowestScore || reading.Decoding.Text.All(char.IsAscii))
        {
            return Finish(bytes, reading);
        }

        EncodingReading[] undone =
        [
            .. SeedEncodings.Keys.Where(WrongReading.Names)
                .Select(key => EncodingReading.Of(bytes, key, isMarkup))
                .Where(candidate => candidate.Score >= LowestScore && candidate.Score - reading.Score >= MisreadMargin)
                .OrderByDescending(candidate => candidate.IsWhole)
                .ThenByDescending(candidate => candidate.Score),
        ];
        if (undone.FirstOrDefault() is { IsWhole: true } right)
        {
            return Finish(bytes, right);
        }

        return undone.Length > 0 || IsMisread(reading) ? Misread([.. undone.Select(candidate => candidate.Candidate), reading.Candidate]) : Finish(bytes, reading);
    }

    // Han everywhere, but hardly a frequent one.
    private static bool IsMisread(EncodingReading reading)
    {
        string text = reading.Decoding.Text;
        int han = text.Count(Han.IsHan);
        return han >= FewestMisread && han * 2 > text.Count(c => c > '~') && reading.Score < MisreadBelow;
    }

    private static DecodeResult Finish(byte[] bytes, EncodingReading reading)
    {
        Decoding decoding = reading.Decoding;
        if (decoding.Text.All(char.IsWhiteSpace))
        {
            return Empty();
        }

        string mended = MixedLineEnds.Mend(decoding.Text);
        (string text, LineEnds lineEnds) = SeedLines.Unify(mended);
        return new DecodedSeed
        {
            Text = text,
            Encoding = reading.Encoding,
            LineEnds = lineEnds,
            IsExact = decoding.Torn == 0 && IsExact(bytes, text, reading.Encoding, lineEnds),
            DamagedLines = MixedLineEnds.LinesOf(decoding.Damaged, decoding.Text).ToEquatableArray(),
            TornBytes = decoding.Torn,
        };
    }

    // Some encodings have two byte sequences for one character.
    private static bool IsExact(byte[] bytes, string text, string encoding, LineEnds lineEnds)
    {
        try
        {
            return SeedEncodings.Encode(text, encoding, lineEnds).AsSpan().SequenceEqual(bytes);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static DecodeFailure Empty() => new(DecodeProblem.Empty, "The file holds no text. Add the document's text and import it again.", default);

    private static DecodeFailure Doubtful(EquatableArray<EncodingCandidate> candidates) => new(
        DecodeProblem.Doubtful,
        $"The encoding is not certain: {Named(candidates)}. Look at the file, name the right one with '--encoding', or save the file as UTF-8 and import it again.",
        candidates);

    private static DecodeFailure Misread(EquatableArray<EncodingCandidate> candidates) => new(
        DecodeProblem.DoublyEncoded,
        $"The text was read with a wrong encoding and saved again as UTF-8, and not all of it can be had back: {Named(candidates)}. Import the original file; or name the encoding with '--encoding' to import what is left.",
        candidates);

    private static DecodeFailure Damaged(EquatableArray<EncodingCandidate> candidates) => new(
        DecodeProblem.Damaged,
        $"The file has bytes that belong to no character, in more places than a reader can check: {Named(candidates)}. Get a complete copy, or name another encoding with '--encoding'.",
        candidates);

    private static string Named(EquatableArray<EncodingCandidate> candidates) => candidates.IsEmpty
        ? "no known encoding reads it without errors"
        : string.Join(", ", candidates.Select(candidate => string.Create(CultureInfo.InvariantCulture, $"{candidate.Encoding} ({candidate.Score:0.00})")));
}
