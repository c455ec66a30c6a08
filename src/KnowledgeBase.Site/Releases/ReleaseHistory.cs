using System.Collections.Frozen;
using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Releases;

/// <summary>All releases, the newest first, beside the texts as they are.</summary>
public sealed class ReleaseHistory
{
    private readonly FrozenDictionary<string, ReleasedSpeech> _current;
    private readonly FrozenDictionary<string, string> _newest;
    private readonly ILookup<string, Release> _having;

    private ReleaseHistory(EquatableArray<Release> releases, EquatableArray<ReleasedSpeech> current)
    {
        Releases = releases;
        Current = current;
        _current = current.ToFrozenDictionary(static text => text.Slug, StringComparer.Ordinal);
        _newest = (Newest?.Speeches ?? []).ToFrozenDictionary(static text => text.Slug, static text => text.Sha256, StringComparer.Ordinal);
        _having = releases.SelectMany(static release => release.Speeches.Select(speech => (speech.Slug, Release: release))).ToLookup(static pair => pair.Slug, static pair => pair.Release, StringComparer.Ordinal);
    }

    public EquatableArray<Release> Releases { get; }

    /// <summary>The texts as they are, in the order of their slugs.</summary>
    public EquatableArray<ReleasedSpeech> Current { get; }

    public Release? Newest => Releases.IsEmpty ? null : Releases[0];

    /// <summary>What was released and is no longer there, in the order of the slugs, each with its title in the last release that had it.</summary>
    public IEnumerable<ReleasedSpeech> Withdrawn =>
        Releases.SelectMany(static release => release.Speeches)
            .DistinctBy(static speech => speech.Slug, StringComparer.Ordinal)
            .Where(speech => !_current.ContainsKey(speech.Slug))
            .OrderBy(static speech => speech.Slug, StringComparer.Ordinal);

    public static ReleaseHistory Of(IEnumerable<Release> releases, EquatableArray<ReleasedSpeech> current) =>
        new(releases.OrderByDescending(static release => release.Number).ToEquatableArray(), current);

    /// <summary>The text under an address now, or null when it was withdrawn.</summary>
    public ReleasedSpeech? Now(string slug) => _current.GetValueOrDefault(slug);

    /// <summary>The newest release where it has a speech's text as it is: a citation must not name a release that reads otherwise.</summary>
    public ReleaseNumber? VersionOf(string slug) =>
        _newest.TryGetValue(slug, out string? released) && Now(slug)?.Sha256 == released ? Newest?.Number : null;

    /// <summary>The releases that have a speech, the newest first.</summary>
    public IEnumerable<Release> With(string slug) => _having[slug];
}
