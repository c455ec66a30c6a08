using KnowledgeBase.Cli.Searching;
using KnowledgeBase.Search.Query;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Cli.Tests.Searching;

public sealed class DamagedSiteTests
{
    private const int Damages = 1_000;

    private static readonly SearchQuery s_query = QueryParser.Parse("作风建设").Query!;

    [Fact]
    public void AThousandDamagedFilesGiveTheAnswerOfTheWholeSiteOrAnErrorWithFileAndRemedy()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Assert.Equal(0, repository.Kb("build").ExitCode);
        string site = repository.PathTo("site");
        string expected = Answer(site);
        string[] files = [.. Directory.EnumerateFiles(Path.Join(site, "search"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        string manifest = Path.Join(site, "search", "manifest.json");
        var random = new Random(20_260_120);
        int errors = 0;
        for (int i = 0; i < Damages; i++)
        {
            // The manifest is one file of many, and everything hangs on it.
            string path = i % 4 == 0 ? manifest : files[random.Next(files.Length)];
            byte[] whole = File.ReadAllBytes(path);
            Overwrite(path, Damage.Of(whole, random));
            try
            {
                Assert.Equal(expected, Answer(site));
            }
            catch (UserFaultException fault)
            {
                errors++;
                Assert.Matches(@"'[^']+'.*Build the site again\.$", fault.Message);
            }

            Overwrite(path, whole);
        }

        Assert.Equal(expected, Answer(site));
        Assert.InRange(errors, Damages / 4, Damages);
    }

    [Fact]
    public void TheCommandEndsWithOneAndSaysWhatToDo()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Assert.Equal(0, repository.Kb("build").ExitCode);
        string manifest = repository.PathTo("site/search/manifest.json");
        byte[] whole = File.ReadAllBytes(manifest);

        // Two files of the same name: the second name is made that of the first.
        string text = System.Text.Encoding.ASCII.GetString(whole);
        Overwrite(manifest, System.Text.Encoding.ASCII.GetBytes(text.Replace("\"t/0001.js\"", "\"t/0000.js\"", StringComparison.Ordinal)));
        KbRun twice = repository.Kb("search", "作风");
        Overwrite(manifest, whole[..^20]);
        KbRun torn = repository.Kb("search", "作风");

        Assert.Contains("\"t/0001.js\"", text, StringComparison.Ordinal);
        Assert.All([twice, torn], static run =>
        {
            Assert.Equal(1, run.ExitCode);
            Assert.Matches(@"^kb: '.*manifest\.json' can't be read\. Build the site again\.\s*$", run.Error);
        });
    }

    private static string Answer(string site) => SearchReport.Json(SiteSearch.Open(site).Answer(s_query, strict: false, limit: 1));

    // A damaged file is half-written on purpose.
    private static void Overwrite(string path, byte[] content)
    {
        using FileStream file = File.Create(path);
        file.Write(content);
    }
}
