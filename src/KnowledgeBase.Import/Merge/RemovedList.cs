using System.Text;
using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>Brings the field <c>removed</c> of a file up to date.</summary>
internal static class RemovedList
{
    /// <summary>The whole list anew where an import wrote it; where people did, their entries and comments stay as they are.</summary>
    public static string Update(SpeechVersion inFile, FrontMatterEntry? entry, Provenance merged)
    {
        if (entry is null || entry.Text == FrontMatterPrinter.Removed(inFile.Provenance) || entry.Value is not YamlSequence { Items.Count: > 0 } list)
        {
            return FrontMatterPrinter.Removed(merged);
        }

        HashSet<RemovedText> left = [.. merged.Removed];
        var lines = new LineIndex(inFile.File.Text);
        int start = inFile.File.Text.IndexOf(entry.Text, inFile.FrontMatter.Yaml.Start, StringComparison.Ordinal);
        int[] starts = [.. list.Items.Select(item => lines.StartOf(item.Span.StartLine)), start + entry.Text.Length];
        var pieces = new List<(Place First, string Text)>();
        for (int i = 0; i < list.Items.Count; i++)
        {
            RemovedText[] removed = [.. ProvenanceReader.ReadRemoval((YamlMapping)list.Items[i])];
            RemovedText[] still = [.. removed.Where(left.Remove)];
            string asWritten = inFile.File.Text[starts[i]..starts[i + 1]];
            string entries = still.Length == removed.Length ? WithoutComments(asWritten) : FrontMatterPrinter.Removals(still);
            pieces.Add(((still.Length > 0 ? still : removed).Min(removal => removal.At), entries + CommentsIn(asWritten)));
        }

        pieces.AddRange(RemovedEntry.Of(merged.Removed.Where(left.Contains)).Select(added => (added.First, added + "\n")));
        if (merged.Removed.IsEmpty)
        {
            return "";
        }

        var output = new StringBuilder("removed:\n").Append(CommentsIn(inFile.File.Text[start..starts[0]]));
        foreach ((Place _, string text) in pieces.OrderBy(piece => piece.First))
        {
            output.Append(text);
        }

        return output.ToString();
    }

    private static string CommentsIn(string lines) => string.Concat(Lines(lines).Where(IsComment));

    private static string WithoutComments(string lines) => string.Concat(Lines(lines).Where(line => !IsComment(line)));

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line + "\n");

    private static bool IsComment(string line) => line.TrimStart(' ').StartsWith('#');
}
