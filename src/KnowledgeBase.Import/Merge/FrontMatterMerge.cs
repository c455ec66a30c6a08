using System.Text;
using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules.Addresses;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>Merges front matter field by field. Fields that stay, and comments, keep the spelling and the order of the file.</summary>
internal sealed class FrontMatterMerge(RecordedVersion? recorded, SpeechVersion inFile, SpeechVersion incoming, Settlement settlement)
{
    // The import has no opinion on these, or only a first one.
    private static readonly string[] s_decidedByPeople = ["themes", "proofread"];

    // Facts of the bytes: no side can decide otherwise.
    private static readonly string[] s_factsOfTheSeed = ["seed", "sha256"];

    private readonly IReadOnlyList<FrontMatterEntry> _inFile = EntriesOf(inFile);
    private readonly IReadOnlyList<FrontMatterEntry> _incoming = EntriesOf(incoming);

    /// <summary>The lines between the two lines "---".</summary>
    public string Merge(SettledText settled)
    {
        var output = new StringBuilder();
        foreach (string key in Keys(_inFile, _incoming))
        {
            FrontMatterEntry? ours = _inFile.FirstOrDefault(entry => entry.Key == key);
            FrontMatterEntry? theirs = _incoming.FirstOrDefault(entry => entry.Key == key);
            output.Append(ours?.Comment).Append(TextOf(key, ours, theirs, settled));
        }

        return output.ToString();
    }

    private string? TextOf(string key, FrontMatterEntry? ours, FrontMatterEntry? theirs, SettledText settled)
    {
        Provenance provenance = settled.Provenance;
        Provenance file = inFile.Provenance;
        switch (key)
        {
            case "title":
                return provenance.Title == file.Title ? ours?.Text : provenance.Title == incoming.Provenance.Title ? theirs?.Text : $"title: {YamlText.Scalar(provenance.Title)}\n";
            case "title-source":
                return (settled.TitleSource == MergeSide.File ? ours : theirs)?.Text;
            case "width":
                bool isAsInFile = provenance.Widened == file.Widened && provenance.WideInSeed.OrderBy(place => place).SequenceEqual(file.WideInSeed.OrderBy(place => place));
                return isAsInFile ? ours?.Text : FrontMatterPrinter.Width(provenance);
            case "removed":
                return provenance.Removed.Equals(file.Removed) ? ours?.Text : RemovedList.Update(inFile, ours, provenance);
            case "corrections":
                return provenance.Corrections.Equals(file.Corrections) ? ours?.Text : FrontMatterPrinter.Corrections(provenance);
            case RetiredReader.Field:
                return RetiredList.Update(inFile, ours, settled.Retired);
            case "source":
                return MergeSource(ours, theirs, provenance);
            default:
                YamlNode? merged = Value(key, recorded?.Fields[key], ours?.Value, theirs?.Value);
                return merged is null ? null
                    : YamlValues.Write(merged) == YamlValues.Write(ours?.Value) ? ours!.Text
                    : YamlValues.Write(merged) == YamlValues.Write(theirs?.Value) ? theirs!.Text
                    : $"{key}: {YamlValues.Write(merged)}\n";
        }
    }

    private string MergeSource(FrontMatterEntry? ours, FrontMatterEntry? theirs, Provenance provenance)
    {
        YamlMapping file = (YamlMapping)ours!.Value;
        YamlMapping now = (YamlMapping)theirs!.Value;
        List<YamlEntry> merged = [.. Keys(file, now).Select(key => (key, Value: SourceValue(key, file, now, provenance))).Where(part => part.Value is not null).Select(part => Entry(part.key, part.Value!))];
        if (merged.Select(Text).SequenceEqual(file.Entries.Select(Text)))
        {
            return ours.Text;
        }

        if (LinesOf(inFile, ours) is not { } fileLines)
        {
            return $"source: {YamlValues.Write(file with { Entries = merged.ToEquatableArray() })}\n";
        }

        IReadOnlyList<FrontMatterEntry> newLines = LinesOf(incoming, theirs) ?? [];
        var output = new StringBuilder("source:\n");
        foreach (YamlEntry entry in merged)
        {
            FrontMatterEntry? line = fileLines.FirstOrDefault(line => line.Key == entry.Key.Value);
            FrontMatterEntry? written = new[] { line, newLines.FirstOrDefault(line => line.Key == entry.Key.Value) }.FirstOrDefault(line => line is not null && YamlValues.Write(line.Value) == YamlValues.Write(entry.Value));
            output.Append(line?.Comment).Append(written?.Text ?? $"  {Text(entry)}\n");
        }

        return output.ToString();
    }

