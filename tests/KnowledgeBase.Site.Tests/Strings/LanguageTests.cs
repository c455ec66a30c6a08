using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Content;
using KnowledgeBase.Site.Assets;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Pages.Search;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Tests.Strings;

/// <summary>The same site with its interface in each language.</summary>
public partial class LanguageTests
{
    private const string Speech = "speeches/full.html";

    private static readonly string[] s_pages = ["index.html", "search.html", "speeches/index.html", "speeches/year/undated.html", "speeches/occasion/index.html", "speeches/source/index.html", Speech, "speeches/full.source.html", "speeches/hant.html", "themes/index.html", "themes/zuofeng.html", "downloads.html", "releases/index.html"];

    public static TheoryData<string, string> PagesInOtherLanguages()
    {
        TheoryData<string, string> data = [];
        foreach (string page in s_pages)
        {
            data.Add(page, UiText.Traditional.Language);
            data.Add(page, UiText.English.Language);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(PagesInOtherLanguages))]
    public async Task NoWordOfTheInterfaceIsLeftInSimplifiedChinese(string path, string language)
    {
        UiText words = UiText.All.Single(words => words.Language == language);
        HashSet<string> foreign = WordsOf(UiText.Simplified);
        foreign.ExceptWith(WordsOf(words));

        IHtmlDocument page = await PageAsync(path, words);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.True(foreign.Count > 80);
        Assert.Empty(TextsOf(page).Intersect(foreign));
    }

    [Theory]
    [InlineData("search.html")]
    [InlineData("downloads.html")]
    [InlineData("releases/index.html")]
    public async Task APageThatIsAllInterfaceIsAllEnglish(string path)
    {
        // What search knows of fields is for the script, in all languages, and of their terms, as the index has them and as the page says them.
        string[] texts = [.. TextsOf(await PageAsync(path, UiText.English)).Where(text => !text.StartsWith("[{", StringComparison.Ordinal) && !text.StartsWith("{\"genre\":{", StringComparison.Ordinal))];

        Assert.Contains("Speeches", texts);
        Assert.DoesNotContain(texts, text => Chinese().IsMatch(text.Replace("小文库", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AroundATextNothingIsChineseButWhatTheDocumentSays()
    {
        string[] texts = TextsOf(await PageAsync(Speech, UiText.English));
        Speech speech = TinySite.Library.Speeches[0];
        string document = string.Concat(
            [TinySite.FullSpeech, "小文库两篇文稿。网页的浏览计数", .. Content.Theme.All.Select(theme => theme.About), TitleText.Shown(speech.FrontMatter.Title, isSupplied: true)]);

        Assert.All(texts.SelectMany(text => Chinese().Matches(text)), match => Assert.Contains(match.Value, document, StringComparison.Ordinal));
        Assert.Contains("Missing text", texts);
        Assert.Contains(texts, text => text.StartsWith("Of the 2000 characters that the source claims, about ", StringComparison.Ordinal));
        Assert.Contains("· 877 characters", texts);
        Assert.Contains("Link to paragraph 1", texts);
    }

    [Fact]
    public void WhatTheBrowserFillsInItsScriptKnows()
    {
        string script = string.Concat(SearchScripts.SearchPage.All.Select(static script => Encoding.UTF8.GetString(script.Content.Span)));

        Assert.All(
            Placeholder().Matches(SearchWords.Json(UiText.English)).Select(static match => match.Value.Trim('{', '}')).Distinct(),
            placeholder => Assert.Matches($@"\b{placeholder}\b", script));
    }

    private static async Task<IHtmlDocument> PageAsync(string path, UiText words)
    {
        SiteInput input = SiteInputReader.Read(TinySite.Library).Input ?? throw new InvalidOperationException("The tiny site has findings.");
        SitePath place = Edition.All.Single(edition => edition.Words == words).PlaceOf(SitePath.Of(path));
        PlannedFile file = SiteBuilder.Plan(input).Files.Single(file => file.Path == place);
        return new HtmlParser().ParseDocument(await TinySite.TextOfAsync(file));
    }

    /// <summary>
    /// Every text of the page that a reader may see or hear, without those in another language than the page, which are documents'.
    /// What an attribute says is the interface's wherever it stands.
    /// </summary>
    private static string[] TextsOf(IHtmlDocument page)
    {
        string? language = page.DocumentElement.GetAttribute("lang");
        IEnumerable<string> nodes = page.DocumentElement.Descendants().OfType<IText>()
            .Where(text => text.ParentElement!.Closest("[lang]")!.GetAttribute("lang") == language)
            .Select(text => text.Data.Trim());
        IEnumerable<string> attributes = page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Value.Trim());
        return [.. nodes.Concat(attributes).Where(text => text.Length > 0)];
    }

    /// <summary>The texts that stand on pages as they are, and the labels of the vocabularies.</summary>
    private static HashSet<string> WordsOf(UiText words)
    {
        IEnumerable<string> texts = typeof(UiText).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(string))
            .Select(property => (string)property.GetValue(words)!);
        IEnumerable<string> labels = ((IEnumerable<IVocabularyTerm>)[.. Genre.All, .. Level.All, .. CompletenessState.All, .. ProofreadLevel.All, .. GapReason.All, .. Content.Theme.All])
            .Select(term => words.Of(term.Label));
        return [.. texts.Concat(labels).Append(words.Of(Genre.VocabularyLabel)).Where(text => Chinese().IsMatch(text) || words != UiText.Simplified)];
    }

    [GeneratedRegex(@"[\u3400-\u9FFF\u3000-\u303F\uFF00-\uFFEF]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();
}
