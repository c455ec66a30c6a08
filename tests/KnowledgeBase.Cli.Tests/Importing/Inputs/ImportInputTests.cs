using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Tests.Importing.Inputs;

/// <summary>What may be named on the command line of an import, and what is refused without harm.</summary>
public sealed class ImportInputTests : IDisposable
{
    private const string Speech = "在全县作风建设会议上的讲话\n\n同志们：\n　　今天召开作风建设会议，我讲三点意见。\n";

    private readonly TemporaryRepository _repository = TemporaryRepository.WithSpeeches();
    private readonly string _documents = Directory.CreateTempSubdirectory("kb-documents-").FullName;

    [Fact]
    public void AFolderIsImportedWithAllBelowItButNotesHiddenFilesAndLinks()
    {
        Write("b.txt", Speech + "乙\n");
        Write("inner/a.txt", Speech + "甲\n");
        Write("inner/a.txt.yml", "source: unknown\n");
        Write("inner/a.txt.reading.txt", "not a document\n");
        Write("README.md", "not a document\n");
        Write(".hidden.txt", Speech);
        Write(".git/objects.txt", Speech);
        File.CreateSymbolicLink(PathTo("link.txt"), _repository.PathTo("seeds/001_ee9bb8defc1988e1.txt"));
        Directory.CreateSymbolicLink(PathTo("loop"), _documents);

        KbRun run = _repository.Kb("import", "--quiet", _documents);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["input/speeches/b.md  written", "input/speeches/a.md  written"],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join("  ", line.Split("  ").Take(2))));
    }

    [Fact]
    public void FilesFoldersAndStandardInputCanBeMixedAndEachDocumentIsTakenOnce()
    {
        Write("one.txt", Speech + "甲\n");
        Write("folder/two.txt", Speech + "乙\n");

        KbRun run = _repository.KbWithInput(Encoding.UTF8.GetBytes(Speech + "丙\n"), "import", "-q", "-", PathTo("folder"), PathTo("one.txt"), PathTo("folder/two.txt"), "--name", "three.txt");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(3, run.Output.Split("  written").Length - 1);
        Assert.Equal(Speech + "丙\n", _repository.Read("seeds/three.txt"));
    }

    [Theory]
    [InlineData("import", "-")]
    [InlineData("import", "a.txt", "--name", "b.txt")]
    public void AnArgumentThatMeansNothingIsWrongUse(params string[] arguments) => Assert.Equal(2, _repository.Kb(arguments).ExitCode);

    [Fact]
    public void AFileWhoseNameBeginsLikeAResponseFileIsADocument()
    {
        _repository.Write("@a.txt", Speech);

        KbRun run = _repository.Kb("import", "-q", "@a.txt");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Speech, _repository.Read("seeds/@a.txt"));
    }

    [Fact]
    public void TheSameBytesUnderAnotherNameAreNotImportedTwice()
    {
        byte[] seed = File.ReadAllBytes(_repository.PathTo("seeds/001_ee9bb8defc1988e1.txt"));
        AtomicFile.WriteBytes(PathTo("copy.txt"), seed);
        Write("one.txt", Speech);
        Write("two.txt", Speech);
        SortedDictionary<string, string> before = _repository.Files();

        KbRun run = _repository.Kb("import", "-q", _documents);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("copy.txt  duplicate: It holds the same bytes as 'seeds/001_ee9bb8defc1988e1.txt'", run.Output, StringComparison.Ordinal);
        Assert.Contains($"two.txt  duplicate: It holds the same bytes as '{PathTo("one.txt")}'", run.Output, StringComparison.Ordinal);
        Assert.Equal(["input/speeches/one.md", "seeds/one.txt", "seeds/one.txt.yml"], _repository.Files().Keys.Except(before.Keys, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a/x.txt", "b/x.txt", "would both be 'seeds/x.txt'")]
    [InlineData("a/X.txt", "b/x.txt", "'seeds/X.txt' and 'seeds/x.txt' are one file on some disks")]
    [InlineData("a/caf\u00E9.txt", "b/cafe\u0301.txt", "are one file on some disks")]
    [InlineData("a/2020 x.txt", "b/2020-x.txt", "'seeds/2020 x.txt' and 'seeds/2020-x.txt' would both be at the address 'input/speeches/2020-x.md'")]
    [InlineData("a/1.txt", "b/001_EE9bb8defc1988e1.txt", "'seeds/001_ee9bb8defc1988e1.txt' and 'seeds/001_EE9bb8defc1988e1.txt' are one file on some disks")]
    [InlineData("a/1.txt", "b/001-ee9bb8defc1988e1.txt", "would both be at the address")]
    public void TheSecondOfTwoNamesThatMeetIsRefusedAndBothAreNamed(string first, string second, string says)
    {
        Write(first, Speech + "甲\n");
        Write(second, Speech + "乙\n");

        KbRun run = _repository.Kb("import", "-q", _documents);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains($"{PathTo(second)}  refused: ", run.Output, StringComparison.Ordinal);
        Assert.Contains(says, run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('\n'), line => line.Contains("  written", StringComparison.Ordinal));
        Assert.Equal(0, _repository.Kb("check").ExitCode);
    }

    [Theory]
    [InlineData("./-rf.txt", "begins with '-'")]
    [InlineData("nul.txt", "a device on Windows")]
    [InlineData("a\tb.txt", "not visible")]
    [InlineData("什么?.txt", "Windows allows in no name")]
    public void AnOddNameIsRefusedAndTheOthersGoOn(string name, string says)
    {
        _repository.Write(name, Speech + "甲\n");
        _repository.Write("fine.txt", Speech + "乙\n");

        KbRun run = _repository.Kb("import", "-q", name, "fine.txt");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains(says, run.Output, StringComparison.Ordinal);
        Assert.Contains("input/speeches/fine.md  written", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PipesSocketsDevicesLinksAndEmptyFilesAreRefusedWithoutWaiting()
    {
        using Process mkfifo = Process.Start("mkfifo", [PathTo("pipe.txt")]);
        await mkfifo.WaitForExitAsync();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(PathTo("socket.txt")));
        Write("empty.txt", "");
        File.CreateSymbolicLink(PathTo("link.txt"), "/etc/hostname");

        KbRun run = _repository.Kb("import", "-q", PathTo("pipe.txt"), PathTo("socket.txt"), PathTo("empty.txt"), PathTo("link.txt"), "/dev/zero");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(4, run.Output.Split("no file but a pipe, a device or a socket").Length - 1);
        Assert.Contains("link.txt  refused: It is a link. Name what it leads to: '/etc/hostname'.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatCannotBeReadIsToldAndTheOthersGoOn()
    {
        Write("locked.txt", Speech + "甲\n");
        Write("open.txt", Speech + "乙\n");
        using var locked = new FileStream(PathTo("locked.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        KbRun run = _repository.Kb("import", "-q", _documents);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("locked.txt  refused: It cannot be read: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("input/speeches/open.md  written", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderWithoutDocumentsIsToldSo()
    {
        Write(".hidden", "x");

        KbRun run = _repository.Kb("import", _documents);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("There is no document in this folder", run.Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _repository.Dispose();
        Directory.Delete(_documents, recursive: true);
    }

    private string PathTo(string name) => Path.Join(_documents, name);

    private void Write(string name, string text) => AtomicFile.WriteText(PathTo(name), text);
}
