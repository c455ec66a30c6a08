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
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: the text of the speeches, not of their pages. Process: the index, once for all editions. Output: its files, their manifest, what the box suggests, and a search page for each edition.</summary>
public sealed record SearchPipeline(Segment Texts, Segment Suggestions)
{
    /// <summary>The index of all texts.</summary>
    public static Segment Index(EquatableArray<AnnotatedSpeech> speeches) => SegmentWriter.Write([.. speeches.Select(IndexedSpeech.Of)], IndexedSpeech.Fields);

    /// <summary>What the search box suggests.</summary>
    /// <param name="words">Of the main edition.</param>
    public static Segment Suggest(EquatableArray<AnnotatedSpeech> speeches, EquatableArray<ThemedSpeeches> themes, UiText words) => SuggestWriter.Write(SiteSuggestions.Of(speeches, themes, words));

    public IEnumerable<PlannedFile> Files =>
    [
        .. FilesOf(Texts),
        .. FilesOf(Suggestions),
        PlannedFile.Of(SitePath.Of($"{IndexManifest.Folder}/manifest.json"), Encoding.UTF8.GetBytes(IndexManifest.Of(Texts))),
    ];

    /// <param name="speeches">All of them, whose terms the page may have to name.</param>
    /// <param name="pages">Of the edition.</param>
    public PlannedFile Page(EquatableArray<AnnotatedSpeech> speeches, PageFrames pages) => PageFrames.Plan<SearchView>(pages.At(SitePaths.Search), () => PageOf(speeches, pages));

    private SearchPage PageOf(EquatableArray<AnnotatedSpeech> speeches, PageFrames pages) =>
        new(pages.Assets.Scripts.Search.First.Path, IndexManifest.ForPage(Texts), SpeechSearchFields.Json)
        {
            Suggestions = IndexManifest.ForSuggestions(Suggestions),
            Terms = TermLabels.Json(speeches, pages.Words),
        };

    private static IEnumerable<PlannedFile> FilesOf(Segment segment) =>
        segment.Files.Select(file => PlannedFile.Of(SitePath.Of($"{IndexManifest.Folder}/{segment.Name}/{file.Name}"), file.Content));
}
