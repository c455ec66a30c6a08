using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>Cuts a seed where all versions agree that something ends.</summary>
internal static class SeedRegions
{
    public static IReadOnlyList<SeedRegion> Of(RecordedVersion? recorded, SpeechVersion inFile, SpeechVersion incoming, bool asOne)
    {
        List<(int InFile, int Incoming)> cuts = asOne ? [] : Cuts(recorded, inFile, incoming);
        cuts.Add((inFile.Seed.Length, incoming.Seed.Length));
        var regions = new List<SeedRegion>();
        (int fileStart, int start) = (0, 0);
        int recordedUnit = 0;
        int fileUnit = 0;
        int incomingUnit = 0;
        foreach ((int fileEnd, int end) in cuts.Distinct())
        {
            int shift = start - fileStart;
            regions.Add(new SeedRegion
            {
                Recorded = recorded is null ? null : Take(recorded.Units, ref recordedUnit, fileEnd, shift),
                InFile = Take(inFile.Units, ref fileUnit, fileEnd, shift),
                Incoming = Take(incoming.Units, ref incomingUnit, end, 0),
                Start = start,
                FileStart = fileStart,
                FileEnd = fileEnd,
                HasSameText = fileEnd - fileStart == end - start && string.CompareOrdinal(inFile.Seed, fileStart, incoming.Seed, start, end - start) == 0,
            });
            (fileStart, start) = (fileEnd, end);
        }

        return regions;
    }

    private static List<(int InFile, int Incoming)> Cuts(RecordedVersion? recorded, SpeechVersion inFile, SpeechVersion incoming)
    {
        HashSet<int>? ofRecorded = recorded is null ? null : [.. recorded.Units.Select(unit => unit.Start)];
        HashSet<int> ofIncoming = [.. incoming.Units.Select(unit => unit.Start)];
        ILookup<int, int>? places = inFile.Seed == incoming.Seed ? null : SamePlaces(inFile.Seed, incoming.Seed);
        return
        [
            .. inFile.Units
                .Select(unit => unit.Start)
                .Where(at => at > 0 && ofRecorded?.Contains(at) != false)
                .SelectMany(at => (places is null ? [at] : places[at]).Where(ofIncoming.Contains).Select(there => (at, there))),
        ];
    }

    // Two readings of one seed: the same place is one in a line that both have.
    private static ILookup<int, int> SamePlaces(string before, string after)
    {
        string[] linesBefore = Lines(before);
        string[] linesAfter = Lines(after);
        int[] startsBefore = Starts(linesBefore);
        int[] startsAfter = Starts(linesAfter);
        return LineMatches.Of(linesBefore, linesAfter)
            .SelectMany(match => Enumerable
                .Range(0, startsBefore[match.Before + match.Count] - startsBefore[match.Before] + 1)
                .Select(i => (Before: startsBefore[match.Before] + i, After: startsAfter[match.After] + i)))
            .OrderBy(pair => pair)
            .ToLookup(pair => pair.Before, pair => pair.After);
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Select((line, i) => i == 0 ? line : "\n" + line)];

    private static int[] Starts(string[] lines)
    {
        int[] starts = new int[lines.Length + 1];
        for (int i = 0; i < lines.Length; i++)
        {
            starts[i + 1] = starts[i] + lines[i].Length;
        }

        return starts;
    }

    private static EquatableArray<SeedUnit> Take(EquatableArray<SeedUnit> units, ref int next, int end, int shift)
    {
        var taken = new List<SeedUnit>();
        for (; next < units.Count && units[next].End <= end; next++)
        {
            taken.Add(shift == 0 ? units[next] : units[next].MovedBy(shift));
        }

        return taken.ToEquatableArray();
    }
}
