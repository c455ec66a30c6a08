using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Browser.Tests.Draft;

/// <summary>The site of this repository's own content with a few set formulae, in a temporary folder.</summary>
public sealed class DraftSiteFixture : IAsyncLifetime
{
    private static readonly Glossary s_glossary = new([
        Numbered("两个确立", 2),
        Numbered("两个维护", 2),
        Verified(Numbered("四个意识", 4, "政治意识", "大局意识", "核心意识", "看齐意识")),
        Numbered("四个自信", 4, "道路自信", "理论自信", "制度自信", "文化自信"),
        Numbered("三个代表", 3),
        Numbered("八项规定", 8) with { Variants = ["中央八项规定"] },
        Numbered("四风", 4, "形式主义", "官僚主义", "享乐主义", "奢靡之风"),
        Sentence("上面千条线、下面一根针"),
        Sentence("功成不必在我"),
        Sentence("功成必定有我"),
    ]);

    /// <summary>Full path.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("kb-draft-").FullName;

    public async Task InitializeAsync()
    {
        RepositoryFolder repository = RepositoryFolder.FindFrom(AppContext.BaseDirectory)
            ?? throw new InvalidOperationException("The tests run from inside the checkout, under artifacts/.");
        SiteInput input = SiteInputReader.Read(LibraryLoader.Load(repository.ReadContent())).Input
            ?? throw new InvalidOperationException("The site's input has errors.");
        await new OutputFolder(Folder).WriteAsync(SiteBuilder.Plan(input with { Glossary = s_glossary }));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    private static Formula Numbered(string name, int parts, params string[] expansion) => Entry(name, FormulaKind.Numeric.Key) with
    {
        Parts = [parts],
        Senses = [new FormulaSense { Scope = FormulaScope.National.Key, Status = SenseStatus.Unverified.Key, Expansion = [.. expansion] }],
    };

    private static Formula Verified(Formula formula) => formula with { Senses = [formula.Senses[0] with { Status = SenseStatus.Verified.Key }] };

    private static Formula Sentence(string name) => Entry(name, FormulaKind.SetSentence.Key);

    // No two names here are of the same characters, and an address has only some.
    private static Formula Entry(string name, string kind) => new() { Name = name, Slug = string.Concat(name.Select(static c => ((int)c).ToString("x", System.Globalization.CultureInfo.InvariantCulture)))[..Math.Min(name.Length * 4, 60)], Kind = kind };
}
