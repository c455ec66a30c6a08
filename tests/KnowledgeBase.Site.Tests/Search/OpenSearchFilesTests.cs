using System.Text;
using System.Text.Json;
using KnowledgeBase.Content;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Writing;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Pipelines;
using KnowledgeBase.Site.Search;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Tests.Exports;
using KnowledgeBase.Tests;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Site.Tests.Search;

public sealed class OpenSearchFilesTests
{
    private const int Phrases = 400;

    [Fact]
    public async Task APhraseQueryOfTheServerFindsWhatTheSearchOfTheSiteFinds()
    {
        (SimulatedServer server, ServerPassage[] passages) = await LoadAsync(OpenSearchFiles.Of(CommittedSite.Input));
        SegmentReader site = new(new SegmentShards(SearchPipeline.Index(SiteReadings.Of(CommittedSite.Input, SpeechReader.Of(CommittedSite.Input)).Speeches)));
        string[][] singles = [.. passages.Select(passage => server.Tokens(server.Singles, passage.Text))];
        string[][] pairs = [.. passages.Select(passage => server.Tokens(server.Pairs, passage.Text))];
        int found = 0;
        int acrossMarks = 0;

        foreach (string phrase in PhrasesOf(passages))
        {
            PhraseAnswer answer = site.Find(phrase);

            Assert.Equal(Counts(answer), Counts(passages, singles, server.Tokens(server.Singles, phrase), 1));
            if (server.Tokens(server.Pairs, phrase) is { Length: > 0 } asked)
            {
                Assert.Equal(Counts(answer), Counts(passages, pairs, asked, 2));
            }

            found += answer.Occurrences > 0 ? 1 : 0;
            acrossMarks += answer.Occurrences > 0 && Fold.Skeleton(phrase).Text.Length < phrase.Length ? 1 : 0;
        }

        Assert.True(found > Phrases / 2);
        Assert.True(acrossMarks > Phrases / 5);
    }

    [Fact]
    public async Task EveryAddressIsOneOfTheSite()
    {
        (_, ServerPassage[] passages) = await LoadAsync(OpenSearchFiles.Of(TinySite.Input));
        Dictionary<string, AngleSharp.Html.Dom.IHtmlDocument> pages = new(await TinySite.PagesAsync(), StringComparer.Ordinal);

        Assert.All(passages, passage =>
        {
            string[] parts = passage.Address.Split('#');
            Assert.True(parts.Length == 1 || pages[parts[0]].GetElementById(parts[1]) is not null, passage.Address);
        });
        Assert.Contains(passages, static passage => passage.Address.Contains('#', StringComparison.Ordinal));
    }

    [Fact]
    public async Task ContactDetailsAreNotExported()
    {
        SiteInput input = SiteInputReader.Read(LibraryLoader.Load([.. TinySite.Library.Files, MarkedSpeech.File])).Input!;

        foreach (PlannedFile file in OpenSearchFiles.Of(input).Files)
        {
            string text = await TinySite.TextOfAsync(file);

            Assert.All(MarkedSpeech.Secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task TheSameSpeechesInAnyOrderGiveTheSameBytes()
    {
        SitePlan once = OpenSearchFiles.Of(CommittedSite.Input, mostBytes: 30_000);
        SitePlan again = OpenSearchFiles.Of(CommittedSite.Input with { Speeches = [.. CommittedSite.Input.Speeches.Reverse()] }, mostBytes: 30_000);

        Assert.True(once.Files.Count > 3);
        Assert.Equal(once.Files.Select(static file => file.Path), again.Files.Select(static file => file.Path));
        for (int i = 0; i < once.Files.Count; i++)
        {
            Assert.Equal(await TinySite.TextOfAsync(once.Files[i]), await TinySite.TextOfAsync(again.Files[i]));
        }
    }

    /// <summary>Parts of the texts of 1 to 12 字, marks and blanks in between included; of each ten one turned round, one in Traditional characters, and one wrapped.</summary>
    private static IEnumerable<string> PhrasesOf(ServerPassage[] passages)
    {
        var random = new Random(20_260_118);
        Dictionary<char, char> traditional = FoldTable.Pairs.GroupBy(static pair => pair.Hans).ToDictionary(static same => same.Key, static same => same.First().Hant);
        ServerPassage[] texts = [.. passages.Where(static passage => Fold.Skeleton(passage.Text).Text.Length >= 12)];
        for (int i = 0; i < Phrases; i++)
        {
            string text = texts[random.Next(texts.Length)].Text;
            Skeleton skeleton = Fold.Skeleton(text);
            int length = i < 40 ? 1 : random.Next(2, 13);
            (int start, int span) = skeleton.Locate(random.Next(skeleton.Text.Length - length + 1), length);
            string phrase = text.Substring(start, span);
            yield return (i % 10) switch
            {
                7 => string.Concat(phrase.Reverse()),
                8 => string.Concat(phrase.Select(c => traditional.GetValueOrDefault(c, c))),
                9 => string.Join("\n  ", phrase.ToCharArray()),
                _ => phrase,
            };
        }
    }

    private static async Task<(SimulatedServer Server, ServerPassage[] Passages)> LoadAsync(SitePlan plan)
    {
        SimulatedServer? server = null;
        List<ServerPassage> passages = [];
        foreach (PlannedFile file in plan.Files)
        {
            if (file.Path.Value == "index.json")
            {
                server = new SimulatedServer(await file.MakeAsync());
                continue;
            }

            string[] lines = Encoding.UTF8.GetString((await file.MakeAsync()).Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            passages.AddRange(lines.Where(static (_, i) => i % 2 == 1).Select(ServerPassage.Of));
        }

        return (server!, [.. passages]);
    }

    private static string Counts(PhraseAnswer answer) =>
        $"{answer.Passages} passages, {answer.Occurrences}: {string.Join(' ', answer.Documents.Select(static document => $"{document.Document}×{document.Occurrences}"))}";

    private static string Counts(ServerPassage[] passages, string[][] tokens, string[] phrase, int tokenLength)
    {
        int[] inPassage = [.. tokens.Select(own => WithoutOverlap(SimulatedServer.Places(own, phrase), phrase.Length + tokenLength - 1))];
        var inDocument = passages.Zip(inPassage).GroupBy(static pair => pair.First.Order, static pair => pair.Second).Select(static same => (same.Key, Count: same.Sum())).Where(static pair => pair.Count > 0);
        return $"{inPassage.Count(static count => count > 0)} passages, {inPassage.Sum()}: {string.Join(' ', inDocument.Select(static document => $"{document.Key}×{document.Count}"))}";
    }

    private static int WithoutOverlap(IEnumerable<int> places, int length)
    {
        int count = 0;
        int end = 0;
        foreach (int place in places.Where(place => place >= end))
        {
            count++;
            end = place + length;
        }

        return count;
    }

    private sealed record ServerPassage(int Order, string Address, string Text)
    {
        public static ServerPassage Of(string line)
        {
            JsonElement json = JsonDocument.Parse(line).RootElement;
            return new ServerPassage(json.GetProperty("order").GetInt32(), json.GetProperty("address").GetString()!, json.GetProperty("text").GetString()!);
        }
    }
}
