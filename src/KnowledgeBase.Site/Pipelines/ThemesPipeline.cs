using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Pictures;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Themes;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: themes with their speeches. Process: choose evidence. Output: the pages of each theme, and the list of themes.</summary>
public static class ThemesPipeline
{
    public static IEnumerable<PlannedFile> Files(EquatableArray<ThemedSpeeches> themes, EquatableArray<FacetDivision> divisions, KeyWordsBuilder keyWords, PageFrames pages) =>
        themes
            .SelectMany(themed => ThemePageBuilder.Pages(themed, keyWords, pages.Words))
            .Select(page => PageFrames.Plan<ThemeView>(pages.At(page.Path), page.Page))
            .Append(PageFrames.Plan<ThemesView>(pages.At(SitePaths.Themes), () => new ThemesPage(
                themes.Select(themed => ThemePageBuilder.Card(themed, pages.Words)).ToEquatableArray(),
                FacetPanel.Links(divisions, SpeechFacets.Theme, pages.Words))));
}
