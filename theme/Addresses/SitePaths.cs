using KnowledgeBase.Rules;

namespace KnowledgeBase.Theme.Addresses;

/// <summary>Where each kind of page stands. The only place that spells an address of the site.</summary>
public static class SitePaths
{
    public static SitePath Home { get; } = SitePath.Of("index.html");

    public static SitePath Speeches { get; } = SitePath.Of("speeches/index.html");

    public static SitePath Themes { get; } = SitePath.Of("themes/index.html");

    public static SitePath Formulae { get; } = SitePath.Of("formulae/index.html");

    public static SitePath Search { get; } = SitePath.Of("search.html");

    /// <summary>The page that compares a draft with the library.</summary>
    public static SitePath Draft { get; } = SitePath.Of("draft.html");

    public static SitePath About { get; } = SitePath.Of("about.html");

    /// <summary>A page that people wrote.</summary>
    public static SitePath Written(string name) => SitePath.Of($"{name}.html");

    /// <summary>The whole library, counted.</summary>
    public static SitePath Overview { get; } = SitePath.Of("overview.html");

    public static SitePath NotFound { get; } = SitePath.Of("404.html");

    /// <summary>Where a reader without a network is sent for a page that is not at hand.</summary>
    public static SitePath Offline { get; } = SitePath.Of("offline.html");

    /// <summary>At the root, because a worker serves only what is below it.</summary>
    public static SitePath ServiceWorker { get; } = SitePath.Of("sw.js");

    public static SitePath OfflineList { get; } = SitePath.Of("offline-files.json");

    public static SitePath WebManifest { get; } = SitePath.Of("site.webmanifest");

    public static SitePath Rules { get; } = SitePath.Of("rules/index.html");

    public static SitePath AtomFeed { get; } = SitePath.Of("feed.xml");

    public static SitePath JsonFeed { get; } = SitePath.Of("feed.json");

    public static SitePath Robots { get; } = SitePath.Of("robots.txt");

    public static SitePath Sitemap { get; } = SitePath.Of("sitemap.xml");

    /// <summary>
    /// Whether a file is a page that stands on the site in each language of the interface. The rules are in English anyway, and a host shows one page for
    /// all addresses that it does not know.
    /// </summary>
    public static bool HasEditions(SitePath path) =>
        path.Value.EndsWith(".html", StringComparison.Ordinal) && path != NotFound && path != Offline && !path.Value.StartsWith("rules/", StringComparison.Ordinal);

    public static SitePath Speech(string slug) => SitePath.Of($"speeches/{slug}.html");

    /// <summary>The speech as its source has it. No slug has a '.'.</summary>
    public static SitePath SpeechSource(string slug) => SitePath.Of($"speeches/{slug}.source.html");

    /// <summary>The passages of a speech that others have too; written where there are some.</summary>
    public static SitePath SpeechParallels(string slug) => SitePath.Of($"speeches/{slug}.parallels.html");

    /// <summary>Which speeches have passages in common.</summary>
    public static SitePath Parallels { get; } = SitePath.Of("parallels.html");

    /// <summary>A page of a theme: what is said about it and its first speeches, then the others with their passages.</summary>
    public static SitePath Theme(string slug, int page = 1) =>
        SitePath.Of(page == 1 ? $"themes/{slug}.html" : FormattableString.Invariant($"themes/{slug}.{page}.html"));

    /// <summary>A page of a set phrase: what it stands for and its first uses, then the others.</summary>
    public static SitePath Formula(string slug, int page = 1) =>
        SitePath.Of(page == 1 ? $"formulae/{slug}.html" : FormattableString.Invariant($"formulae/{slug}.{page}.html"));

    public static SitePath Phrases { get; } = SitePath.Of("phrases/index.html");

    /// <summary>A page of a phrase that several speeches have.</summary>
    public static SitePath Phrase(string slug, int page = 1) =>
        SitePath.Of(page == 1 ? $"phrases/{slug}.html" : FormattableString.Invariant($"phrases/{slug}.{page}.html"));

    /// <summary>The passages of a speech worth quoting, each at an anchor that stays.</summary>
    public static SitePath Excerpts(string slug) => SitePath.Of($"excerpts/{slug}.html");

