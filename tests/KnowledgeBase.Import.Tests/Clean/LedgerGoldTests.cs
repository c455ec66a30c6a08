using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Tests.Structure;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Import.Tests.Clean;

/// <summary>The ledgers of the five seeds against the founders' ledger, span by span.</summary>
public sealed class LedgerGoldTests
{
    private static readonly string[] s_seeds = ["000", "001", "002", "003", "004"];

    [Fact]
    public void EverySpanHasTheFateOfTheGoldOrAReasonWhyNot()
    {
        SortedDictionary<string, string> differences = Differences();
        List<string> explained = [.. Explanations().Select(explanation => explanation.Span)];

        string[] unexplained = [.. differences.Where(difference => !explained.Contains(difference.Key)).Select(difference => $"{difference.Key}: {difference.Value}")];
        Assert.True(unexplained.Length == 0, string.Join('\n', unexplained));
    }

    [Fact]
    public void EveryReasonIsNeeded()
    {
        SortedDictionary<string, string> differences = Differences();

        Assert.All(Explanations(), explanation => Assert.True(differences.ContainsKey(explanation.Span) && explanation.Reason.Length > 0, $"{explanation.Span} agrees with the gold."));
    }

    [Fact]
    public void TheGoldCoversEverySeed()
    {
        foreach (string seed in s_seeds)
        {
            int end = 0;
            foreach (JsonElement span in SeedOutlineTests.Lines("ledger", "gold.jsonl", seed))
            {
                Assert.Equal(end, span.GetProperty("start").GetInt32());
                end = span.GetProperty("end").GetInt32();
            }

            Assert.Equal(Imports.SeedText(seed).Length, end);
        }
    }

    private static SortedDictionary<string, string> Differences()
    {
        var differences = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string seed in s_seeds)
        {
            Ledger ledger = Imports.Seed(seed).Ledger;
            foreach (JsonElement span in SeedOutlineTests.Lines("ledger", "gold.jsonl", seed))
            {
                int start = span.GetProperty("start").GetInt32();
                int end = span.GetProperty("end").GetInt32();
                string wanted = Fate(span.GetProperty("what").GetString()!, span.GetProperty("why").GetString()!);
                string[] found = [.. ledger.Spans.Where(ours => ours.Start < end && ours.Start + ours.Length > start).Select(Fate).Distinct()];
                if (found is not [var only] || only != wanted)
                {
                    differences.Add(string.Create(CultureInfo.InvariantCulture, $"{seed} {start}"), $"{string.Join(", ", found)} instead of {wanted} '{ledger.Text[start..Math.Min(end, start + 20)]}'");
                }
            }
        }

        return differences;
    }

    // The gold's reasons for kept text are roles in the outline. The reasons for a joined line overlap (README of the gold).
    private static string Fate(string what, string why) => what switch
    {
        "removed" => why.StartsWith("wrap.", StringComparison.Ordinal) ? "removed by wrap" : $"removed by {why}",
        "sep" => "separator",
        _ => what,
    };

    private static string Fate(LedgerSpan span) => span.Fate switch
    {
        Import.Clean.Fate.Removed => Fate("removed", span.Rule!),
        Import.Clean.Fate.Separator => "separator",
        _ => "kept",
    };

    private static IEnumerable<(string Span, string Reason)> Explanations()
    {
        YamlReading reading = YamlReader.Read(new TextFile("differences.yml", Imports.Fixture("ledger", "differences.yml")));
        Assert.Empty(reading.Findings);
        foreach (YamlMapping entry in ((YamlSequence)reading.Root!["differences"]!).Items.Cast<YamlMapping>())
        {
            foreach (string start in entry.Text("at")!.Split(' '))
            {
                yield return ($"{entry.Text("seed")} {start}", entry.Text("reason") ?? "");
            }
        }
    }
}
