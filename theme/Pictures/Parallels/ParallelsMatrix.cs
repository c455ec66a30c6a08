using System.Globalization;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pictures.Heat;

namespace KnowledgeBase.Theme.Pictures.Parallels;

/// <summary>Speeches by speeches: the rows have their names and a number, the columns the number alone, because names of speeches are long.</summary>
public static class ParallelsMatrix
{
    public const int MostSpeeches = 40;

    /// <summary>The speeches with most in common, in the order given; null when no two have anything in common.</summary>
    /// <exception cref="ArgumentException">A pair names a speech that is not there, or one with itself.</exception>
    public static HeatData? Of(ParallelsData data, string rowHeading)
    {
        Dictionary<string, int> totals = data.Speeches.ToDictionary(static speech => speech.Key, static _ => 0, StringComparer.Ordinal);
        Dictionary<(string, string), ParallelPair> pairs = [];
        foreach (ParallelPair pair in data.Pairs)
        {
            if (pair.First == pair.Second || !totals.ContainsKey(pair.First) || !totals.ContainsKey(pair.Second))
            {
                throw new ArgumentException($"'{pair.First}' and '{pair.Second}' are no two of the speeches. Give each speech of a pair once.", nameof(data));
            }

            totals[pair.First] += pair.Count;
            totals[pair.Second] += pair.Count;
            pairs.Add((pair.First, pair.Second), pair);
        }

        HashSet<string> kept = [.. data.Speeches.Where(speech => totals[speech.Key] > 0).OrderByDescending(speech => totals[speech.Key]).Take(MostSpeeches).Select(static speech => speech.Key)];
        ParallelSpeech[] speeches = [.. data.Speeches.Where(speech => kept.Contains(speech.Key))];
        return speeches.Length == 0
            ? null
            : new HeatData
            {
                RowHeading = rowHeading,
                HasStandingHeads = false,
                Columns = speeches.Select(static (speech, i) => new HeatHead(Number(i), speech.Link)).ToEquatableArray(),
                Rows = speeches
                    .Select((row, i) => new HeatRow(
                        new HeatHead($"{Number(i)} {row.Label}", row.Link, row.Language),
                        speeches.Select(column => Cell(row.Key, column.Key)).ToEquatableArray()))
                    .ToEquatableArray(),
                Bounds = HeatSteps.BoundsTo(data.Pairs.Where(pair => kept.Contains(pair.First) && kept.Contains(pair.Second)).Select(static pair => pair.Count).DefaultIfEmpty(1).Max()),
            };

        HeatCell? Cell(string row, string column) =>
            (pairs.GetValueOrDefault((row, column)) ?? pairs.GetValueOrDefault((column, row))) is { } pair ? new HeatCell(pair.Count, pair.Link) : null;
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
