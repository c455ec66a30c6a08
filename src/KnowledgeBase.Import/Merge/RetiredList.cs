using System.Text;
using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Addresses;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>Brings the field <c>retired</c> of a file up to date.</summary>
internal static class RetiredList
{
    /// <summary>The field; entries and comments of the file stay as they are written.</summary>
    /// <returns>Null when nothing is retired.</returns>
    public static string? Update(SpeechVersion inFile, FrontMatterEntry? entry, EquatableArray<RetiredAddress> merged)
    {
        EquatableArray<RetiredAddress> before = RetiredReader.Read(inFile.Fields);
        if (merged.Equals(before))
        {
            return entry?.Text;
        }

        if (merged.IsEmpty || entry?.Value is not YamlSequence list || list.Items.Count != before.Count || LinesOf(inFile, entry, list) is not { } lines)
        {
            return FrontMatterPrinter.Retired(merged);
        }

        var output = new StringBuilder(lines[0]);
        for (int i = 0; i < before.Count; i++)
        {
            RetiredAddress? still = merged.FirstOrDefault(retired => retired.Id == before[i].Id);
            output.Append(still == before[i] ? lines[i + 1] : still is null ? null : FrontMatterPrinter.Retirement(still));
        }

        HashSet<string> known = [.. before.Select(static retired => retired.Id)];
        return output.Append(string.Concat(merged.Where(retired => !known.Contains(retired.Id)).Select(FrontMatterPrinter.Retirement))).ToString();
    }

    /// <summary>
    /// What an import wrote, in the place of a file that it could not be merged with, and with every address that the file had.
    /// </summary>
    public static string Replace(TextFile file, string incoming, BodyVocabulary vocabulary)
    {
        SpeechVersion next = SpeechVersion.Read(file with { Text = incoming }, vocabulary) ?? throw new InvalidDataException("What the import wrote cannot be read again.");
        FrontMatterBlock? block = FrontMatterSplitter.Split(file, new FindingList(file));
        HashSet<string> known = [.. next.Body.Blocks.Select(static block => block.Id)];
        EquatableArray<RetiredAddress> retired = block is null ? [] : RetiredReader.Read(YamlReader.Read(block.Yaml).Root);
        IEnumerable<string> lost = SpeechBodyParser.Parse(file, block?.BodyStart ?? 0, vocabulary).Body.Blocks.SelectMany(static block => block.FormerIds.Prepend(block.Id)).Where(static id => id.Length > 0);
        List<RetiredAddress> merged = [.. retired.Where(entry => known.Add(entry.Id)).Select(entry => entry with { To = next.Body.Blocks.Any(block => block.Id == entry.To) ? entry.To : null })];
        merged.AddRange(lost.Where(known.Add).Select(static id => new RetiredAddress(id, null, null, null)));
        return InsertInto(next, merged.ToEquatableArray());
    }

    /// <summary>The text of a version that has no such field, with it.</summary>
    public static string InsertInto(SpeechVersion version, EquatableArray<RetiredAddress> retired) =>
        version.File.Text.Insert(version.FrontMatter.Yaml.Start + version.FrontMatter.Yaml.Length, FrontMatterPrinter.Retired(retired));

    // The line of the key, and then the lines of each entry with what stands below it; null when an entry does not begin on a line of its own.
    private static string[]? LinesOf(SpeechVersion version, FrontMatterEntry entry, YamlSequence list)
    {
        string text = version.File.Text;
        var lines = new LineIndex(text);
        int start = text.IndexOf(entry.Text, version.FrontMatter.Yaml.Start, StringComparison.Ordinal);
        int[] starts = [start, .. list.Items.Select(item => lines.StartOf(item.Span.StartLine)), start + entry.Text.Length];
        return starts.Zip(starts.Skip(1)).All(static pair => pair.First < pair.Second) ? [.. starts.Zip(starts.Skip(1), (from, to) => text[from..to])] : null;
    }
}
