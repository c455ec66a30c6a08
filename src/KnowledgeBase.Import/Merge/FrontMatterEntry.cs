using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Import.Merge;

/// <summary>A field as it is written: whole lines, with the comment lines above it apart.</summary>
internal sealed record FrontMatterEntry(string Key, string Comment, string Text, YamlNode Value)
{
    /// <summary>The entries of a mapping that is written one key a line.</summary>
    /// <param name="start">Where the mapping's lines begin in the file, and <paramref name="end"/> where they end.</param>
    /// <returns>Null for a mapping in braces.</returns>
    public static IReadOnlyList<FrontMatterEntry>? Read(TextFile file, YamlMapping mapping, int start, int end)
    {
        var lines = new LineIndex(file.Text);
        List<int> starts = [.. mapping.Entries.Select(entry => lines.StartOf(entry.Key.Span.StartLine))];
        bool isBlock = mapping.Entries.Select((entry, i) => (entry, i)).All(pair => string.IsNullOrWhiteSpace(file.Text[starts[pair.i]..pair.entry.Key.Span.Start]));
        if (!isBlock || starts.Distinct().Count() < starts.Count)
        {
            return null;
        }

        var entries = new List<FrontMatterEntry>();
        for (int i = 0; i < starts.Count; i++)
        {
            int floor = i == 0 ? start - 1 : starts[i - 1];
            int comment = CommentStart(file.Text, lines, mapping.Entries[i].Key.Span, floor);
            int next = i + 1 < starts.Count ? CommentStart(file.Text, lines, mapping.Entries[i + 1].Key.Span, starts[i]) : end;
            entries.Add(new FrontMatterEntry(mapping.Entries[i].Key.Value, file.Text[comment..starts[i]], file.Text[starts[i]..next], mapping.Entries[i].Value));
        }

        return entries;
    }

    // Comment lines belong to the key below them when they stand at its column.
    private static int CommentStart(string text, LineIndex lines, SourceSpan key, int floor)
    {
        int line = key.StartLine;
        while (line > 1 && lines.StartOf(line - 1) > floor && IsComment(text[lines.StartOf(line - 1)..lines.StartOf(line)], key.StartColumn - 1))
        {
            line--;
        }

        return lines.StartOf(line);
    }

    private static bool IsComment(string line, int column) => line.TrimStart(' ').StartsWith('#') && line.IndexOf('#', StringComparison.Ordinal) == column;
}
