using KnowledgeBase.Import.Describe;
using KnowledgeBase.Import.Scoring.Gold;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Scoring;

/// <summary>Scores one import against its gold.</summary>
public static class Scorer
{
    // The annotators' words for encodings that one decoder reads.
    private static readonly (string Word, string Key)[] s_encodings =
        [("utf8", "utf-8"), ("utf-8-sig", "utf-8"), ("gbk", "gb18030"), ("gb2312", "gb18030"), ("cp936", "gb18030"), ("cp950", "big5"), ("big5-hkscs", "big5"), ("hz-gb-2312", "hz")];

    /// <param name="gold">What a person found.</param>
    /// <param name="speech">The import; null when there is none.</param>
    /// <param name="failure">Why there is none.</param>
    public static DocumentScore Score(GoldDocument gold, ImportedSpeech? speech, string? failure)
    {
        List<string> notes = [.. gold.Remarks];
        if (speech is null)
        {
            notes.Add($"not read: {failure}");
        }

        var score = new DocumentScore { Name = gold.File, Read = Tally.Of(speech is not null) };
        score = ScoreTitle(score, gold, speech, notes);
        score = BoilerplateScorer.Score(score, gold, speech, notes);
        score = OutlineScorer.Score(score, gold, speech, notes);
        score = ScoreCompleteness(score, gold, speech, notes);
        score = ScoreDescription(score, gold, speech, notes);
        return score with { Notes = notes.ToEquatableArray() };
    }

    private static DocumentScore ScoreTitle(DocumentScore score, GoldDocument gold, ImportedSpeech? speech, List<string> notes)
    {
        string? found = speech is null || speech.Description.TitleSource == "supplied" ? null : speech.Description.Title;
        bool isExact = speech is not null && found == gold.Title;
        bool isFolded = speech is not null && (isExact || (found is not null && gold.Title is not null && Fold.ToSkeleton(found) == Fold.ToSkeleton(gold.Title)));
        if (speech is not null && !isExact)
        {
            notes.Add($"title: found {Quoted(found)}, the gold says {Quoted(gold.Title)}");
        }

        return score with { TitleExact = Tally.Of(isExact), TitleFolded = Tally.Of(isFolded) };
    }

    private static DocumentScore ScoreCompleteness(DocumentScore score, GoldDocument gold, ImportedSpeech? speech, List<string> notes)
    {
        if (gold.Completeness is not { } wanted)
        {
            return score;
        }

        List<GapBlock> gaps = [.. speech?.Body.Blocks.OfType<GapBlock>() ?? []];
        bool hasGaps = speech?.Description.Completeness == "gaps";
        bool isTruncated = gaps.Exists(gap => gap.Reason == GapReasons.Truncated);
        bool isRight = speech is not null && (hasGaps, isTruncated) == (wanted.HasGaps, wanted.IsTruncated);
        if (speech is not null && !isRight)
        {
            notes.Add($"completeness: found {State(hasGaps, isTruncated)}, the gold says {State(wanted.HasGaps, wanted.IsTruncated)}");
        }

        List<bool> sizes = [];
        Add(wanted.Total, size => speech?.Description.Claimed == size);
        Add(wanted.Shown, size => speech?.Description.Shown == size);
        Add(wanted.Gap, size => gaps.Exists(gap => gap.Characters == size));
        return score with { Completeness = Tally.Of(isRight), Sizes = new Tally(sizes.Count, sizes.Count, sizes.Count(right => right)) };

        void Add(int? size, Func<int, bool> isFound)
        {
            if (size is { } stated)
            {
                sizes.Add(isFound(stated));
            }
        }
    }

    private static DocumentScore ScoreDescription(DocumentScore score, GoldDocument gold, ImportedSpeech? speech, List<string> notes)
    {
        bool isGenre = gold.Genre is { } genre && speech?.Description.Genre == GenreKey(genre);
        bool isEncoding = gold.Encoding is { } encoding && speech is not null && IsEncoding(EncodingKey(encoding), speech.Seed.Encoding);
        if (speech is not null && gold.Genre is not null && !isGenre)
        {
            notes.Add($"genre: found '{speech.Description.Genre}', the gold says '{gold.Genre}'");
        }

        if (speech is not null && gold.Encoding is not null && !isEncoding)
        {
            notes.Add($"encoding: found '{speech.Seed.Encoding}', the gold says '{gold.Encoding}'");
        }

        int accounted = speech?.Ledger.Spans.Sum(span => span.Length) ?? 0;
        return score with
        {
            Genre = gold.Genre is null ? default : Tally.Of(isGenre),
            Encoding = gold.Encoding is null ? default : Tally.Of(isEncoding),
            Characters = new Tally(speech?.Ledger.Text.Length ?? 0, accounted, accounted),
        };
    }

    // 讲话稿(座谈会讲话): the words before the bracket say the kind, those in it the occasion.
    private static string GenreKey(string label) => GenreOf.Title(Fold.ToHans(label).Split('(')[0].Trim())?.Genre ?? "其他";

    private static string EncodingKey(string word)
    {
        string plain = word.Trim().ToLowerInvariant().Replace('_', '-');
        return s_encodings.FirstOrDefault(known => known.Word == plain).Key ?? plain;
    }

    // "utf-16" does not say which end comes first.
    private static bool IsEncoding(string wanted, string found) => found == wanted || found.StartsWith(wanted + "-", StringComparison.Ordinal) || (wanted == "utf-16" && found.StartsWith("utf-16", StringComparison.Ordinal));

    private static string Quoted(string? title) => title is null ? "no title" : $"'{title}'";

    private static string State(bool hasGaps, bool isTruncated) => (hasGaps, isTruncated) switch
    {
        (true, true) => "gaps and a missing end",
        (true, false) => "gaps",
        (false, true) => "a missing end",
        _ => "nothing missing",
    };
}
