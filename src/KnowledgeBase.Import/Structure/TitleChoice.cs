using System.Text.RegularExpressions;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>
/// Which of the lines before the body is the title: the first that ends in a word for a speech, else the first that has one, else the
/// first line when it stands alone. A line of the body is never taken because nothing better is there.
/// </summary>
internal static partial class TitleChoice
{
    public const int LongestTitle = 60;
    public const string Terminals = "。!?;:,、";

    // A wrapped line is as long as the next one; a title is shorter than the paragraph below it.
    private const int ShorterThanNext = 4;

    private static readonly string[] s_titleWords =
        ["讲话", "发言", "致辞", "致词", "党课", "报告", "讲稿", "主持词", "述职", "总结", "动员", "表态"];

    private static readonly string[] s_endings =
        ["讲话", "讲话稿", "发言", "发言稿", "发言材料", "讲话提纲", "发言提纲", "报告", "报告稿", "讲稿", "致辞", "致词", "主持词", "主持稿", "党课", "党课材料", "述职", "总结", "动员", "表态"];

    private static readonly string[] s_prose = ["今天", "刚才", "下面", "我们", "这次会议", "主要任务", "接下来"];

    /// <param name="lines">All lines of the text.</param>
    /// <param name="head">How many of them stand before the body.</param>
    /// <param name="isMetadata">Whether a line gives a date or a speaker.</param>
    /// <returns>The index of the title; −1 when there is none.</returns>
    public static int Of(IReadOnlyList<SeedLine> lines, int head, Func<string, bool> isMetadata)
    {
        string[] folded = [.. lines.Take(head).Select(line => Fold.ToHans(line.Text))];
        int chosen = Array.FindIndex(folded, line => CanBeTitle(line) && (EndsInTitleWord(line) || TitleFinder.GenrePrefix().IsMatch(line)));
        chosen = chosen >= 0 ? chosen : Array.FindIndex(folded, line => CanBeTitle(line) && HasTitleWord(line));
        if (chosen >= 0)
        {
            return LastRepetition(folded, chosen, isMetadata);
        }

        chosen = Array.FindIndex(folded, line => CanBeTitle(line) && !isMetadata(line));
        return chosen >= 0 && StandsAlone(lines, folded, chosen, isMetadata) ? LastRepetition(folded, chosen, isMetadata) : -1;
    }

    public static string Key(string text) => new([.. Fold.ToHans(text).Where(char.IsLetterOrDigit)]);

    // A site prints the title before the text has its own; the one nearest to the text is the speech's.
    private static int LastRepetition(string[] folded, int chosen, Func<string, bool> isMetadata)
    {
        for (int i = chosen + 1; i < folded.Length; i++)
        {
            string key = Key(folded[i]);
            if (CanBeTitle(folded[i]) && key.Length > 1 && (Key(folded[chosen]).Contains(key, StringComparison.Ordinal) || key.Contains(Key(folded[chosen]), StringComparison.Ordinal)))
            {
                chosen = i;
            }
            else if (!isMetadata(folded[i]))
            {
                break;
            }
        }

        return chosen;
    }

    private static bool StandsAlone(IReadOnlyList<SeedLine> lines, string[] folded, int chosen, Func<string, bool> isMetadata)
    {
        int next = chosen + 1;
        while (next < folded.Length && (isMetadata(folded[next]) || Key(folded[next]) == Key(folded[chosen])))
        {
            next++;
        }

        if (next >= lines.Count)
        {
            return false;
        }

        string below = Fold.ToHans(lines[next].Text);
        return lines[next].BlankBefore
            || (lines[next].Indented && !lines[chosen].Indented)
            || SpeechRoles.IsSalutation(below)
            || BlockMarker.TryRead(below) is not null
            || folded[chosen].Length + ShorterThanNext <= below.Length;
    }

    private static bool CanBeTitle(string folded) =>
        folded.Length is >= 2 and <= LongestTitle
        && !Terminals.Contains(folded[^1], StringComparison.Ordinal)
        && folded[0] is not ('—' or '-' or '(')
        && folded.Any(Text.Characters.Han.IsHan)
        && ContentsEntry.TryRead(folded) is null
        && !s_prose.Any(word => folded.Contains(word, StringComparison.Ordinal));

    private static bool EndsInTitleWord(string folded)
    {
        string bare = Note().Replace(folded, "");
        return s_endings.Any(word => bare.EndsWith(word, StringComparison.Ordinal));
    }

    private static bool HasTitleWord(string folded) => s_titleWords.Any(word => folded.Contains(word, StringComparison.Ordinal));

    // …讲话(摘要) …发言材料(三) …报告2
    [GeneratedRegex(@"(?: *[(【\[][^()【】\[\]]{1,12}[)】\]]| *\d{1,2}篇?)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Note();
}
