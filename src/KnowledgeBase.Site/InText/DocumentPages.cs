using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.InText;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.InText;

/// <summary>The list of cited documents, and a page for each that is known or cited more than once.</summary>
internal static class DocumentPages
{
    private const int RowsOfAPage = 100;

    public static IEnumerable<(SitePath Path, Func<PassagesPage> Page)> All(EquatableArray<AnnotatedSpeech> speeches, UiText words)
    {
        Cited[] documents =
        [
            .. speeches
                .SelectMany(static speech => speech.Annotations.Documents.Select(document => (Speech: speech, Document: document)))
                .GroupBy(static one => one.Document.Key, StringComparer.Ordinal)
                .Select(static group => new Cited(group.Key, group.First().Document, [.. group.Select(static one => new FoundPassage(one.Speech, one.Document.Places[0]))]))
                .OrderBy(static cited => cited.Document.Class)
                .ThenBy(static cited => cited.Document.Level)
                .ThenByDescending(static cited => cited.Passages.Count)
                .ThenBy(static cited => cited.Key, StringComparer.Ordinal),
        ];
        int count = ListPaging.PagesOf(documents.Length, RowsOfAPage);
        return Enumerable.Range(1, count)
            .Select<int, (SitePath, Func<PassagesPage>)>(number => (SitePaths.InText(InTextKinds.Documents, number), () => List(documents, number, count, words)))
            .Concat(documents.Where(static cited => cited.HasPage).SelectMany(cited => PassageList.Pages(() => About(cited, words), cited.PathOf, [(words.InTextDocumentAbout, cited.Passages)], words)));
    }

    private static PassagesPage List(Cited[] documents, int number, int count, UiText words) => new()
    {
        Title = words.InTextDocuments,
        About = words.InTextDocumentsAbout,
        Tables = [new InTextTable(words.InTextDocuments, words.InTextKind, documents.Skip((number - 1) * RowsOfAPage).Take(RowsOfAPage).Select(cited => Row(cited, words)).ToEquatableArray())],
        Paging = ListPaging.Of(number, count, static page => SitePaths.InText(InTextKinds.Documents, page)),
    };

    private static InTextRow Row(Cited cited, UiText words) =>
        cited.HasPage
            ? new InTextRow(cited.Title, InTextCardBuilder.DocumentNote(cited.Document, words), cited.Passages.Count, cited.PathOf(1))
            : new InTextRow(cited.Title, InTextCardBuilder.DocumentNote(cited.Document, words), cited.Passages.Count, SitePaths.Speech(cited.Passages[0].Speech.Speech.Slug), cited.Passages[0].Place.BlockId);

    private static PassagesPage About(Cited cited, UiText words)
    {
        List<InTextFact> facts = [new InTextFact(words.InTextKind, InTextCardBuilder.DocumentNote(cited.Document, words))];
        if (cited.Document.Known is { } known)
        {
            facts.Add(new InTextFact(words.InTextAliases, string.Join('、', known.Aliases)));
            facts.Add(new InTextFact(words.InTextYears, known.Years));
            facts.Add(new InTextFact(words.InTextStatus, known.IsVerified ? words.InTextKnownVerified : words.InTextKnownUnverified));
        }

        return new PassagesPage { Title = cited.Title, About = words.InTextDocumentAbout, Facts = facts.Where(static fact => fact.Value.Length > 0).ToEquatableArray(), Paging = ListPaging.Of(1, 1, cited.PathOf) };
    }

    private sealed record Cited(string Key, CitedDocument Document, IReadOnlyList<FoundPassage> Passages)
    {
        public bool HasPage => Document.Known is not null || Passages.Count > 1;

        public string Title => Document.Known is { } known ? $"《{known.Name}》" : Document.Text;

        public SitePath PathOf(int page) => SitePaths.CitedDocument(SlugHash.Of(Key), page);
    }
}
