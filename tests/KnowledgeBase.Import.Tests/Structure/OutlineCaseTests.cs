using System.Text.Json;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Structure;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Tests.Structure;

/// <summary>The founders' edge cases of outlines. Cases about a whole document run on the seed they are an excerpt of.</summary>
public sealed class OutlineCaseTests
{
    private static readonly JsonElement s_cases = JsonDocument.Parse(Imports.Fixture("outline", "cases.json")).RootElement;

    public static TheoryData<string> Ids => [.. s_cases.EnumerateArray().Select(element => element.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheCaseHolds(string id)
    {
        JsonElement given = s_cases.EnumerateArray().Single(element => element.GetProperty("id").GetString() == id);
        JsonElement expected = given.GetProperty("expect");
        string text = given.GetProperty("text").GetString()!;
        bool inSeed = given.TryGetProperty("seed", out JsonElement seed) && !expected.TryGetProperty("tree", out _);
        bool? artefact = given.TryGetProperty("doc", out JsonElement doc) ? doc.GetProperty("semicolon_artefact").GetBoolean() : null;
        int checks = 0;

        foreach (JsonProperty expectation in expected.EnumerateObject())
        {
            checks++;
            switch (expectation.Name)
            {
                case "join":
                    Assert.Equal(Strings(expectation.Value), Joins(text, artefact).Select(join => join is null ? "break" : "join"));
                    break;
                case "tree":
                    SameTree(expectation.Value, Excerpt(text, artefact).Outline.Roots);
                    break;
                case "none":
                    Assert.Empty(Excerpt(text, artefact).Outline.Roots);
                    break;
                case "not":
                    Assert.DoesNotContain(Excerpt(text, artefact).Outline.Flatten(), node => Strings(expectation.Value).Contains(node.Marker));
                    break;
                case "lists":
                    SameLists(expectation.Value, Excerpt(text, artefact));
                    break;
                case "announced":
                    int found = expected.TryGetProperty("found", out JsonElement count) ? count.GetInt32() : expectation.Value.GetInt32();
                    StructuredText announcing = inSeed ? Seed(seed) : Excerpt(text, artefact);
                    Assert.Contains(announcing.Outline.Announced, announced => announced.Expected == expectation.Value.GetInt32() && announced.Found == found);
                    break;
                case "role":
                    Assert.Equal(Role(expectation.Value.GetString()!), Seed(seed).Outline.Roles[BlockOf(Seed(seed), text)]);
                    break;
                case "attach":
                    SameOwner(expectation.Value.GetString()!, Seed(seed), text);
                    break;
                case "tail_starts":
                    StructuredText tailed = Excerpt(text, artefact);
                    OutlineNode last = tailed.Outline.Roots[^1];
                    Assert.StartsWith(expectation.Value.GetString()!, tailed.Blocks[last.Extent.Block].Text[last.Extent.Offset..], StringComparison.Ordinal);
                    break;
                case "title":
                    Assert.Equal(expectation.Value.GetString(), Seed(seed).Title?.Text);
                    break;
                case "toc_entries":
                    Assert.Equal(expectation.Value.GetInt32(), (inSeed ? Seed(seed).Ledger : Cleaner.Clean(text, Imports.Rules)).Contents.Count);
                    break;
                case "removed":
                    Assert.Contains(Seed(seed).Ledger.Removed, span => span.Rule == expectation.Value.GetString() && Seed(seed).Ledger.TextOf(span).Contains(text, StringComparison.Ordinal));
                    break;
                case "gap":
                    Assert.Contains(Excerpt(text, artefact).Blocks, block => block.Characters == expectation.Value.GetInt32());
                    break;
                case "declared_total":
                    Assert.Contains(Seed(seed).Ledger.FactsNamed("total"), fact => fact.Value == expectation.Value.GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture));
                    break;
                case "found" or "warn":
                    checks--;
                    break;
                default:
                    Assert.Fail($"Case '{id}' expects '{expectation.Name}', which no check knows.");
                    break;
            }
        }

        Assert.True(checks > 0, $"Case '{id}' expects nothing.");
    }

    private static IReadOnlyList<string?> Joins(string text, bool? artefact) =>
        LineJoiner.Join([.. text.Split('\n').Where(line => line.Trim().Length > 0)], semicolonArtefact: artefact);

    // A salutation before the excerpt keeps its first line from being taken for a title.
    private static StructuredText Excerpt(string text, bool? artefact)
    {
        string[] lines = [.. text.Split('\n').Where(line => line.Trim().Length > 0)];
        IReadOnlyList<string?> joins = Joins(text, artefact);
        string joined = string.Concat(lines.Select((line, i) => i < joins.Count && joins[i] is null ? line + "\n" : line));
        StructuredText structured = Structurer.Structure(Cleaner.Clean("同志们:\n" + joined, Imports.Rules));
        Assert.Null(structured.Title);
        return structured;
    }

    private static StructuredText Seed(JsonElement number) => Structurer.Structure(Cleaner.Clean(Imports.SeedText(number.GetString()!), Imports.Rules));

    private static int BlockOf(StructuredText structured, string text) =>
        structured.Blocks.ToList().FindIndex(block => block.Text.StartsWith(text.Split('\n')[^1], StringComparison.Ordinal));

    private static BlockRole Role(string name) => name switch
    {
        "salutation" => BlockRole.Salutation,
        "closing" => BlockRole.Closing,
        "thanks" => BlockRole.Thanks,
        _ => BlockRole.Paragraph,
    };

    private static void SameOwner(string title, StructuredText structured, string text)
    {
        int owner = structured.Outline.Owners[BlockOf(structured, text)];
        OutlineNode node = structured.Outline.Flatten().ElementAt(owner);
        if (title == "section")
        {
            Assert.Equal(OutlineFamily.Comma, node.Family);
        }
        else
        {
            Assert.Equal(title, node.Title);
        }
    }

    private static void SameTree(JsonElement expected, EquatableArray<OutlineNode> found)
    {
        Assert.Equal(
            expected.EnumerateArray().Select(node => $"{node.GetProperty("m").GetString()} {node.GetProperty("t").GetString()}"),
            found.Select(node => $"{node.Marker} {node.Title}"));
        foreach ((JsonElement wanted, OutlineNode node) in expected.EnumerateArray().Zip(found))
        {
            if (wanted.TryGetProperty("form", out JsonElement form))
            {
                Assert.Equal(form.GetString()!.Replace("-", "", StringComparison.Ordinal), node.Form.ToString(), ignoreCase: true);
            }

            if (wanted.TryGetProperty("kids", out JsonElement kids))
            {
                SameTree(kids, node.Children);
            }
        }
    }

    private static void SameLists(JsonElement expected, StructuredText structured)
    {
        List<OutlineNode> roots = [.. structured.Outline.Roots];
        foreach (JsonElement list in expected.EnumerateArray())
        {
            int first = roots.FindIndex(node => node.Title == list.GetProperty("first").GetString());
            Assert.True(first >= 0);
            Assert.Equal(Enumerable.Range(1, list.GetProperty("count").GetInt32()), roots.Skip(first).TakeWhile((node, i) => node.Ordinal == i + 1).Select(node => node.Ordinal));
            if (list.TryGetProperty("intro_contains", out JsonElement intro))
            {
                Assert.EndsWith(intro.GetString()!, structured.Blocks[roots[first].BlockIndex].Text[..roots[first].Start], StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(element => element.GetString()!);
}
