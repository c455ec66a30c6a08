using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Writing;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Search;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Search;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: the text of the speeches, not of their pages. Process: the index. Output: its files, their manifest and the search page.</summary>
public static class SearchPipeline
{
    public static IEnumerable<PlannedFile> Files(EquatableArray<AnnotatedSpeech> speeches, PageFrames pages)
    {
        Segment segment = SegmentWriter.Write([.. speeches.Select(IndexedSpeech.Of)], IndexedSpeech.Fields);
        var page = new SearchPage(pages.Assets.SearchScript.Path, IndexManifest.ForPage(segment), SpeechSearchFields.Json);
        return
        [
            .. segment.Files.Select(file => PlannedFile.Of(SitePath.Of($"{IndexManifest.Folder}/{segment.Name}/{file.Name}"), file.Content)),
            PlannedFile.Of(SitePath.Of($"{IndexManifest.Folder}/manifest.json"), Encoding.UTF8.GetBytes(IndexManifest.Of(segment))),
            PageFrames.Plan<SearchView>(pages.At(SitePaths.Search), () => page),
        ];
    }
}
