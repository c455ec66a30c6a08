using System.Security.Cryptography;
using KnowledgeBase.Content;
using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Draft;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Pipelines;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Tests.Draft;

public sealed class DraftTextsTests
{
    private static readonly SiteInput s_input = SiteInputReader.Read(TinySite.Library).Input ?? throw new InvalidOperationException("The tiny site has findings.");

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task AllTextOfEverySpeechIsThereUnderItsAddress()
    {
        Dictionary<string, string> written = new(StringComparer.Ordinal);
        foreach (PlannedFile file in SiteBuilder.Plan(s_input).Files.Where(static file => file.Path.Value.StartsWith("draft/", StringComparison.Ordinal) && !file.Path.Value.EndsWith("/formulae.js", StringComparison.Ordinal)))
        {
            foreach (JsonElement speech in (await HandedAsync(file)).GetProperty("speeches").EnumerateArray())
            {
                foreach (JsonElement[] line in speech.GetProperty("lines").EnumerateArray().Select(static line => line.EnumerateArray().ToArray()))
                {
                    for (int i = 1; i < line.Length; i += 2)
                    {
                        written.Add($"{speech.GetProperty("path").GetString()}#{line[i].GetString()}", line[i + 1].GetString() ?? "");
                    }
                }
            }
        }

        Dictionary<string, string> expected = s_input.Speeches
            .Select(PublicSpeech.Of)
            .SelectMany(static speech => speech.Body.Blocks.Select(block => (Address: $"speeches/{speech.Slug}.html#{block.Id}", Content: SourceLine.ContentOf(block))))
            .Where(static block => block.Content is not null)
            .ToDictionary(static block => block.Address, static block => block.Content!.Plain, StringComparer.Ordinal);
        Assert.Equal(expected.OrderBy(static block => block.Key, StringComparer.Ordinal), written.OrderBy(static block => block.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task ParagraphsHaveTheNumbersOfTheirPage()
    {
        PlannedFile file = SiteBuilder.Plan(s_input).Files.Single(static file => file.Path.Value.StartsWith("draft/", StringComparison.Ordinal) && file.Path.Value.EndsWith("/0000.js", StringComparison.Ordinal));

        JsonElement speech = (await HandedAsync(file)).GetProperty("speeches").EnumerateArray().Single(static speech => speech.GetProperty("path").GetString() == "speeches/full.html");

        Assert.Equal(
            [(1, "k1a"), (2, "k2a"), (0, "h1a"), (3, "h2a"), (4, "k4a"), (5, "k5a")],
            speech.GetProperty("lines").EnumerateArray().Select(static line => (line[0].GetInt32(), line[1].GetString())));
        Assert.Equal("［在作风建设座谈会上的讲话］", speech.GetProperty("title").GetString());
    }

    [Fact]
    public void TheSameSpeechesAreTheSameFilesAndOthersAreInAnotherFolder()
    {
        DraftPaths first = FilesOf([]);
        DraftPaths again = FilesOf([]);
        DraftPaths other = FilesOf([Entry("四风", SenseStatus.Unverified, "形式主义", "官僚主义", "享乐主义", "奢靡之风")]);

        Assert.Equal(first, again);
        Assert.Empty(first.Paths.Intersect(other.Paths));
    }

    [Fact]
    public async Task TheFormulaeAreHandedOverWithTheirMeanings()
    {
        Formula formula = Entry("四<风>", SenseStatus.Verified, "形式主义", "官僚主义") with { Variants = ["“四风”"] };
        PlannedFile file = SiteBuilder.Plan(s_input with { Glossary = new Glossary([formula]) }).Files.Single(static file => file.Path.Value.EndsWith("/formulae.js", StringComparison.Ordinal));

        JsonElement written = (await HandedAsync(file)).GetProperty("formulae")[0];

        Assert.Equal("""{"name":"四<风>","variants":["“四风”"],"parts":[4],"expansion":["形式主义","官僚主义"],"isVerified":true}""", JsonSerializer.Serialize(written, s_plain));
        Assert.DoesNotContain("<", await TinySite.TextOfAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public void ManySpeechesAreDividedIntoFilesOfBoundedSize()
    {
        EquatableArray<AnnotatedSpeech> speeches = ManySpeeches.InOrder(450).Select(static (speech, i) => i < 250 ? Long(speech) : speech).ToEquatableArray();

        DraftTexts texts = DraftTexts.Of(speeches, []);

        Assert.Equal(450, texts.Parts.Sum(static part => part.Speeches));
        Assert.All(texts.Parts, static part => Assert.InRange(part.Length, 1, 2_000_000));
        Assert.All(texts.Parts, static part => Assert.InRange(part.Speeches, 1, 200));
        Assert.Contains(texts.Parts, static part => part.Speeches == 200);
        Assert.Contains(texts.Parts.SkipLast(1), static part => part.Speeches < 200);
    }

    [Fact]
    public void AFileThatIsMadeAgainIsTheOneThatItsFolderIsNamedBy()
    {
        DraftTexts texts = DraftTexts.Of(ManySpeeches.InOrder(450), []);

        Assert.All(texts.Parts.Append(texts.Formulae), static part =>
        {
            byte[] made = part.Make();
            Assert.Equal((part.Length, part.Sha256), (made.Length, Convert.ToHexStringLower(SHA256.HashData(made))));
        });
    }

    [Fact]
    public async Task AReaderOfALargeLibraryMayTakeTheNewestOnly()
    {
        var page = new PageFrames(s_input.Site, Edition.Main, [Edition.Main], AssetsPipeline.Load());

        IHtmlDocument document = new HtmlParser().ParseDocument(await TinySite.TextOfAsync(DraftPipeline.Of(ManySpeeches.InOrder(450), []).Page(page)));

        Assert.Equal(["3", "1"], document.QuerySelectorAll("#draft-scope option").Select(static option => option.GetAttribute("value")));
        Assert.StartsWith("全部 450 篇", document.QuerySelector("#draft-scope option")?.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("最近 200 篇", document.QuerySelectorAll("#draft-scope option")[1].TextContent, StringComparison.Ordinal);
    }

    private static AnnotatedSpeech Long(AnnotatedSpeech speech) => speech with
    {
        Speech = speech.Speech with { Body = new SpeechBody([.. Enumerable.Repeat(speech.Speech.Body.Blocks, 30).SelectMany(static blocks => blocks)]) },
    };

    private static DraftPaths FilesOf(EquatableArray<Formula> formulae) =>
        new([.. SiteBuilder.Plan(s_input with { Glossary = new Glossary(formulae) }).Files.Select(static file => file.Path.Value).Where(static path => path.StartsWith("draft/", StringComparison.Ordinal))]);

    private static Formula Entry(string name, SenseStatus status, params string[] expansion) => new()
    {
        Name = name,
        Slug = "si-feng",
        Kind = FormulaKind.Numeric.Key,
        Parts = [4],
        Senses = [new FormulaSense { Scope = FormulaScope.National.Key, Status = status.Key, Expansion = [.. expansion] }],
    };

    private static async Task<JsonElement> HandedAsync(PlannedFile file)
    {
        string script = await TinySite.TextOfAsync(file);
        Assert.StartsWith("kbS(", script, StringComparison.Ordinal);
        Assert.EndsWith(");\n", script, StringComparison.Ordinal);
        return JsonDocument.Parse(script["kbS(".Length..^3]).RootElement;
    }

    private sealed record DraftPaths(EquatableArray<string> Paths);
}
