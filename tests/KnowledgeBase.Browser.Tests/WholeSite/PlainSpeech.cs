using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Content;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Browser.Tests.WholeSite;

/// <summary>
/// The text of a speech's file as a person reads it there, by a reader of its own that shares nothing with the product's: the title, and the
/// paragraphs with their run-in headings. Gaps and notes are left out.
/// </summary>
internal sealed partial record PlainSpeech(string Slug, string Title, IReadOnlyList<string> Paragraphs)
{
    public static PlainSpeech Read(Speech speech)
    {
        string body = RepositoryText.Read(speech.Path).Split("\n---\n", 2)[1];
        List<string> paragraphs = [];
        string runIn = "";
        foreach (string block in body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(static block => block.Trim('\n')))
        {
            string address = Address().Match(block).Value;
            if (block.StartsWith("> ", StringComparison.Ordinal))
            {
                continue;
            }

            string text = runIn + Unescape(Heading().Replace(block[..^address.Length], ""));
            bool continues = address.Contains(" run-in", StringComparison.Ordinal);
            runIn = continues ? text : "";
            if (!continues)
            {
                paragraphs.Add(text);
            }
        }

        return new PlainSpeech(speech.Slug, speech.FrontMatter.Title, paragraphs);
    }

    /// <summary>Marks keep their words; a backslash goes and the character after it stays.</summary>
    private static string Unescape(string markdown)
    {
        var text = new StringBuilder();
        for (int i = 0; i < markdown.Length; i++)
        {
            switch (markdown[i])
            {
                case '\\':
                    text.Append(markdown[++i]);
                    break;
                case '[':
                    break;
                case ']':
                    i = markdown.IndexOf('}', i);
                    break;
                default:
                    text.Append(markdown[i]);
                    break;
            }
        }

        return text.ToString();
    }

    [GeneratedRegex(@"^#+ ", RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex(@" \{#[^{}]*\}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
