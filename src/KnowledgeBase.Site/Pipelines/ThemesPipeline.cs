using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Themes;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: themes with their speeches. Process: choose evidence. Output: a page for each theme, and the list of themes.</summary>
public static class ThemesPipeline
{
    public static IEnumerable<PlannedFile> Files(EquatableArray<ThemedSpeeches> themes, PageFrames pages) =>
        themes
            .Select(themed => PageFrames.Plan<ThemeView>(pages.At(SitePaths.Theme(themed.Theme.Slug)), () => ThemePageBuilder.Page(themed, pages.Words)))
            .Append(PageFrames.Plan<ThemesView>(
                pages.At(SitePaths.Themes),
                () => new ThemesPage(themes.Select(themed => ThemePageBuilder.Card(themed, pages.Words)).ToEquatableArray())));
}
