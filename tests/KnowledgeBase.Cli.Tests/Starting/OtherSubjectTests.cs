using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Tests.Starting;

public sealed class OtherSubjectTests
{
    [Fact]
    public void ItsTextsGoAllTheWayIntoASiteWithItsOwnThemes()
    {
        using TemporaryRepository sermons = Sermons.Start();

        KbRun import = sermons.Kb("import", "来稿");
        KbRun check = sermons.Kb("check");
        KbRun build = sermons.Kb("build");
        KbRun search = sermons.Kb("search", "牧人必往山裡去");

        Assert.Equal((0, 0, 0, 0), (import.ExitCode, check.ExitCode, build.ExitCode, search.ExitCode));
        Assert.Equal("", check.Errors);
        Assert.DoesNotContain("不像讲话", import.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 hit in 1 passage, 1 document\n", search.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("牧人与羊群的证道", search.Output, StringComparison.Ordinal);
        string[] pages = [.. sermons.Files("site").Keys.Select(static path => path["site/".Length..])];
        Assert.Contains("themes/muyang.html", pages);
        Assert.Contains("themes/rennai.html", pages);
        Assert.All(Content.Theme.All, ours => Assert.DoesNotContain($"themes/{ours.Slug}.html", pages));
        string theme = sermons.Read("site/themes/muyang.html");
        Assert.Contains("羊群", theme, StringComparison.Ordinal);

        // The examples of the search page and of the rules are the program's.
        Assert.All(pages.Where(static page => page.EndsWith(".html", StringComparison.Ordinal) && !page.EndsWith("search.html", StringComparison.Ordinal) && !page.Contains("rules/", StringComparison.Ordinal)), page =>
            Assert.DoesNotContain(Content.Theme.WorkStyle.Key, sermons.Read("site/" + page), StringComparison.Ordinal));
    }

    [Fact]
    public void AGenreOfItsOwnIsKnownByTheTitleAndOneItLacksIsUnknown()
    {
        using TemporaryRepository sermons = Sermons.Start();

        sermons.Kb("import", "来稿");

        string own = Speech(sermons, "牧人与羊群的证道");
        string other = Speech(sermons, "在工作会议上的讲话");
        Assert.Contains("genre: 证道\nlevel: 不详\n", own, StringComparison.Ordinal);
        Assert.Contains("genre: 别的\nlevel: 不详\n", other, StringComparison.Ordinal);
    }

    [Fact]
    public void AThemeOfOursIsNoneOfIts()
    {
        using TemporaryRepository sermons = Sermons.Start();
        sermons.Kb("import", "来稿");
        string path = PathOf(sermons, "牧人与羊群的证道");
        sermons.Write(path, sermons.Read(path).Replace("lang:", "themes: [作风建设]\nlang:", StringComparison.Ordinal));

        KbRun check = sermons.Kb("check");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("error KB3001: '作风建设' is not in the vocabulary Theme. Use one of: 牧养, 忍耐.", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ItsWordsItsStyleAndItsIconAreOnThePages()
    {
        using TemporaryRepository sermons = Sermons.Start();
        sermons.Kb("import", "来稿");

        sermons.Kb("build");

        IReadOnlyCollection<string> files = sermons.Files("site").Keys;
        string page = sermons.Read($"site/speeches/{Path.GetFileNameWithoutExtension(PathOf(sermons, "牧人与羊群的证道"))}.html");
        string style = sermons.Read(files.Single(static path => path.StartsWith("site/assets/site.", StringComparison.Ordinal)));
        string icon = sermons.Read(files.Single(static path => path.StartsWith("site/assets/favicon.", StringComparison.Ordinal)));
        Assert.Contains("讲员", page, StringComparison.Ordinal);
        Assert.DoesNotContain("讲话人", page, StringComparison.Ordinal);
        Assert.EndsWith(":root { --accent: #123456; }\n", style, StringComparison.Ordinal);
        Assert.Equal(sermons.Read("theme/favicon.svg"), icon);
        Assert.Contains("我的Genre", sermons.Read("site/speeches/index.html"), StringComparison.Ordinal);
        Assert.Contains("My Theme", sermons.Read("site/en/speeches/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoSubjectsInOneProcessDoNotMix()
    {
        using TemporaryRepository folder = Sermons.Start();
        Vocabularies sermons = Vocabularies.Read(RepositoryFolder.FindFrom(folder.Root)!.ReadContent());
        Vocabularies ours = Vocabularies.Read(RepositoryFolder.FindFrom(AppContext.BaseDirectory)!.ReadContent());

        Assert.Equal(["牧养", "忍耐"], sermons.Of<Content.Theme>().All.Select(static theme => theme.Key));
        Assert.Same(Content.Theme.WorkStyle, ours.Of<Content.Theme>()["作风建设"]);
        Assert.True(sermons.Of<Level>()["不详"].IsUnknown);
        Assert.Same(CompletenessState.Full, sermons.Of<CompletenessState>()["full"]);
        Assert.Equal("我的Genre", sermons.Of<Genre>().Label.ZhHans);
    }

    [Fact]
    public void WhatTheProgramItselfTellsApartCannotBeChanged()
    {
        using TemporaryRepository sermons = Sermons.Start();
        const string Path = "input/vocabulary/gap-reasons.yml";
        string shipped = CompiledFiles.All.Single(static file => file.Path == Path).Text;

        sermons.Write(Path, "# 说明\n" + shipped);
        KbRun same = sermons.Kb("check");
        sermons.Write(Path, shipped.Replace("key: illegible", "key: burnt", StringComparison.Ordinal));
        KbRun changed = sermons.Kb("check");

        Assert.Equal((0, 1), (same.ExitCode, changed.ExitCode));
        Assert.Contains($"'{Path}' says something else than the file that this kb was compiled with", changed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingVocabularyOfTheSubjectIsTold()
    {
        using TemporaryRepository sermons = Sermons.Start();
        File.Delete(sermons.PathTo("input/vocabulary/formula-kinds.yml"));

        KbRun check = sermons.Kb("check");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("No file of input/vocabulary/ has 'vocabulary: FormulaKind'", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AVocabularyThatCannotBeReadHasItsFinding()
    {
        using TemporaryRepository sermons = Sermons.Start();
        sermons.Write("input/vocabulary/genres.yml", "vocabulary Genre\n");

        KbRun check = sermons.Kb("check");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("input/vocabulary/genres.yml(1,", check.Errors, StringComparison.Ordinal);
    }

    private static string Speech(TemporaryRepository repository, string title) => repository.Read(PathOf(repository, title));

    private static string PathOf(TemporaryRepository repository, string title) =>
        repository.Files("input/speeches").Keys.Single(path => repository.Read(path).Contains($"title: {title}\n", StringComparison.Ordinal));
}
