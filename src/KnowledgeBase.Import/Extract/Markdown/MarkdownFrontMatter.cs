using System.Text.RegularExpressions;

namespace KnowledgeBase.Import.Extract.Markdown;

/// <summary>The fields that site generators put before a Markdown text, between two lines of <c>---</c>.</summary>
internal static partial class MarkdownFrontMatter
{
    /// <summary>Takes the front matter and notes what it says of the text.</summary>
    /// <returns>The offset of the text behind it.</returns>
    public static int Take(string text, MarkdownMarks marks, List<ExtractedFact> facts)
    {
        Match match = FrontMatter().Match(text);
        if (!match.Success)
        {
            return 0;
        }

        marks.Take(0, match.Length, MarkdownExtractor.FrontMatterRule);
        foreach (Match field in Field().Matches(match.Groups["fields"].Value))
        {
            string key = field.Groups["key"].Value.ToLowerInvariant();
            string value = field.Groups["value"].Value.Trim().Trim('"', '\'');
            string? name = key switch
            {
                "title" or "标题" => "title",
                "date" or "published" or "日期" => "published",
                "source" or "来源" => "source",
                "url" or "link" or "canonical_url" => "url",
                _ => null,
            };
            if (name is not null && value.Length > 0)
            {
                facts.Add(new ExtractedFact(name, value, $"front matter {key}"));
            }
        }

        return match.Length;
    }

    // Every line has a field, is an item of a list or is blank: two rules around a paragraph are no front matter.
    [GeneratedRegex(@"\A\uFEFF?---[ \t]*\n(?<fields>(?>(?:[\w-]{1,40}[ \t]*:(?=\s|$)[^\n]*|[ \t]*-[ \t][^\n]*|[ \t]+[^\n]*|#[^\n]*|)\n){1,100}?)(?:---|\.\.\.)[ \t]*(?:\n|\z)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^(?<key>[\w-]{1,40})[ \t]*:[ \t]+(?<value>[^\n]+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Field();
}
