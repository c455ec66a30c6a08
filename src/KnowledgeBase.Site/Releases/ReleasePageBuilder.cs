using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Releases;

namespace KnowledgeBase.Site.Releases;

/// <summary>The pages of the releases: their list, each with what became of its speeches, and what stands where a speech was withdrawn.</summary>
public static class ReleasePageBuilder
{
    /// <summary>Speeches on a page: about 70 kB of it.</summary>
    private const int PageLength = 300;

    public static ReleasesPage List(ReleaseHistory history) => new(history.Releases.Select(Link).ToEquatableArray());

    /// <summary>How many pages a release fills.</summary>
    public static int PagesOf(Release release) => ListPaging.PagesOf(release.Speeches.Count, PageLength);

    /// <param name="number">Which of its pages, from 1.</param>
    public static ReleasePage Page(Release release, ReleaseHistory history, int number)
    {
        ILookup<ReleaseState, ReleasedSpeech> states = release.Speeches.ToLookup(speech => StateOf(speech, history));
        return new ReleasePage
        {
            Release = Link(release),
            Corpus = release.Corpus,
            Same = states[ReleaseState.Same].Count(),
            Changed = states[ReleaseState.Changed].Count(),
            Withdrawn = states[ReleaseState.Withdrawn].Count(),
            Speeches = release.Speeches
                .Skip((number - 1) * PageLength)
                .Take(PageLength)
                .Select(speech => new ReleaseRow(speech.Title, SitePaths.Speech(speech.Slug), StateOf(speech, history), speech.Sha256))
                .ToEquatableArray(),
            Paging = ListPaging.Of(number, PagesOf(release), page => SitePaths.Release(release.Number.ToString(), page)),
        };
    }

    public static WithdrawnPage Withdrawn(ReleasedSpeech speech, ReleaseHistory history) => new(speech.Title, history.With(speech.Slug).Select(Link).ToEquatableArray());

    public static ReleaseLink Link(Release release) => new(release.Number.ToString(), release.Date, release.Speeches.Count, SitePaths.Release(release.Number.ToString()));

    private static ReleaseState StateOf(ReleasedSpeech then, ReleaseHistory history) =>
        history.Now(then.Slug) is not { } now ? ReleaseState.Withdrawn
        : now.Sha256 == then.Sha256 ? ReleaseState.Same
        : ReleaseState.Changed;
}
