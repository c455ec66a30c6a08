using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Rules.Vocabulary;

namespace KnowledgeBase.Rules.Prose;

/// <summary>Which pages the site has and which paragraphs can be linked to, as far as the content decides it.</summary>
public sealed class SitePages(IReadOnlyList<SpeechFacts> speeches, IReadOnlyList<TextFile> files, RuleContext context)
{
    private const string SpeechFolder = "speeches/";

    // What every speech's page has besides its paragraphs.
    private static readonly string[] s_ownAnchors = ["main", "provenance", "cite"];

    private readonly Dictionary<string, SpeechFacts> _speeches = speeches.ToDictionary(static speech => $"{SpeechFolder}{speech.Slug}.html", StringComparer.Ordinal);

    /// <summary>Addresses relative to the site, without those of the lists of speeches, of which there are as many as the speeches need.</summary>
    public IEnumerable<string> Pages =>
    [
        "index.html", "search.html", "about.html", "404.html", "speeches/index.html", "themes/index.html", "rules/index.html", "downloads.html", "releases/index.html",
        .. _speeches.Keys,
        .. files.Select(static file => PageNames.NameOf(file.Path)).OfType<string>().Select(static name => name + ".html"),
        .. context.Vocabularies.TryGetValue("Theme", out VocabularyFile? themes) ? themes.Entries.Select(static theme => $"themes/{theme.Slug}.html") : [],
        .. files.Where(static file => ReleaseReader.IsRelease(file.Path)).Select(static file => $"releases/{ReleaseReader.NameOf(file.Path)}.html"),
        .. RulePages.Ids.Select(RulePages.SitePath),
    ];

    public bool Has(string page) => IsList(page) || Pages.Contains(page, StringComparer.Ordinal);

    /// <summary>The addresses within a speech's page; null for other pages, whose places nobody has promised to keep.</summary>
    public IEnumerable<string>? AnchorsOf(string page) => _speeches.TryGetValue(page, out SpeechFacts? speech) ? speech.BlockIds.Concat(s_ownAnchors) : null;

    private static bool IsList(string page) => page.StartsWith(SpeechFolder, StringComparison.Ordinal) && page.IndexOf('/', SpeechFolder.Length) > 0;
}
