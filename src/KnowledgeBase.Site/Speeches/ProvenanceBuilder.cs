using KnowledgeBase.Content;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Speeches;

/// <summary>The card that says where a text comes from and what was done to it.</summary>
public static class ProvenanceBuilder
{
    // Families of cleaning rules: joined line breaks, and blanks that only laid the text out.
    private const string WrapRules = "wrap.";
    private const string LayoutRules = "layout.";

    /// <param name="release">The newest release, where it has the text as it is.</param>
    /// <param name="reasons">What each cleaning rule is for, by its id; a rule without a reason shows its id alone.</param>
    public static ProvenanceCard Of(Speech speech, ReleaseNumber? release, SiteIdentity site, IReadOnlyDictionary<string, string> reasons, UiText words)
    {
        SpeechFrontMatter front = speech.FrontMatter;
        return new ProvenanceCard
        {
            Seed = front.Source.Seed,
            SeedUrl = site.RepositoryFile(front.Source.Seed),
            Sha256 = front.Source.Sha256,
            Format = front.Source.Format is { } format ? words.Of(format.Label) : null,
            Encoding = words.Of(front.Source.Encoding.Label),
            Reading = front.Source.Reading,
            ReadingUrl = front.Source.Reading is { } reading ? site.RepositoryFile(reading) : null,
            SourceUrl = front.Source.Url,
            MarkdownUrl = site.RepositoryFile(speech.Path),
            Release = release is null ? null : new ProvenanceRelease(release.ToString(), SitePaths.Release(release.ToString())),
            Transformations = Transformations(front, words).ToEquatableArray(),
            Removed = RemovalRows.Of(front.Removed, reasons, words).ToEquatableArray(),
            Corrections = front.Corrections.Select(correction => new CorrectionRow(correction.At, correction.From, correction.To, correction.Reason)).ToEquatableArray(),
        };
    }

    private static IEnumerable<string> Transformations(SpeechFrontMatter front, UiText words)
    {
        int wraps = PlacesOfRules(front, WrapRules);
        int blanks = PlacesOfRules(front, LayoutRules);
        if (front.Width is not null)
        {
            yield return words.Widened;
        }

        if (wraps > 0)
        {
            yield return words.JoinedWraps(wraps);
        }

        if (blanks > 0)
        {
            yield return words.Blanks(blanks);
        }

        if (front.ScriptNote is { } note)
        {
            // What a vocabulary says about a term stands there in Simplified Chinese only.
            yield return words.ScriptKept(words.IsSimplified && note.About is { } about ? about : words.Of(note.Label));
        }

        if (front.Width is null && wraps + blanks == 0 && front.ScriptNote is null)
        {
            yield return words.NothingChanged;
        }
    }

    private static int PlacesOfRules(SpeechFrontMatter front, string family) =>
        front.Removed.Where(removal => removal.Rule.StartsWith(family, StringComparison.Ordinal)).Sum(RemovalRows.CountOf);
}
