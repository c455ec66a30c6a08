using KnowledgeBase.Search;
using KnowledgeBase.Search.Lunr;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Search;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: the text of the speeches. Process: an index for lunr.js, which is for other tools than the site. Output: two files, or none on a large site.</summary>
public static class LunrPipeline
{
    /// <summary>Nobody can load the index of more documents at once.</summary>
    private const int MostDocuments = 2_000;

    /// <summary>The largest file that common hosts take, with some room; a site that asks for the export gets a larger one.</summary>
    private const int MostBytes = 24_000_000;

    /// <param name="speeches">In the order of the site.</param>
    /// <param name="isWanted">What the settings say; null where they say nothing.</param>
    public static IEnumerable<PlannedFile> Files(EquatableArray<AnnotatedSpeech> speeches, bool? isWanted)
    {
        if (isWanted == false || speeches.Count > MostDocuments)
        {
            return [];
        }

        LunrDocument[] documents = [.. speeches.Select(IndexedSpeech.Of).Select(Document)];
        byte[]? index = LunrExport.Index(documents, isWanted == true ? long.MaxValue : MostBytes);
        return index is null
            ? []
            :
            [
                PlannedFile.Of(SitePath.Of($"{IndexManifest.Folder}/lunr.json"), index),
                PlannedFile.Of(SitePath.Of($"{IndexManifest.Folder}/lunr-documents.json"), LunrExport.Documents(documents)),
            ];
    }

    // What stands over a speech is no part of its text; its title is a field of its own.
    private static LunrDocument Document(SearchDocument speech) =>
        new(speech.Url, speech.Title, [.. speech.Passages.Where(static passage => passage.Pieces[0].Anchor.Length > 0).Select(static passage => passage.Text)]);
}
