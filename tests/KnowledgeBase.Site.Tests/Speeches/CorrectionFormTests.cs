using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Tests;
using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Site.Tests.Speeches;

/// <summary>填表改正, beside 改一改: the form of the repository's host opens with the paragraph filled in.</summary>
public sealed partial class CorrectionFormTests
{
    [Fact]
    public async Task TheAddressFillsFieldsThatTheFormHas()
    {
        var form = new Uri((await FormAsync("https://github.com/o/r"))!);
        string[] parameters = [.. form.Query.TrimStart('?').Split('&').Select(static part => part.Split('=')[0])];
        string[] fields = [.. FieldId().Matches(RepositoryText.Read(".github/ISSUE_TEMPLATE/correction.yml").ReplaceLineEndings("\n")).Select(static id => id.Groups["id"].Value)];

        Assert.Equal("https://github.com/o/r/issues/new", form.GetLeftPart(UriPartial.Path));
        Assert.Contains("template=correction.yml", form.Query, StringComparison.Ordinal);
        Assert.Contains("speech=input%2Fspeeches%2Ffull.md", form.Query, StringComparison.Ordinal);
        Assert.Equal(["template", "speech", "paragraph", "old", "new"], parameters);
        Assert.Empty(parameters.Skip(1).Except(fields));
    }

    [Theory]
    [InlineData("https://gitlab.com/o/r")]
    [InlineData("https://example.org/github.com/r")]
    public async Task AHostWithoutSuchFormsIsSentToItsEditorOnly(string repository) => Assert.Null(await FormAsync(repository));

    [NodeFact]
    public async Task AParagraphIsFilledInWithoutBreakingTheAddressAndALongOneIsLeftOut()
    {
        string module = new Uri(Repository.PathTo("theme", "assets", "reading", "correction-form.js")).AbsoluteUri;

        string[] addresses = (await NodeScript.RunAsync(["--no-warnings", "--input-type=module", "-"], $$"""
            import { correctionAddress } from "{{module}}";
            const form = "https://github.com/o/r/issues/new?paragraph={paragraph}&old={text}&new={text}";
            console.log(correctionAddress(form, "k3f", "甲&old=乙#{paragraph}$&"));
            console.log(correctionAddress(form, "k3f", "长".repeat(301)));
            """)).Split('\n');

        Assert.Equal("https://github.com/o/r/issues/new?paragraph=k3f&old=%E7%94%B2%26old%3D%E4%B9%99%23%7Bparagraph%7D%24%26&new=%E7%94%B2%26old%3D%E4%B9%99%23%7Bparagraph%7D%24%26", addresses[0]);
        Assert.Equal("https://github.com/o/r/issues/new?paragraph=k3f&old=&new=", addresses[1]);
    }

    private static async Task<string?> FormAsync(string repository)
    {
        Library library = LibraryLoader.Load([.. TinySite.Library.Files.Select(file => file.Path == "input/site.yml" ? file with { Text = $"name: 小文库\ndescription: 两篇文稿。\nrepository: {repository}\n" } : file)]);
        SitePlan plan = SiteBuilder.Plan(SiteInputReader.Read(library).Input!);
        string html = await TinySite.TextOfAsync(plan.Files.Single(static file => file.Path.Value == "speeches/full.html"));
        string data = new HtmlParser().ParseDocument(html).QuerySelector("[data-reading]")?.GetAttribute("data-reading") ?? "";
        using JsonDocument json = JsonDocument.Parse(data);
        return json.RootElement.GetProperty("words").TryGetProperty("correctionForm", out JsonElement form) ? form.GetString() : null;
    }

    [GeneratedRegex("^    id: (?<id>[a-z]+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FieldId();
}
