using System.Text.RegularExpressions;
using KnowledgeBase.Import;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Bench.Importing;

/// <summary>
/// How many lines of a clean document that begin with 一、 or （一） are found again: as a heading of the Markdown, or else as an
/// enumerated sentence of the outline, which laws have many of.
/// </summary>
internal sealed partial record HeadingRecall(int Lines, int InMarkdown, int InOutline, EquatableArray<string> Missed)
{
    public static HeadingRecall Of(DocumentRun run)
    {
        string[] lines = [.. run.Text.Split('\n').Where(line => SectionLine().IsMatch(line))];
        string[] headings = [.. run.Speech!.Body.Blocks.OfType<HeadingBlock>().Select(heading => Key(heading.Content.Plain))];
        string[] nodes = [.. run.Speech.Outline.Flatten().OrderBy(node => node.BlockIndex).ThenBy(node => node.Start).Select(node => Key(node.Marker + node.Title))];
        bool[] inMarkdown = Found(lines, headings);
        bool[] inOutline = Found(lines, nodes);
        return new HeadingRecall(
            lines.Length,
            inMarkdown.Count(found => found),
            inMarkdown.Where((found, i) => found || inOutline[i]).Count(),
            lines.Where((_, i) => !inMarkdown[i] && !inOutline[i]).ToEquatableArray());
    }

    // Both are in reading order. What was found may be shorter than its line, or go on in the next one.
    private static bool[] Found(string[] lines, string[] found)
    {
        bool[] matches = new bool[lines.Length];
        int next = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = Key(lines[i]);
            int at = Array.FindIndex(found, next, key => line.StartsWith(key, StringComparison.Ordinal) || (line.Length > 2 && key.StartsWith(line, StringComparison.Ordinal)));
            if (at >= 0)
            {
                matches[i] = true;
                next = at + 1;
            }
        }

        return matches;
    }

    private static string Key(string text) => new([.. Fold.ToHans(text).Where(char.IsLetterOrDigit)]);

    // 一、二、三产业 counts, it does not number.
    [GeneratedRegex(@"^[ 　\t]*(?:[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]+、|[一二三四五六七八九十]+[产线季])|[（(][一二三四五六七八九十]{1,3}[）)])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SectionLine();
}