    /// <summary>The best passages of a theme.</summary>
    public static SitePath ThemeExcerpts(string slug) => SitePath.Of($"themes/{slug}.excerpts.html");

    public static SitePath ExcerptFeed { get; } = SitePath.Of("excerpts.json");

    /// <summary>The page of a rule that content is checked by; findings link to it.</summary>
    public static SitePath Rule(string id) => SitePath.Of(RulePages.SitePath(id));

    /// <summary>One page of a list of speeches: all of them, or those with one value of a facet.</summary>
    public static SitePath SpeechList(string? facet, string? value, int page) =>
        (facet, value, page) switch
        {
            (null, _, 1) => Speeches,
            (null, _, _) => SitePath.Of(FormattableString.Invariant($"speeches/all/{page}.html")),
            (_, _, 1) => SitePath.Of($"speeches/{facet}/{value}.html"),
            _ => SitePath.Of(FormattableString.Invariant($"speeches/{facet}/{value}.{page}.html")),
        };

    /// <summary>A page of the values of a facet, each with its list. No speech can have this address, whatever it is called.</summary>
    public static SitePath Facet(string facet, int page = 1) =>
        SitePath.Of(page == 1 ? $"speeches/{facet}/index.html" : FormattableString.Invariant($"speeches/{facet}/index.{page}.html"));

    /// <summary>A page of what all speeches cite, quote, count, date or hide; <paramref name="kind"/> is documents, quotations, figures, dates or redactions.</summary>
    public static SitePath InText(string kind, int page = 1) =>
        SitePath.Of(page == 1 ? $"{kind}.html" : FormattableString.Invariant($"{kind}/page.{page}.html"));

    /// <summary>A document that speeches cite, by the name that its title hashes to.</summary>
    public static SitePath CitedDocument(string name, int page = 1) =>
        SitePath.Of(page == 1 ? $"documents/{name}.html" : FormattableString.Invariant($"documents/{name}.{page}.html"));

    /// <summary>A part of the sitemap of a site with more pages than one may name.</summary>
    public static SitePath SitemapPart(int number) => SitePath.Of(FormattableString.Invariant($"sitemap/{number}.xml"));

    /// <summary>The page that tells of the files that hold all speeches.</summary>
    public static SitePath Downloads { get; } = SitePath.Of("downloads.html");

    public static SitePath CorpusLines { get; } = SitePath.Of("downloads/corpus.jsonl");

    public static SitePath CorpusZip { get; } = SitePath.Of("downloads/corpus.zip");

    public static SitePath CorpusSums { get; } = SitePath.Of("downloads/SHA256SUMS");

    public static SitePath Releases { get; } = SitePath.Of("releases/index.html");

    /// <summary>The page of a numbered release, such as 2026.1.</summary>
    public static SitePath Release(string number, int page = 1) =>
        SitePath.Of(page == 1 ? $"releases/{number}.html" : FormattableString.Invariant($"releases/{number}/{page}.html"));

    // The files of one speech. Slugs have no dot, so none of them meets a file of the corpus.
    public static SitePath DownloadText(string slug) => SitePath.Of($"downloads/{slug}.txt");

    public static SitePath DownloadMarkdown(string slug) => SitePath.Of($"downloads/{slug}.md");

    public static SitePath DownloadTei(string slug) => SitePath.Of($"downloads/{slug}.tei.xml");

    public static SitePath DownloadAnnotations(string slug) => SitePath.Of($"downloads/{slug}.annotations.jsonld");

    public static SitePath DownloadCsl(string slug) => SitePath.Of($"downloads/{slug}.csl.json");

    public static SitePath DownloadCslSpeech(string slug) => SitePath.Of($"downloads/{slug}.speech.csl.json");

    public static SitePath DownloadBibTex(string slug) => SitePath.Of($"downloads/{slug}.bib");

    public static SitePath DownloadRis(string slug) => SitePath.Of($"downloads/{slug}.ris");

    /// <summary>A file with its content's hash in its name, so that a browser may keep it for ever.</summary>
    public static SitePath Asset(string name, string hash8, string extension) => SitePath.Of($"assets/{name}.{hash8}.{extension}");
}
