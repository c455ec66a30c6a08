using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Tests;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Draft;

/// <summary>What somebody does on the draft page.</summary>
internal static class DraftVisit
{
    public const string Summary = "[data-draft-summary]";
    public const string Box = "#draft-box";

    /// <summary>A line of a seed as it is, from 1: half-width punctuation and all.</summary>
    public static string SeedLine(string prefix, int number) =>
        StrictFile.ReadText(Directory.EnumerateFiles(Repository.PathTo("seeds"), prefix + "_*.txt").Single()).Split('\n')[number - 1].Trim();

    /// <summary>Opens the page and loads the texts.</summary>
    public static async Task OpenAsync(Visit visit, string path = "draft.html")
    {
        await visit.GoAsync(path);
        await visit.Page.ClickAsync("[data-draft-load]");
        await visit.Page.WaitForFunctionAsync("() => !document.querySelector('#draft-box').disabled");
        await visit.RestAsync();
    }

    /// <summary>Compares a draft and waits for what is said of it.</summary>
    public static async Task<string> CompareAsync(Visit visit, string draft)
    {
        await visit.Page.FillAsync(Box, draft);
        await visit.Page.ClickAsync("[data-draft-compare]");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('[data-draft-summary]').textContent !== ''");
        await visit.RestAsync();
        return await visit.Page.InnerTextAsync(Summary);
    }

    public static async Task<string[]> FindingsAsync(Visit visit, string draft)
    {
        await CompareAsync(visit, draft);
        return [.. await visit.Page.Locator("[data-draft-findings] > li").AllInnerTextsAsync()];
    }
}
