using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Cli.Tests;

/// <summary>A raw document that cannot be written from its text, from the import to the site: cut inside its last character.</summary>
public sealed class ReadingTests
{
    private const string Text = "在全县作风会上的讲话\n同志们：\n今天召开作风建设会议，我讲两点意见。\n一、提高认识\n作风问题无小事，要常抓不懈";
    private const string Seed = "seeds/torn.txt";
    private const string Reading = "seeds/torn.txt.reading.txt";
    private const string Speech = "input/speeches/torn.md";

    private static readonly byte[] s_bytes = SeedEncodings.Encode(Text + "。", "gb18030")[..^1];

    [Fact]
    public void TheTextThatWasReadIsKeptAndBothComeBack()
    {
        using TemporaryRepository repository = Imported();

        KbRun check = repository.Kb("check");
        KbRun restored = repository.Kb("restore", Speech, "--output", "raw.bin");
        KbRun reading = repository.Kb("restore", Speech, "--reading", "--output", "reading.txt");
        KbRun again = repository.Kb("import", Seed);

        Assert.Equal((0, 0, 0, 0), (check.ExitCode, restored.ExitCode, reading.ExitCode, again.ExitCode));
        Assert.Equal(s_bytes, File.ReadAllBytes(repository.PathTo("raw.bin")));
        Assert.Equal(Text, repository.Read("reading.txt"));
        Assert.Equal(Text, repository.Read(Reading));
        Assert.Contains("  unchanged", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AChangeOfTheRawDocumentOfTheReadingOrOfTheTextIsFound()
    {
        using TemporaryRepository repository = Imported();
        string speech = repository.Read(Speech);

        AtomicFile.WriteBytes(repository.PathTo(Seed), [.. s_bytes, 0xA3]);
        KbRun raw = repository.Kb("check");
        AtomicFile.WriteBytes(repository.PathTo(Seed), s_bytes);
        repository.Write(Reading, Text.Replace("无小事", "无大事", StringComparison.Ordinal));
        KbRun reading = repository.Kb("check");
        repository.Write(Reading, Text);
        repository.Write(Speech, speech.Replace("常抓", "长抓", StringComparison.Ordinal));
        KbRun text = repository.Kb("check");
        KbRun restored = repository.Kb("restore", Speech);

        Assert.Contains("error KB6006", raw.Output, StringComparison.Ordinal);
        Assert.Contains("error KB6017", reading.Output, StringComparison.Ordinal);
        Assert.Contains("error KB6016", reading.Output, StringComparison.Ordinal);
        Assert.Contains("error KB6001", text.Output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (restored.ExitCode, restored.Output));
    }

    [Fact]
    public void AMissingFileIsNamed()
    {
        using TemporaryRepository repository = Imported();

        File.Delete(repository.PathTo(Seed));
        KbRun raw = repository.Kb("check");
        KbRun restored = repository.Kb("restore", Speech);
        AtomicFile.WriteBytes(repository.PathTo(Seed), s_bytes);
        File.Delete(repository.PathTo(Reading));
        KbRun reading = repository.Kb("check");
        KbRun again = repository.Kb("import", Seed);

        Assert.Contains("error KB6005", raw.Output, StringComparison.Ordinal);
        Assert.Contains("'--reading' prints", restored.Error, StringComparison.Ordinal);
        Assert.Contains("error KB6016", reading.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0), (again.ExitCode, repository.Kb("check").ExitCode));
    }

    [Fact]
    public void AReadingIsNoRawDocument()
    {
        using TemporaryRepository repository = Imported();

        KbRun run = repository.Kb("import", Reading);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Import the document itself", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSiteNamesTheReading()
    {
        using TemporaryRepository repository = Imported();

        KbRun run = repository.Kb("build");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Reading, repository.Read("site/speeches/torn.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void AnEncodingThatIsChosenIsKept()
    {
        using TemporaryRepository repository = TemporaryRepository.WithoutSpeeches();
        byte[] bytes = SeedEncodings.Encode("龔龐鴻鐘麟龜\n", "big5");
        AtomicFile.WriteBytes(repository.PathTo("seeds/names.txt"), bytes);

        KbRun doubt = repository.Kb("import", "seeds/names.txt");
        KbRun chosen = repository.Kb("import", "seeds/names.txt", "--encoding", "big5");
        KbRun again = repository.Kb("import", "seeds/names.txt");
        KbRun unknown = repository.Kb("import", "seeds/names.txt", "--encoding", "big6");

        Assert.Equal((1, 0, 0, 2), (doubt.ExitCode, chosen.ExitCode, again.ExitCode, unknown.ExitCode));
        Assert.Contains("--encoding", doubt.Output, StringComparison.Ordinal);
        Assert.Contains("big5: ", doubt.Output, StringComparison.Ordinal);
        Assert.Contains("  unchanged", again.Output, StringComparison.Ordinal);
        Assert.Contains("encoding: big5\n", repository.Read("seeds/names.txt.yml"), StringComparison.Ordinal);
    }

    private static TemporaryRepository Imported()
    {
        TemporaryRepository repository = TemporaryRepository.WithoutSpeeches();
        AtomicFile.WriteBytes(repository.PathTo(Seed), s_bytes);
        KbRun run = repository.Kb("import", Seed);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return repository;
    }
}
