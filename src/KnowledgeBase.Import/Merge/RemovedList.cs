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

        var left = new List<RemovedText>(merged.Removed);
        var lines = new LineIndex(inFile.File.Text);
        int entryEnd = inFile.File.Text.IndexOf(entry.Text, inFile.FrontMatter.Yaml.Start, StringComparison.Ordinal) + entry.Text.Length;
        int[] starts = [.. list.Items.Select(item => lines.StartOf(item.Span.StartLine)), entryEnd];
        var pieces = new List<(Place First, string Text)>();
        for (int i = 0; i < list.Items.Count; i++)
        {
            YamlMapping item = (YamlMapping)list.Items[i];
            (string rule, string text) = (item.Text("rule")!, item.Text("text")!);
            EquatableArray<Place> places = Places.TryParse(item.Text("at")!, out EquatableArray<Place> read) ? read : default;
            Place[] still = [.. places.Where(place => left.Remove(new RemovedText(rule, place, text)))];
            if (still.Length > 0)
            {
                string asWritten = inFile.File.Text[starts[i]..starts[i + 1]];
                pieces.Add((still.Min(), still.Length == places.Count ? asWritten : FrontMatterPrinter.Removal((rule, text, still))));
            }
        }

        pieces.AddRange(FrontMatterPrinter.RemovedByText(left).Select(removal => (removal.At[0], FrontMatterPrinter.Removal(removal))));
        var output = new StringBuilder(pieces.Count > 0 ? "removed:\n" : "");
        foreach ((Place _, string text) in pieces.OrderBy(piece => piece.First))
        {
            output.Append(text);
        }

        return output.ToString();
    }
}
