using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>Makes the record of an import.</summary>
public static class ImportRecords
{
    private const int FingerprintDigits = 16;

    // Never differ between two imports of one seed, or follow from the rest.
    private static readonly string[] s_sourceFacts = ["seed", "sha256", "newline-at-end"];

    /// <param name="markdown">What the import wrote.</param>
    /// <exception cref="InvalidDataException">No import wrote this.</exception>
    public static ImportRecord Of(string markdown, CleaningRules rules, BodyVocabulary vocabulary)
    {
        SpeechVersion version = SpeechVersion.Read(new TextFile("import.md", markdown), vocabulary)
            ?? throw new InvalidDataException("What the import wrote cannot be read again.");
        var lines = new LineIndex(version.Seed);
        Dictionary<string, int> starts = version.Units.Where(unit => unit.Block is not null).ToDictionary(unit => unit.Block!.Id, unit => unit.Start, StringComparer.Ordinal);
        return new ImportRecord
        {
            Markdown = HashOf(markdown),
            Text = HashOf(version.Seed),
            Rules = Fingerprint(version.Provenance, rules),
            Fields = WithoutPlaces(version.Fields),
            Removed = version.Provenance.Removed
                .GroupBy(removed => (removed.Rule, removed.Text.Length))
                .Select(same => new RecordedRemoval(same.Key.Rule, same.Key.Length, same.Select(removed => removed.At).ToEquatableArray()))
                .ToEquatableArray(),
            Blocks = version.Body.Blocks.Select(block => Skeleton(block, starts.TryGetValue(block.Id, out int start) ? lines.PlaceOf(start) : null)).ToEquatableArray(),
        };
    }

    /// <summary>SHA-256 of a text in UTF-8 as records have it, lower-case hexadecimal.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Skeleton(BodyBlock block, (int Line, int Column)? place)
    {
        BodyBlock placed = place is { } at ? BlockForm.WithContent(block, BlockForm.Plain(new Place(at.Line, at.Column).ToString())) : block;
        return SpeechBodyWriter.Write(new SpeechBody([placed]), reason => reason).TrimEnd('\n');
    }

    private static YamlMapping WithoutPlaces(YamlMapping fields) => fields with
    {
        Entries = fields.Entries.Where(entry => entry.Key.Value is not "removed").Select(WithoutPlaces).ToEquatableArray(),
    };

    private static YamlEntry WithoutPlaces(YamlEntry entry) => (entry.Key.Value, entry.Value) switch
    {
        ("width", YamlMapping width) => entry with { Value = width with { Entries = width.Entries.Where(part => part.Key.Value is not "except").ToEquatableArray() } },
        ("source", YamlMapping source) => entry with { Value = source with { Entries = source.Entries.Where(part => !s_sourceFacts.Contains(part.Key.Value, StringComparer.Ordinal)).ToEquatableArray() } },
        _ => entry,
    };

    // Of those that were used only: a new rule for other documents must not make this record look out of date.
    private static string Fingerprint(Provenance provenance, CleaningRules rules)
    {
        HashSet<string> used = [.. provenance.Removed.Select(removed => removed.Rule)];
        IEnumerable<string> definitions = rules.Rules
            .Where(rule => used.Contains(rule.Id))
            .Select(rule => FormattableString.Invariant($"{rule.Id}\t{rule.Scope}\t{rule.Pattern}\t{rule.AtLeast}\t{rule.After}\t{rule.IsDistinctive}\t{rule.Gap}\n"));
        return HashOf(string.Concat(definitions))[..FingerprintDigits];
    }
}
