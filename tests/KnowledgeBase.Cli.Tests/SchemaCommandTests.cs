using KnowledgeBase.Content;

namespace KnowledgeBase.Cli.Tests;

public sealed class SchemaCommandTests
{
    private const string Levels = "input/vocabulary/levels.yml";

    [Fact]
    public void TheCommittedSchemaIsWhatTheCollectionsAndVocabulariesSay()
    {
        string committed = KnowledgeBase.Tests.RepositoryText.Read(SpeechSchema.Path).ReplaceLineEndings("\n");

        Assert.True(
            committed == SpeechSchema.Json,
            $"{SpeechSchema.Path} is out of date. Run 'dotnet run --project src/KnowledgeBase.Cli -- schema' and commit what it writes.");
    }

    [Fact]
    public void ASpeechNamesTheSchemaByAPathThatLeadsToIt()
    {
        string path = Import.Write.FrontMatterPrinter.SchemaLine.Split("$schema=")[1];

        string full = Path.GetFullPath(KnowledgeBase.Tests.Repository.PathTo("input", "speeches", path));

        Assert.Equal(Path.GetFullPath(KnowledgeBase.Tests.Repository.PathTo(SpeechSchema.Path)), full);
    }

    [Fact]
    public void ANewTermIsInTheSchemaWithoutBuildingTheToolAgain()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write(Levels, repository.Read(Levels) + "  - key: 街道\n    name: Street\n    slug: jiedao\n    label: { zh-Hans: 街道, zh-Hant: 街道, en: Street }\n");

        KbRun stale = repository.Kb("schema", "--check");
        string before = repository.Read(SpeechSchema.Path);
        KbRun written = repository.Kb("schema");
        KbRun current = repository.Kb("schema", "--check");

        Assert.Equal((1, 0, 0), (stale.ExitCode, written.ExitCode, current.ExitCode));
        Assert.Contains("Run 'kb schema'", stale.Output, StringComparison.Ordinal);
        Assert.Equal(SpeechSchema.Json, before.ReplaceLineEndings("\n"));
        Assert.Contains("\"街道 — Street\"", repository.Read(SpeechSchema.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsWrongWithAVocabularyIsToldAndNothingIsWritten()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write(Levels, repository.Read(Levels).Replace("    slug: xian\n", "", StringComparison.Ordinal));
        repository.Write(SpeechSchema.Path, "{}\n");

        KbRun run = repository.Kb("schema");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error KB2002", run.Output, StringComparison.Ordinal);
        Assert.Equal("{}\n", repository.Read(SpeechSchema.Path));
    }
}
