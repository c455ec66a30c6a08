using System.Text;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Tests;

public sealed class ImportCommandTests
{
    [Fact]
    public void TheSeedsGiveTheCommittedSpeechesAndASecondImportChangesNothing()
    {
        using TemporaryRepository empty = TemporaryRepository.WithoutSpeeches();
        using TemporaryRepository committed = TemporaryRepository.WithSpeeches();
        string[] seeds = [.. Directory.EnumerateFiles(empty.PathTo("seeds"), "*.txt").Order(StringComparer.Ordinal)];

        KbRun first = empty.Kb(["import", .. seeds]);
        SortedDictionary<string, string> after = empty.Files();
        KbRun second = empty.Kb(["import", .. seeds]);

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Equal(committed.Files(), after);
        Assert.Equal(seeds.Length, second.Output.Split("  unchanged").Length - 1);
        Assert.Equal(after, empty.Files());
    }

    [Fact]
    public void AFileFromElsewhereIsCopiedToTheSeedsByteForByte()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        string elsewhere = Path.Join(Directory.CreateTempSubdirectory("kb-elsewhere-").FullName, "在全县 作风会上的讲话.txt");
        byte[] bytes = Encoding.UTF8.GetBytes("在全县作风会上的讲话\r\n\r\n同志们：\r\n　　今天召开作风建设会议，我讲三点意见。\r\n一、提高认识\r\n　　作风问题无小事，要常抓不懈。\r\n点赞\r\n");
        AtomicFile.WriteBytes(elsewhere, bytes);

        KbRun import = repository.Kb("import", elsewhere);
        string speech = Assert.Single(Directory.EnumerateFiles(repository.PathTo("input/speeches"), "*.md"), path => !Path.GetFileName(path).StartsWith("00", StringComparison.Ordinal));
        KbRun restored = repository.Kb("restore", speech, "--output", elsewhere + ".restored");

        Assert.Equal((0, 0), (import.ExitCode, restored.ExitCode));
        Assert.Equal(bytes, File.ReadAllBytes(repository.PathTo("seeds/在全县 作风会上的讲话.txt")));
        Assert.Equal(bytes, File.ReadAllBytes(elsewhere + ".restored"));
        Assert.Equal(0, repository.Kb("check").ExitCode);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void AnImportThatWasStoppedBetweenTwoFilesIsCompletedByTheNext(int written)
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        string elsewhere = Path.Join(Directory.CreateTempSubdirectory("kb-elsewhere-").FullName, "作风会.txt");
        AtomicFile.WriteText(elsewhere, "在全县作风会上的讲话\n\n同志们：\n　　今天召开作风建设会议，我讲三点意见。\n");
        SortedDictionary<string, string> before = repository.Files();
        repository.Kb("import", elsewhere);
        SortedDictionary<string, string> whole = repository.Files();
        string[] inOrder = ["seeds/作风会.txt", whole.Keys.Except(before.Keys, StringComparer.Ordinal).Single(path => path.EndsWith(".md", StringComparison.Ordinal)), "seeds/作风会.txt.yml"];
        foreach (string path in inOrder.Skip(written))
        {
            File.Delete(repository.PathTo(path));
        }

        KbRun again = repository.Kb("import", elsewhere);

        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.Equal(whole, repository.Files());
    }

    [Theory]
    [InlineData("nothing.txt", null, "There is no file")]
    [InlineData("empty.txt", "", "")]
    [InlineData("blank.txt", "0A0A20200A", "")]
    [InlineData("speech.docx", "504B0304140000000800", "The Word file is cut")]
    [InlineData("old.doc", "D0CF11E0A1B11AE1", "libreoffice")]
    [InlineData("scan.pdf", "255044462D312E34", "pdftotext")]
    [InlineData("large.txt", "LARGE", "larger than 5 MiB")]
    [InlineData("noise.bin", "FF00FE01FD02FC03FB04FA05", "")]
    public void WhatIsNoSpeechIsRefusedAndNothingChanges(string name, string? hexadecimal, string says)
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        if (hexadecimal is not null)
        {
            AtomicFile.WriteBytes(repository.PathTo(name), hexadecimal == "LARGE" ? new byte[(5 << 20) + 1] : Convert.FromHexString(hexadecimal));
        }

        SortedDictionary<string, string> before = repository.Files();

        KbRun run = repository.Kb("import", name);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(name, run.Output + run.Error, StringComparison.Ordinal);
        Assert.Contains(says, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Equal(before, repository.Files());
    }

    [Fact]
    public void ASeedIsNeverReplacedByOtherBytes()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        string elsewhere = Path.Join(Directory.CreateTempSubdirectory("kb-elsewhere-").FullName, "001_ee9bb8defc1988e1.txt");
        AtomicFile.WriteText(elsewhere, "同志们：\n这是另一篇讲话，名字却一样。\n");
        SortedDictionary<string, string> before = repository.Files();

        KbRun run = repository.Kb("import", elsewhere);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("give the new file another name", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, repository.Files());
    }
}
