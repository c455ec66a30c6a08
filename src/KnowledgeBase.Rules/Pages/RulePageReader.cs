using System.Text.RegularExpressions;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Waivers;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Pages;

/// <summary>
/// Takes the Markdown of a rule's page apart: title, the line <c>中文：</c>, prose, and fences such as <c>```md wrong fields</c>. The words
/// behind a fence's language say what the example is; the tests run it by the same words.
/// </summary>
public static class RulePageReader
{
    private const string ChineseMark = "中文：";
    private const string PathWord = "path=";

    private static readonly Regex s_fence = new(
        @"^```(?<info>[^\n]*)\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    // Said by the example itself.
    private static readonly Regex s_label = new(@"(^|\n)(Wrong|Right):\s*\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The page's first line is its title, its third the Chinese; a page without that line has none.</summary>
    public static RulePage Read(Rule rule, string markdown)
    {
        string text = markdown.Replace("\r\n", "\n");
        text = text.Substring(text.IndexOf('\n') + 1).TrimStart('\n');
        string chinese = "";
        if (text.StartsWith(ChineseMark, StringComparison.Ordinal))
        {
            int end = text.IndexOf('\n');
            chinese = text.Substring(ChineseMark.Length, end - ChineseMark.Length);
            text = text.Substring(end);
        }

        return new RulePage { Rule = rule, Chinese = chinese, Parts = ReadParts(text).ToEquatableArray() };
    }

    private static IEnumerable<RulePagePart> ReadParts(string text)
    {
        int at = 0;
        foreach (Match fence in s_fence.Matches(text))
        {
            RuleExample example = ReadExample(fence.Groups["info"].Value.Split(' '), fence.Groups["text"].Value);
            string before = text.Substring(at, fence.Index - at).Trim('\n');
            string prose = example.Verdict == ExampleVerdict.Given ? before : s_label.Replace(before, "").Trim('\n');
            if (prose.Length > 0)
            {
                yield return new RuleProse(prose + "\n");
            }

            yield return example;
            at = fence.Index + fence.Length;
        }

        string rest = text.Substring(at).Trim('\n');
        if (rest.Length > 0)
        {
            yield return new RuleProse(rest + "\n");
        }
    }

    private static RuleExample ReadExample(string[] info, string text) => new()
    {
        Verdict = info.Contains("wrong") ? ExampleVerdict.Wrong : info.Contains("right") ? ExampleVerdict.Right : ExampleVerdict.Given,
        Subject = SubjectOf(info),
        Path = PathOf(info),
        Text = text,
    };

    private static ExampleSubject SubjectOf(string[] info) =>
        info.Contains("fields") ? ExampleSubject.Fields
        : info.Contains("body") ? ExampleSubject.Body
        : info.Contains("whole") ? ExampleSubject.FieldsAndBody
        : info.Contains("seed") ? ExampleSubject.Seed
        : ExampleSubject.File;

    private static string? PathOf(string[] info) =>
        info.Contains("lexicon") ? ThemeLexiconReader.Path
        : info.Contains("waivers") ? WaiverReader.Path
        : info.Contains("reading") ? info[info.Length - 1]
        : info.FirstOrDefault(static word => word.StartsWith(PathWord, StringComparison.Ordinal))?.Substring(PathWord.Length);
}
