using KnowledgeBase.Site.InText;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.InText;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: annotated speeches. Output: the pages of what all of them cite, quote, count, date and hide.</summary>
public static class InTextPipeline
{
    public static IEnumerable<PlannedFile> Files(EquatableArray<AnnotatedSpeech> speeches, PageFrames pages) =>
        DocumentPages.All(speeches, pages.Words)
            .Concat(QuotationPages.All(speeches, pages.Words))
            .Concat(FigurePages.All(speeches, pages.Words))
            .Concat(DatePages.All(speeches, pages.Words))
            .Concat(RedactionPages.All(speeches, pages.Words))
            .Select(page => PageFrames.Plan<PassagesView>(pages.At(page.Path), page.Page));
}