    // Null when the mapping is written in braces.
    private static IReadOnlyList<FrontMatterEntry>? LinesOf(SpeechVersion version, FrontMatterEntry entry)
    {
        int first = version.File.Text.LastIndexOf('\n', entry.Value.Span.Start) + 1;
        int start = version.File.Text.IndexOf(entry.Text, version.FrontMatter.Yaml.Start, StringComparison.Ordinal);
        return first > start ? FrontMatterEntry.Read(version.File, (YamlMapping)entry.Value, first, start + entry.Text.Length) : null;
    }

    private YamlNode? SourceValue(string key, YamlMapping file, YamlMapping now, Provenance provenance) => key switch
    {
        "title-at" => provenance.TitleAt is { } place ? Scalar(place.ToString()) : null,
        "newline-at-end" => provenance.NewlineAtEnd ? null : Scalar("false"),
        _ when s_factsOfTheSeed.Contains(key, StringComparer.Ordinal) => now[key],
        _ => Value("source." + key, (recorded?.Fields["source"] as YamlMapping)?[key], file[key], now[key]),
    };

    private YamlNode? Value(string path, YamlNode? last, YamlNode? ours, YamlNode? theirs)
    {
        // A file whose import is not on record may have fields of people that the importer does not know.
        if (ours is not null && (s_decidedByPeople.Contains(path, StringComparer.Ordinal) || (recorded is null && theirs is null)))
        {
            return ours;
        }

        MergeSide? side = ThreeWay.Choose(recorded is not null, YamlValues.Write(last), YamlValues.Write(ours), YamlValues.Write(theirs));
        if (side is null && ours is YamlMapping file && theirs is YamlMapping now)
        {
            return file with
            {
                Entries = Keys(file, now)
                    .Select(key => (Key: key, Value: Value($"{path}.{key}", (last as YamlMapping)?[key], file[key], now[key])))
                    .Where(part => part.Value is not null)
                    .Select(part => Entry(part.Key, part.Value!))
                    .ToEquatableArray(),
            };
        }

        side ??= settlement.Settle(new MergeConflict
        {
            Line = ours?.Span.StartLine ?? inFile.FrontMatter.OpeningLine.StartLine,
            Place = path,
            Imported = recorded is null ? null : YamlValues.Write(last) ?? "",
            InFile = YamlValues.Write(ours) ?? "",
            Incoming = YamlValues.Write(theirs) ?? "",
        });
        return side == MergeSide.File ? ours : theirs;
    }

    private static IReadOnlyList<FrontMatterEntry> EntriesOf(SpeechVersion version)
    {
        int start = version.FrontMatter.Yaml.Start;
        return FrontMatterEntry.Read(version.File, version.Fields, start, start + version.FrontMatter.Yaml.Length) ?? [];
    }

    private static List<string> Keys(YamlMapping ours, YamlMapping theirs) =>
        Keys([.. ours.Entries.Select(entry => entry.Key.Value)], [.. theirs.Entries.Select(entry => entry.Key.Value)]);

    private static List<string> Keys(IReadOnlyList<FrontMatterEntry> ours, IReadOnlyList<FrontMatterEntry> theirs)
    {
        // These can come into being by a merge.
        List<string> keys = Keys([.. ours.Select(entry => entry.Key)], [.. theirs.Select(entry => entry.Key)]);
        return [.. keys, .. new[] { "width", "removed", "corrections", RetiredReader.Field }.Except(keys, StringComparer.Ordinal)];
    }

    // The order of the file; a new key after the one that it follows in the import.
    private static List<string> Keys(List<string> ours, List<string> theirs)
    {
        List<string> keys = [.. ours];
        for (int i = 0; i < theirs.Count; i++)
        {
            if (!keys.Contains(theirs[i], StringComparer.Ordinal))
            {
                keys.Insert(i == 0 ? 0 : keys.IndexOf(theirs[i - 1]) + 1, theirs[i]);
            }
        }

        return keys;
    }

    private static YamlScalar Scalar(string value) => new(value, default);

    private static YamlEntry Entry(string key, YamlNode value) => new(Scalar(key), value);

    private static string Text(YamlEntry entry) => $"{entry.Key.Value}: {YamlValues.Write(entry.Value)}";
}
