using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>A web page as somebody may offer it for an import, with one hostile text in it and two sentences of its own around that.</summary>
/// <param name="Name">Of its file.</param>
/// <param name="Case">The text and where it stands.</param>
/// <param name="Html">The page.</param>
/// <param name="Sentences">What a reader of the page sees, before and behind the hostile text.</param>
public sealed record HostileDocument(string Name, HostileCase Case, string Html, string[] Sentences)
{
    private static readonly string[] s_slots = ["body", "text", "title", "attribute", "address", "comment", "cell", "head", "drawing", "style"];

    /// <summary>Every second text, each in one slot.</summary>
    public static IReadOnlyList<HostileDocument> All { get; } = [.. HostileText.All.Where(static (_, number) => number % 2 == 0).Select(static (text, number) => Of(text, s_slots[number % s_slots.Length], number))];

    private static HostileDocument Of(HostileText text, string slot, int number)
    {
        string before = $"今天召开第{number}次试验会议，主要任务是讲三点意见，请大家结合实际抓好落实。";
        string behind = $"以上是第{number}次试验会议的意见，希望同志们认真学习领会，把各项工作做实做细。";
        string value = text.Value;
        string encoded = WebUtility.HtmlEncode(value);
        string html =
            $"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>{(slot == "title" ? value : $"试验{number}")}</title>{(slot == "head" ? value : slot == "style" ? $"<style>/* {value} */ .x{{}}</style>" : "")}</head>
            <body><h1>在第{number}次试验会议上的讲话</h1><p>{before}</p>
            {slot switch
            {
                "body" => value,
                "text" => $"<p>{encoded}</p>",
                "attribute" => $"<p title=\"{value}\" data-x='{value}' class={value}>中间一段话，说明有关情况。</p>",
                "address" => $"<p><a href=\"{encoded}\">链接的文字，说明有关情况。</a><img src=\"{encoded}\" alt=\"{encoded}\"></p>",
                "comment" => $"<!-- {value} -->",
                "cell" => $"<table><tr><td>甲</td><td>{value}</td></tr></table>",
                "drawing" => $"<svg><text>{value}</text></svg>",
                _ => "",
            }}
            <p>{behind}</p></body></html>
            """;
        return new HostileDocument($"h-html-{number:D3}.html", new HostileCase(text, $"web page, {slot}"), html, [.. new[] { before, behind }.Where(sentence => IsSeen(html, sentence))]);
    }

    // A '<script>' that nothing ends takes what follows with it: readers of the raw page don't see it either, and the import says that it was taken out.
    private static bool IsSeen(string html, string sentence)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(html);
        foreach (IElement unseen in document.QuerySelectorAll("script, style, template, noscript, noframes, noembed, iframe, title").ToArray())
        {
            unseen.Remove();
        }

        return document.DocumentElement.TextContent.Contains(sentence, StringComparison.Ordinal);
    }
}
