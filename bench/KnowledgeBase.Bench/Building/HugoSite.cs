using System.Globalization;
using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Bench.Building;

/// <summary>
/// The same speeches as a site of Hugo: a page for each with list of contents and neighbours, pages of terms, and lists cut into pages.
/// What Hugo does not do, annotations and an index, it is not asked for.
/// </summary>
internal static class HugoSite
{
    private const string Settings =
        """
        baseURL = "https://example.org/"
        languageCode = "zh-Hans"
        title = "KnowledgeBase"
        paginate = 60
        disableKinds = ["RSS"]
        [taxonomies]
          theme = "themes"
          genre = "genres"
          level = "levels"
        [markup.goldmark.renderer]
          unsafe = false
        """;

    private const string Frame =
        """
        <!DOCTYPE html>
        <html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title><link rel="stylesheet" href="/site.css"></head>
        <body><header><a href="/">{{ .Site.Title }}</a></header><main data-pagefind-body>{{ block "main" . }}{{ end }}</main><footer>{{ .Site.Title }}</footer></body></html>
        """;

    private const string Single =
        """
        {{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Params.date }} {{ range .Params.themes }}<a href="/themes/{{ . | urlize }}/">{{ . }}</a> {{ end }}</p>
        <nav>{{ .TableOfContents }}</nav>{{ .Content }}
        <nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></article>{{ end }}
        """;

    private const string List =
        """
        {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .Pages).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}{{ end }}
        """;

    public static void Write(string folder, IReadOnlyList<Speech> speeches)
    {
        Put(folder, "config.toml", Settings);
        Put(folder, "layouts/_default/baseof.html", Frame);
        Put(folder, "layouts/_default/single.html", Single);
        Put(folder, "layouts/_default/list.html", List);
        Put(folder, "static/site.css", "body{font-family:serif}");
        foreach (Speech speech in speeches)
        {
            Put(folder, $"content/speeches/{speech.Slug}.md", Markdown(speech));
        }
    }

    /// <summary>The text as plain Markdown: headings and paragraphs, without addresses and marks.</summary>
    public static string Markdown(Speech speech)
    {
        // The themes of a speech are what kb finds in its text; Hugo is given three that follow from its address.
        int start = speech.Slug.Sum(static character => character);
        IEnumerable<string> themes = Enumerable.Range(0, 3).Select(i => Content.Theme.All[(start + (i * 7)) % Content.Theme.All.Count].Key).Distinct(StringComparer.Ordinal);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: \"{speech.FrontMatter.Title.Replace('"', '”').Replace('\\', ' ')}\"\ndate: 2020-01-01\nthemes: [{string.Join(", ", themes)}]\ngenres: [{speech.FrontMatter.Genre.Key}]\nlevels: [{speech.FrontMatter.Level.Key}]\n---\n\n");
        foreach (BodyBlock block in speech.Body.Blocks)
        {
            text.Append(block switch
            {
                HeadingBlock heading => $"{new string('#', heading.Level)} {heading.Content.Plain}\n\n",
                ParagraphBlock paragraph => $"{paragraph.Content.Plain}\n\n",
                _ => "",
            });
        }

        return text.ToString();
    }

    // Not through AtomicFile, which waits for the disk after each: these files are made for one run.
    private static void Put(string folder, string path, string text)
    {
        string full = Path.Join(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using FileStream stream = File.Create(full);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
