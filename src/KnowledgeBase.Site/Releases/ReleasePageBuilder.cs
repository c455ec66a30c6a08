using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Releases;

namespace KnowledgeBase.Site.Releases;

/// <summary>The pages of the releases: their list, each with what became of its speeches, and what stands where a speech was withdrawn.</summary>
public static class ReleasePageBuilder
{
    public static ReleasesPage List(ReleaseHistory history) => new(history.Releases.Select(Link).ToEquatableArray());

    public static ReleasePage Page(Release release, ReleaseHistory history) => new()
    {
        Release = Link(release),
        Corpus = release.Corpus,
        Speeches = release.Speeches
            .Select(speech => new ReleaseRow(speech.Title, SitePaths.Speech(speech.Slug), StateOf(speech, history), speech.Sha256))
            .ToEquatableArray(),
    };

    public static WithdrawnPage Withdrawn(ReleasedSpeech speech, ReleaseHistory history) => new(speech.Title, history.With(speech.Slug).Select(Link).ToEquatableArray());

    public static ReleaseLink Link(Release release) => new(release.Number.ToString(), release.Date, release.Speeches.Count, SitePaths.Release(release.Number.ToString()));

    private static ReleaseState StateOf(ReleasedSpeech then, ReleaseHistory history) =>
        history.Now(then.Slug) is not { } now ? ReleaseState.Withdrawn
        : now.Sha256 == then.Sha256 ? ReleaseState.Same
        : ReleaseState.Changed;
}
