using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Draft;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Browser.Tests.Draft;

/// <summary>The site of this repository's own content with a few set formulae, in a temporary folder.</summary>
public sealed class DraftSiteFixture : IAsyncLifetime
{
    private static readonly DraftFormula[] s_formulae =
    [
        new("两个确立", [], [2], []),
        new("两个维护", [], [2], []),
        new("四个意识", [], [4], ["政治意识", "大局意识", "核心意识", "看齐意识"]) { IsVerified = true },
        new("四个自信", [], [4], ["道路自信", "理论自信", "制度自信", "文化自信"]),
        new("三个代表", [], [3], []),
        new("八项规定", ["中央八项规定"], [8], []),
        new("四风", [], [4], ["形式主义", "官僚主义", "享乐主义", "奢靡之风"]),
        new("上面千条线、下面一根针", [], [], []),
        new("功成不必在我", [], [], []),
        new("功成必定有我", [], [], []),
    ];

    /// <summary>Full path.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("kb-draft-").FullName;

    public async Task InitializeAsync()
    {
        RepositoryFolder repository = RepositoryFolder.FindFrom(AppContext.BaseDirectory)
            ?? throw new InvalidOperationException("The tests run from inside the checkout, under artifacts/.");
        SiteInput input = SiteInputReader.Read(LibraryLoader.Load(repository.ReadContent())).Input
            ?? throw new InvalidOperationException("The site's input has errors.");
        await new OutputFolder(Folder).WriteAsync(SiteBuilder.Plan(input with { Formulae = [.. s_formulae] }));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
