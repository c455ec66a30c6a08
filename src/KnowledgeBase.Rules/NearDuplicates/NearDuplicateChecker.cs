using System.Globalization;
using KnowledgeBase.Rules.Speeches;

namespace KnowledgeBase.Rules.NearDuplicates;

/// <summary>Compares all speeches with each other by their sketches, in time that grows with the number of speeches and not of pairs.</summary>
internal static class NearDuplicateChecker
{
    // From here on somebody who reads both has read most of the shorter one twice. Speeches written to one pattern stay below.
    private const double Share = 0.6;

    // With fewer strings the estimate says nothing: about 250 字.
    private const int FewestHashes = 8;

    // A string of so many speeches is a set phrase; only pairs with its first and with its next speech are counted, which is enough for
    // one document that was posted that often.
    private const int SetPhrase = 6;

    /// <summary>Findings at the later of two speeches, by path: each is told of the one that it shares most with.</summary>
    public static IEnumerable<Finding> Check(IReadOnlyList<SpeechFacts> speeches)
    {
        SpeechFacts[] ordered = [.. speeches.Where(static speech => speech.Title is not null).OrderBy(static speech => speech.Path, StringComparer.Ordinal)];
        Dictionary<string, SpeechFacts> seeds = new(StringComparer.Ordinal);
        Dictionary<(int Earlier, int Later), int> shared = CountShared(ordered);
        ILookup<int, (int Earlier, double Share)> partners = shared
            .Select(pair => (pair.Key.Later, Partner: (pair.Key.Earlier, Share: (double)pair.Value / Math.Min(ordered[pair.Key.Earlier].Sketch.Hashes.Count, ordered[pair.Key.Later].Sketch.Hashes.Count))))
            .Where(static pair => pair.Partner.Share >= Share)
            .ToLookup(static pair => pair.Later, static pair => pair.Partner);
        for (int i = 0; i < ordered.Length; i++)
        {
            SpeechFacts speech = ordered[i];
            if (speech.Seed is { } seed)
            {
                if (seeds.TryGetValue(seed.Sha256, out SpeechFacts? first))
                {
                    yield return new Finding(NearDuplicateRules.SameSeed, speech.Path, seed.Span, [first.Path]);
                    continue;
                }

                seeds.Add(seed.Sha256, speech);
            }

            if (partners[i].OrderByDescending(static partner => partner.Share).ThenBy(static partner => partner.Earlier).Cast<(int Earlier, double Share)?>().FirstOrDefault() is { } best)
            {
                yield return new Finding(
                    NearDuplicateRules.NearlyTheSame,
                    speech.Path,
                    speech.Title!.Value,
                    [Math.Round(best.Share * 100).ToString(CultureInfo.InvariantCulture), ordered[best.Earlier].Path]);
            }
        }
    }

    private static Dictionary<(int Earlier, int Later), int> CountShared(SpeechFacts[] speeches)
    {
        (ulong[] hashes, int[] speechOf) = RepeatedHashes.Of([.. speeches.Select(static speech => speech.Sketch.Hashes.Count >= FewestHashes ? speech.Sketch.Hashes : default)]);
        Array.Sort(hashes, speechOf);
        Dictionary<(int Earlier, int Later), int> shared = [];
        for (int start = 0; start < hashes.Length;)
        {
            int end = start + 1;
            while (end < hashes.Length && hashes[end] == hashes[start])
            {
                end++;
            }

            // The sort leaves equal hashes in any order.
            Array.Sort(speechOf, start, end - start);
            for (int later = start + 1; later < end; later++)
            {
                for (int earlier = end - start <= SetPhrase ? start : later - 1; earlier < later; earlier++)
                {
                    Count(speechOf[earlier], speechOf[later]);
                }

                if (end - start > SetPhrase && later > start + 1)
                {
                    Count(speechOf[start], speechOf[later]);
                }
            }

            start = end;
        }

        return shared;

        void Count(int earlier, int later)
        {
            shared.TryGetValue((earlier, later), out int count);
            shared[(earlier, later)] = count + 1;
        }
    }
}
