using KnowledgeBase.Rules.Lexicon;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Tests.Annotate.Themes;

/// <summary>The founders' labels, as units that the classifier can read.</summary>
internal static class ThemeGold
{
    private static readonly Dictionary<string, string> s_seeds = Directory
        .GetFiles(Repository.PathTo("seeds"), "*.txt")
        .ToDictionary(path => Path.GetFileName(path)[..3], ReadText);

    /// <summary>Slug of each theme, by key.</summary>
    public static IReadOnlyDictionary<string, string> Slugs { get; } = ReadSlugs();

    public static ThemeLexicon Lexicon { get; } = ReadLexicon();

    public static IReadOnlyList<GoldUnit> Units { get; } = ReadUnits();

    public static string? Title(string seed) => Units.SingleOrDefault(unit => unit.Seed == seed && unit.Role == "title")?.Text;

    /// <summary>Items first; what they leave of a paragraph is a unit too. Headings, salutation and title are not body.</summary>
    public static ThemeDocument Document(string seed)
    {
        GoldUnit[] units = [.. Units.Where(unit => unit.Seed == seed)];
        bool[] taken = new bool[s_seeds[seed].Length];
        foreach ((int start, int end) in units.Where(unit => unit.Role == "item").SelectMany(unit => unit.Spans))
        {
            Array.Fill(taken, true, start, end - start);
        }

        return new ThemeDocument(
            Title(seed),
            [.. units.Where(unit => unit.Role is "item" or "para").Select(unit => unit.Role == "item" ? unit.ToUnit() : Rest(unit, taken))]);
    }

    public static string ReadText(string path)
    {
        using StreamReader reader = new(File.OpenRead(path), new UTF8Encoding(false, throwOnInvalidBytes: true));
        return reader.ReadToEnd();
    }

    private static ThemeUnit Rest(GoldUnit unit, bool[] taken)
    {
        List<TextPiece> pieces = [];
        (int start, int end) = unit.Spans[0];
        for (int i = start; i < end; i++)
        {
            int from = i;
            while (i < end && !taken[i])
            {
                i++;
            }

            if (i > from)
            {
                pieces.Add(new TextPiece(unit.Seed, from, s_seeds[unit.Seed][from..i]));
            }
        }

        return unit.ToUnit() with { Pieces = [.. pieces] };
    }

    private static List<GoldUnit> ReadUnits()
    {
        Dictionary<string, JsonElement> contexts = Lines("theme-context.jsonl").ToDictionary(Name);
        return
        [
            .. Lines("theme-gold.jsonl")
                .Where(line => line.GetProperty("unit").GetString() != "doc")
                .Select(line => GoldUnit.Of(line, contexts[Name(line)], s_seeds[line.GetProperty("seed").GetString()!])),
        ];
    }

    private static string Name(JsonElement line) => $"{line.GetProperty("seed")} {line.GetProperty("unit")} {line.GetProperty("n")}";

    private static IEnumerable<JsonElement> Lines(string fixture) =>
        ReadText(Repository.PathTo("tests", "KnowledgeBase.Annotate.Tests", "Fixtures", fixture))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement);

    private static Dictionary<string, string> ReadSlugs()
    {
        string[] lines = ReadText(Repository.PathTo("input", "vocabulary", "themes.yml")).Split('\n');
        var keys = lines.Where(line => line.StartsWith("  - key: ", StringComparison.Ordinal)).Select(line => line["  - key: ".Length..]);
        var slugs = lines.Where(line => line.StartsWith("    slug: ", StringComparison.Ordinal)).Select(line => line["    slug: ".Length..]);
        return keys.Zip(slugs).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    private static ThemeLexicon ReadLexicon()
    {
        TextFile file = new("input/lexicon/themes.yml", ReadText(Repository.PathTo("input", "lexicon", "themes.yml")));
        ThemeLexiconReading reading = ThemeLexiconReader.Read(file, [.. Slugs.Keys]);
        return reading.Lexicon ?? throw new InvalidOperationException(string.Join('\n', reading.Findings));
    }
}

/// <summary>One labelled unit; <paramref name="Labels"/>: slug to degree.</summary>
internal sealed record GoldUnit(string Seed, string Kind, string Role, (int Start, int End)[] Spans, string Text)
{
    public required string? Title { get; init; }

    public required string[] Ancestors { get; init; }

    public required Dictionary<string, int> Labels { get; init; }

    public static GoldUnit Of(JsonElement gold, JsonElement context, string seed)
    {
        (int, int)[] spans = gold.TryGetProperty("own", out JsonElement own)
            ? [.. own.EnumerateArray().Select(span => (span[0].GetInt32(), span[1].GetInt32()))]
            : [(gold.GetProperty("start").GetInt32(), gold.GetProperty("end").GetInt32())];
        return new GoldUnit(
            gold.GetProperty("seed").GetString()!,
            gold.GetProperty("unit").GetString()!,
            context.GetProperty("role").GetString()!,
            spans,
            string.Concat(spans.Select(span => seed[span.Item1..span.Item2])))
        {
            Title = context.GetProperty("title").GetString(),
            Ancestors = [.. context.GetProperty("ancestors").EnumerateArray().Select(title => title.GetString()!)],
            Labels = gold.GetProperty("themes").EnumerateObject().ToDictionary(theme => theme.Name, theme => theme.Value.GetInt32()),
        };
    }

    public ThemeUnit ToUnit()
    {
        int offset = 0;
        List<TextPiece> pieces = [];
        foreach ((int start, int end) in Spans)
        {
            pieces.Add(new TextPiece(Seed, start, Text.Substring(offset, end - start)));
            offset += end - start;
        }

        return new ThemeUnit { Id = $"{Seed}:{Spans[0].Start}", Title = Title, Ancestors = [.. Ancestors], Pieces = [.. pieces] };
    }
}
