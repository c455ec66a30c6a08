using System.Text;
using System.Text.Encodings.Web;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Cli.Preview;

/// <summary>What is shown in place of a page that needs all speeches, until they have been read; a speech can be opened by then already.</summary>
internal static class WaitingPage
{
    private const int MostLinks = 200;

    /// <param name="slugs">Of the speeches.</param>
    /// <param name="isReading">False when nothing can be shown before an error is put right.</param>
    public static byte[] Of(IReadOnlyList<string> slugs, bool isReading, UiText words)
    {
        string title = HtmlEncoder.Default.Encode(isReading ? words.PreviewWaitingTitle : words.PreviewFailedTitle);
        string text = HtmlEncoder.Default.Encode(isReading ? words.PreviewWaitingText : words.PreviewFailedText);
        string links = string.Concat(slugs.Take(MostLinks).Select(static slug => $"<li><a href=\"/speeches/{HtmlEncoder.Default.Encode(slug)}.html\">{HtmlEncoder.Default.Encode(slug)}</a></li>\n"));
        return Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            </head>
            <body class="kb-waiting">
            <main>
            <h1>{title}</h1>
            <p>{text}</p>
            <ul>
            {links}</ul>
            </main>
            </body>
            </html>

            """);
    }
}
