namespace KnowledgeBase.Cli.Tests;

public sealed class RestoreCommandTests
{
    [Fact]
    public void EverySpeechGivesTheBytesOfItsSeedBack()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        string[] speeches = [.. Directory.EnumerateFiles(repository.PathTo("input/speeches"), "*.md").Order(StringComparer.Ordinal)];

        foreach (string speech in speeches)
        {
            string seed = Path.GetFileNameWithoutExtension(speech).Replace('-', '_') + ".txt";
            byte[] bytes = File.ReadAllBytes(repository.PathTo($"seeds/{seed}"));
            File.Delete(repository.PathTo($"seeds/{seed}"));

            KbRun run = repository.Kb("restore", speech, "--output", "restored.bin");

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Equal(bytes, File.ReadAllBytes(repository.PathTo("restored.bin")));
        }

        Assert.Equal(5, speeches.Length);
    }

    [Fact]
    public void AnEditedSpeechIsNotPassedOffAsItsSeed()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        const string Speech = "input/speeches/001-ee9bb8defc1988e1.md";
        repository.Write(Speech, repository.Read(Speech).Replace("始终牢记", "始终铭记", StringComparison.Ordinal));

        KbRun run = repository.Kb("restore", Speech);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("does not give 'seeds/001_ee9bb8defc1988e1.txt' back", run.Error, StringComparison.Ordinal);
    }
}
