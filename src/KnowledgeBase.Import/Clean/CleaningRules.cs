using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Clean;

/// <summary>All reasons to leave something out, from <c>input/cleaning/*.yml</c>, in the order written.</summary>
public sealed record CleaningRules(EquatableArray<CleaningRule> Rules)
{
    // The patterns are content, so a slow one must not stop an import.
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);

    private static readonly string[] s_keys =
        ["id", "scope", "reason", "pattern", "needs", "at-least", "after", "distinctive", "gap", "examples", "negatives"];

    /// <summary>The reason behind the rule id of a removal; null when no file has it.</summary>
    public string? ReasonFor(string id) => Rules.FirstOrDefault(rule => rule.Id == id)?.Reason;

    /// <exception cref="InvalidDataException">A file is not in the form of a rule file; the message says where and what to do.</exception>
    public static CleaningRules Read(IEnumerable<TextFile> files)
    {
        List<CleaningRule> rules = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).SelectMany(ReadFile)];
        if (rules.GroupBy(rule => rule.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new InvalidDataException($"Cleaning rule '{twice.Key}' is defined twice. Remove one of the two.");
        }

        for (int i = 0; i < rules.Count; i++)
        {
            if (rules[i].After is { } after && !rules.Take(i).Any(earlier => earlier.Id == after))
            {
                throw new InvalidDataException($"Cleaning rule '{rules[i].Id}' counts on '{after}', which no rule before it is called. Correct 'after', or move the rule down.");
            }
        }

        return new CleaningRules(rules.ToEquatableArray());
    }

    private static IEnumerable<CleaningRule> ReadFile(TextFile file)
    {
        YamlReading reading = YamlReader.Read(file);
        if (reading.Findings.Count > 0)
        {
            throw new InvalidDataException(reading.Findings[0].ToString());
        }

        YamlSequence entries = reading.Root?["rules"] as YamlSequence
            ?? throw new InvalidDataException($"'{file.Path}' has no list 'rules'. Add 'rules:' with one entry for each rule.");
        return entries.Items.Select(item => ReadRule(file, item));
    }

    private static CleaningRule ReadRule(TextFile file, YamlNode node)
    {
        YamlMapping entry = node as YamlMapping ?? throw Wrong(file, node, "is not a mapping. Write it as '- { id: …, reason: … }'.");
        string id = entry.Text("id") ?? throw Wrong(file, node, "has no 'id'. Give it one, such as 'meta.views'.");
        if (entry.Entries.FirstOrDefault(pair => !s_keys.Contains(pair.Key.Value, StringComparer.Ordinal)) is { } unknown)
        {
            throw Wrong(file, node, $"has an unknown key '{unknown.Key.Value}'. Use {string.Join(", ", s_keys)}.");
        }

        CleaningScope scope = entry.Text("scope") switch
        {
            "built-in" => CleaningScope.BuiltIn,
            "by-hand" => CleaningScope.ByHand,
            "inline" => CleaningScope.Inline,
            "line" => CleaningScope.Line,
            "line-prefix" => CleaningScope.LinePrefix,
            "inserted" => CleaningScope.Inserted,
            "edge" => CleaningScope.Edge,
            _ => throw Wrong(file, node, "has no usable 'scope'. Use built-in, by-hand, inline, line, line-prefix, inserted or edge."),
        };
        string? pattern = entry.Text("pattern");
        if ((pattern is null) != (scope is CleaningScope.BuiltIn or CleaningScope.ByHand))
        {
            throw Wrong(file, node, "needs a 'pattern' unless its scope is built-in. Add or remove it.");
        }

        return new CleaningRule
        {
            Id = id,
            Scope = scope,
            Reason = entry.Text("reason") ?? throw Wrong(file, node, "has no 'reason'. Say in Chinese why the text is left out."),
            Pattern = pattern is null ? null : Compile(file, node, pattern),
            Needs = Texts(entry, "needs"),
            AtLeast = ReadCount(file, node, entry),
            After = entry.Text("after"),
            IsDistinctive = ReadFlag(file, node, entry),
            Gap = ReadGap(file, node, entry),
            Examples = Texts(entry, "examples"),
            Negatives = Texts(entry, "negatives"),
        };
    }

    private static int ReadCount(TextFile file, YamlNode node, YamlMapping entry)
    {
        if (entry["at-least"] is null)
        {
            return 1;
        }

        return int.TryParse(entry.Text("at-least"), NumberStyles.None, CultureInfo.InvariantCulture, out int least) && least > 0
            ? least
            : throw Wrong(file, node, "has an 'at-least' that is no count. Write digits, such as 'at-least: 2'.");
    }

    private static bool ReadFlag(TextFile file, YamlNode node, YamlMapping entry) => (entry["distinctive"], entry.Text("distinctive")) switch
    {
        (null, _) or (_, "false") => false,
        (_, "true") => true,
        _ => throw Wrong(file, node, "has a 'distinctive' that is no flag. Write 'true' or leave it out."),
    };

    private static string? ReadGap(TextFile file, YamlNode node, YamlMapping entry) =>
        entry["gap"] is null || GapReasons.All.Contains(entry.Text("gap") ?? "", StringComparer.Ordinal)
            ? entry.Text("gap")
            : throw Wrong(file, node, $"has an unknown 'gap'. Use {string.Join(" or ", GapReasons.All)}.");

    private static Regex Compile(TextFile file, YamlNode node, string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant, s_timeout);
        }
        catch (RegexParseException fault)
        {
            throw Wrong(file, node, $"has a pattern that cannot be read: {fault.Message} Correct it.");
        }
    }

    private static EquatableArray<string> Texts(YamlMapping entry, string key) =>
        (entry[key] as YamlSequence)?.Items.OfType<YamlScalar>().Select(scalar => scalar.Value).ToEquatableArray() ?? default;

    private static InvalidDataException Wrong(TextFile file, YamlNode node, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{file.Path}({node.Span.StartLine},{node.Span.StartColumn}): This rule {what}"));
}
