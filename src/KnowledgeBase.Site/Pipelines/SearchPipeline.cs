using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Suggest;
using KnowledgeBase.Search.Writing;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Search;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Search;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: the text of the speeches, not of their pages. Process: the index. Output: its files, their manifest, what the box suggests, and the search page.</summary>
public static class SearchPipeline
{
    public static IEnumerable<PlannedFile> Files(EquatableArray<AnnotatedSpeech> speeches, EquatableArray<ThemedSpeeches> themes, PageFrames pages)
    {
        Segment segment = SegmentWriter.Write([.. speeches.Select(IndexedSpeech.Of)], IndexedSpeech.Fields);
        Segment suggestions = SuggestWriter.Write(SiteSuggestions.Of(speeches, themes, pages.Words));
        var page = new SearchPage(pages.Assets.SearchScripts.First.Path, IndexManifest.ForPage(segment), SpeechSearchFields.Json)
        {
            Suggestions = IndexManifest.ForSuggestions(suggestions),
        };
        return
        [
            .. FilesOf(segment),
            .. FilesOf(suggestions),
            PlannedFile.Of(SitePath.Of($"{IndexManifest.Folder}/manifest.json"), Encoding.UTF8.GetBytes(IndexManifest.Of(segment))),
            PageFrames.Plan<SearchView>(pages.At(SitePaths.Search), () => page),
        ];
    }

    private static IEnumerable<PlannedFile> FilesOf(Segment segment) =>
        segment.Files.Select(file => PlannedFile.Of(SitePath.Of($"{IndexManifest.Folder}/{segment.Name}/{file.Name}"), file.Content));
}
