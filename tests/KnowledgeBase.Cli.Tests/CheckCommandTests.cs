namespace KnowledgeBase.Cli.Tests;

public sealed class CheckCommandTests
{
    private const string Speech = "input/speeches/001-ee9bb8defc1988e1.md";

    [Fact]
    public void TheCommittedContentIsInOrder()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun run = repository.Kb("check");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void OneChangedCharacterIsFoundAtItsLineAndColumn()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        string text = repository.Read(Speech);
        int at = text.IndexOf("始终牢记", StringComparison.Ordinal) + 2;
        repository.Write(Speech, text[..at] + "铭" + text[(at + 1)..]);
        int line = text[..at].Split('\n').Length;
        int column = at - text.LastIndexOf('\n', at);

        KbRun run = repository.Kb("check");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(FormattableString.Invariant($"{Speech}({line},{column}): error KB6001: The text reads '铭' where the seed reads '牢'"), run.Errors, StringComparison.Ordinal);
        Assert.Contains("declare it under 'corrections'", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Columns are UTF-16 code units; a mark of the byte order is none of them.</summary>
    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void MistakesHaveTheSamePlaceInEveryFormOfTheText(string lineEnd, string mark)
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        string wrong = repository.Read(Speech).Replace("\nlevel: ", "\nlevel: 𠮷甲", StringComparison.Ordinal).Replace("始终牢记", "始终𠮷*牢记", StringComparison.Ordinal);
        string level = Place(wrong, wrong.IndexOf("𠮷甲", StringComparison.Ordinal));
        string star = Place(wrong, wrong.IndexOf("𠮷*", StringComparison.Ordinal) + 2);
        repository.Write(Speech, mark + wrong.ReplaceLineEndings(lineEnd));

        string output = repository.Kb("check").Output;

        Assert.Contains($"{Speech}{level}: error KB3001", output, StringComparison.Ordinal);
        Assert.Contains($"{Speech}{star}: error KB4003", output, StringComparison.Ordinal);
    }

    /// <summary>Characters all through every speech, changed, dropped and with a mark put before: no edit of the text goes unseen.</summary>
    [Fact]
    public void NoEditOfTheTextGoesUnseen()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        IReadOnlyList<Rules.TextFile> files = Reading.ContentReader.Read(Content.Files.RepositoryFolder.FindFrom(repository.Root)!);
        foreach (Rules.TextFile file in files.Where(IsSpeech))
        {
            Rules.TextFile[] others = [.. files.Where(other => !IsSpeech(other) && (!other.Path.StartsWith("seeds/", StringComparison.Ordinal) || file.Text.Contains(other.Path, StringComparison.Ordinal)))];
            int body = file.Text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
            for (int i = body; i < file.Text.Length; i += 211)
            {
                if (file.Text[i] is '\n' or ' ' or '\\' || IsMarkup(file.Text, i))
                {
                    continue;
                }

                foreach (string edited in (string[])[file.Text[..i] + "龘" + file.Text[(i + 1)..], file.Text[..i] + file.Text[(i + 1)..], file.Text[..i] + "，" + file.Text[i..]])
                {
                    IReadOnlyList<Rules.Finding> findings = Rules.ContentChecker.Check([.. others, file with { Text = edited }]);

                    Assert.True(findings.Any(static finding => finding.Rule.Severity == Rules.Severity.Error), $"{file.Path}: an edit at offset {i} was not noticed.");
                }
            }
        }
    }

    [Fact]
    public void AMisspeltThemeIsNamedWithTheOneThatWasMeant()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write(Speech, repository.Read(Speech).Replace("level: 县\n", "level: 县\nthemes: [作风建没]\n", StringComparison.Ordinal));

        KbRun run = repository.Kb("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error KB3001: '作风建没' is not in the vocabulary Theme. Did you mean '作风建设'?", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNoFileIsPassedOverWithoutWaiting()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        await MakePipe(repository.PathTo("seeds/pipe.txt"));

        KbRun run = repository.Kb("check");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("kb: 'seeds/pipe.txt' was passed over. It is empty, or no file but a pipe, a device or a socket.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APipeInPlaceOfASeedOrASpeechIsAFinding()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        File.Delete(repository.PathTo("seeds/001_ee9bb8defc1988e1.txt"));
        await MakePipe(repository.PathTo("seeds/001_ee9bb8defc1988e1.txt"));
        await MakePipe(repository.PathTo("input/speeches/pipe.md"));

        KbRun run = repository.Kb("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("KB6006", run.Output, StringComparison.Ordinal);
        Assert.Contains("input/speeches/pipe.md(1,1): error KB1005", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ASeedThatNoImportWouldOpenIsPassedOver()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        using (var large = new FileStream(repository.PathTo("seeds/large.docx"), FileMode.Create))
        {
            large.Write([0x50, 0x4B, 0x03, 0x04]);
            large.SetLength((20 << 20) + 1);
        }

        KbRun run = repository.Kb("check");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("kb: 'seeds/large.docx' was passed over. It is larger than 20 MiB", run.Error, StringComparison.Ordinal);
    }

    private static async Task MakePipe(string path)
    {
        using var mkfifo = System.Diagnostics.Process.Start("mkfifo", [path]);
        await mkfifo.WaitForExitAsync();
    }

    [Fact]
    public void AChangedSeedIsNoticed()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        const string Seed = "seeds/001_ee9bb8defc1988e1.txt";
        repository.Write(Seed, repository.Read(Seed) + "\n");

        KbRun run = repository.Kb("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("KB6006", run.Output, StringComparison.Ordinal);
    }

    private static bool IsSpeech(Rules.TextFile file) => file.Path.StartsWith("input/speeches/", StringComparison.Ordinal);

    // Addresses, labels of gaps and '#' are ours, not the speech's.
    private static bool IsMarkup(string text, int at)
    {
        int start = text.LastIndexOf('\n', at) + 1;
        int address = text.IndexOf(" {#", start, StringComparison.Ordinal);
        return text[start] == '>' || (address >= 0 && at >= address) || text[at] == '#';
    }

    private static string Place(string text, int at) =>
        FormattableString.Invariant($"({text[..at].Split('\n').Length},{at - text.LastIndexOf('\n', at)})");
}
