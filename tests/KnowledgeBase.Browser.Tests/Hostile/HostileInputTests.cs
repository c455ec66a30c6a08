using System.Text.RegularExpressions;
using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Rules;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>Nothing that a contributor or a web page says acts on a page of the site, and none of it is lost: each case is refused with its place, or shown whole.</summary>
[Collection(ChromiumCollection.Name)]
public sealed partial class HostileInputTests(ChromiumFixture chromium, HostileSite site, ITestOutputHelper output) : IClassFixture<HostileSite>
{
    [BrowserFact]
    public async Task EachCaseIsRefusedWithItsPlaceOrShownWithItsTextAndNothingActs()
    {
        Assert.Empty(site.Faults);
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        List<string> lost = [];
        int shown = 0;
        int sentences = 0;

        foreach (HostileFile file in site.Files.Where(file => site.Standing(file).Any()))
        {
            InertPage page = await OpenAsync(visit, file.Page);
            foreach (HostileCase standing in site.Standing(file))
            {
                shown++;
                if (!Shows(file, page, standing))
                {
                    lost.Add($"{file.Page}, {standing.Slot}: {standing.Text.Value}");
                }
            }
        }

        foreach ((HostileDocument document, string speech) in site.Imported)
        {
            InertPage page = await OpenAsync(visit, $"speeches/{Path.GetFileNameWithoutExtension(speech)}.html");
            sentences++;
            lost.AddRange(document.Sentences.Where(sentence => !page.All.Contains(sentence, StringComparison.Ordinal)).Select(sentence => $"{document.Name}, {document.Case.Slot}: {sentence} beside {document.Case.Text.Value}"));
        }

        output.WriteLine($"Markdown: {site.Files.Sum(static file => file.Cases.Count)} cases, {shown} shown; web pages: {site.Documents.Count}, {sentences} shown; refused {site.Refused.Count}.");
        // An image that the site does not have is a hole in the page and nothing else.
        visit.Faults.RemoveAll(static fault => fault.EndsWith("the server responded with a status of 404 (Not Found)", StringComparison.Ordinal));
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
        Assert.Empty(visit.Windows);
        Assert.True(lost.Count == 0, string.Join('\n', lost));
        Assert.Equal(site.Files.Sum(static file => file.Cases.Count) + site.Documents.Count, shown + sentences + site.Refused.Count);
        Assert.True(shown >= (HostileSite.IsWhole ? 900 : 37), $"Only {shown} cases of Markdown are shown.");
        Assert.True(sentences >= (HostileSite.IsWhole ? 200 : 8), $"Only {sentences} web pages are shown.");
    }

    [BrowserFact]
    public void WhatIsRefusedHasItsPlaceAndItsRemedy() =>
        Assert.All(site.Refused.Values.SelectMany(static said => said), static refusal =>
        {
            Assert.True(refusal.Line > 0 && refusal.Column > 0, $"{refusal}");
            Assert.NotEmpty(refusal.Message);
            Assert.True(refusal.Rule == "refused" || RuleTable.All.Any(rule => rule.Id == refusal.Rule), $"{refusal}");
        });

    private static async Task<InertPage> OpenAsync(Visit visit, string address)
    {
        await visit.GoAsync(address);
        InertPage page = await InertPage.ReadAsync(visit.Page);
        visit.Faults.AddRange(page.Faults.Select(fault => $"{address}: {fault}"));
        if (visit.Page.Url != new Uri(visit.Root, address).AbsoluteUri)
        {
            visit.Faults.Add($"{address} led to {visit.Page.Url}");
        }

        return page;
    }

    private static bool Shows(HostileFile file, InertPage page, HostileCase standing)
    {
        ShownAs proof = standing.Proof!; // Cases of files have one.
        if (!file.Path.StartsWith("input/pages/", StringComparison.Ordinal))
        {
            // The site publishes nobody's address: there is a mark in its place.
            if (MailAddress().IsMatch(proof.Words))
            {
                string text = standing.Slot == "title" ? page.Heading : page.Blocks.GetValueOrDefault(proof.Id ?? "", page.All);
                return PlainText.IsWithin(MailAddress().Replace(proof.Words, ""), text) && !MailAddress().IsMatch(page.All);
            }

            return standing.Slot == "title" ? page.Heading.Contains(proof.Words, StringComparison.Ordinal) : page.Shows(proof);
        }

        if (standing.Slot == "title of a page")
        {
            return PlainText.IsWithin(proof.Words, page.Heading);
        }

        int number = file.Cases.ToList().FindIndex(found => ReferenceEquals(found, standing));
        int start = page.All.IndexOf($"前{number}。", StringComparison.Ordinal);
        int end = page.All.IndexOf($"后{number}。", StringComparison.Ordinal);
        return start >= 0 && end > start && PlainText.IsWithin(proof.Words, page.All[start..end]);
    }

    [GeneratedRegex(@"[\w.+-]+@evil\.example", RegexOptions.CultureInvariant)]
    private static partial Regex MailAddress();
}
