using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests.OldLinks;

/// <summary>Every address that a page has ever had, with the words that it had first; and where a link to it lands today.</summary>
internal sealed class PublishedLinks
{
    private const double Half = 0.5;

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    // The words that an address had last. Of a paragraph that was cut or joined they are not those it had first, and only one part may be gone.
    private readonly Dictionary<string, string> _lastWords = new(StringComparer.Ordinal);

    public int Count => _words.Count;

    /// <summary>How many links were seen to land on words, and how many on a note.</summary>
    public (int OnWords, int OnNotes) Landings { get; private set; }

    /// <summary>Builds the page, and asks of every link ever made whether it lands on its words or on a note that they are gone.</summary>
    public async Task CheckAsync(LivingSpeech speech)
    {
        Speech read = speech.Speech;
        foreach (BodyBlock block in read.Body.Blocks)
        {
            _words.TryAdd(block.Id, WordsOf(block));
            _lastWords[block.Id] = WordsOf(block);
        }

        IHtmlDocument page = await PageAsync(speech.Files);
        foreach ((string id, string words) in _words)
        {
            IElement? landed = page.QuerySelectorAll($"[id='{id}']") is { Length: 1 } found ? found[0] : null;
            Assert.True(landed is not null, $"#{id} ('{words}') is not on the page exactly once.\n{speech.Markdown}");
            if (landed.Closest(".retired") is null)
            {
                string there = landed.Closest("p, h2, h3, h4, aside")!.TextContent;
                Assert.True(Likeness(words, there) >= Half, $"#{id} led to '{words}' and leads to '{there}'.\n{speech.Markdown}");
                Landings = (Landings.OnWords + 1, Landings.OnNotes);
            }
            else
            {
                string[] still = [.. read.Body.Blocks.Select(WordsOf).Where(text => Likeness(words, text) >= Half && Likeness(_lastWords[id], text) >= Half)];
                Assert.True(still.Length == 0, $"#{id} is said to be gone, but '{_lastWords[id]}' is there: '{still.FirstOrDefault()}'.\n{speech.Markdown}");
                Landings = (Landings.OnWords, Landings.OnNotes + 1);
            }
        }
    }

    private static async Task<IHtmlDocument> PageAsync(IReadOnlyList<TextFile> files)
    {
        SitePlan plan = SiteBuilder.Plan(SiteInputReader.Read(LibraryLoader.Load(files)).Input!);
        return new HtmlParser().ParseDocument(await TinySite.TextOfAsync(plan.Files.Single(static file => file.Path.Value == "speeches/living.html")));
    }

    private static string WordsOf(BodyBlock block) => block switch
    {
        HeadingBlock heading => heading.Content.Plain,
        ParagraphBlock paragraph => paragraph.Content.Plain,
        NoteBlock note => note.Content.Plain,
        _ => "",
    };

    // The share of pairs of neighbours in the shorter text that the other has too: cutting, joining and correcting leave most of them.
    private static double Likeness(string a, string b)
    {
        HashSet<string> ofA = PairsOf(a);
        HashSet<string> ofB = PairsOf(b);
        return (double)ofA.Intersect(ofB).Count() / Math.Max(1, Math.Min(ofA.Count, ofB.Count));
    }

    private static HashSet<string> PairsOf(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2))];
}
