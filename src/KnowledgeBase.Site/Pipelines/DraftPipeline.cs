using KnowledgeBase.Site.Draft;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Draft;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: the text of the speeches and the set formulae. Output: the files that drafts are compared with, once for all editions, and a page for each edition.</summary>
public sealed record DraftPipeline(DraftTexts Texts)
{
    /// <summary>How much more each scope that is offered takes in than the one before.</summary>
    private const int ScopeStep = 4;

    public static DraftPipeline Of(EquatableArray<AnnotatedSpeech> speeches, EquatableArray<DraftFormula> formulae) => new(DraftTexts.Of(speeches, formulae));

    public IEnumerable<PlannedFile> Files => Texts.Parts.Append(Texts.Formulae).Select(file => new PlannedFile(SitePath.Of($"{Texts.Folder}/{file.Name}"), () => Task.FromResult<ReadOnlyMemory<byte>>(file.Make())));

    public PlannedFile Page(PageFrames pages)
    {
        var page = new DraftPage(pages.Assets.Scripts.Draft.Path, Texts.Manifest(), [.. Scopes()]);
        return PageFrames.Plan<DraftView>(pages.At(SitePaths.Draft), () => page);
    }

    /// <summary>All texts, then the first file alone and ever more of them.</summary>
    private IEnumerable<DraftScope> Scopes()
    {
        yield return ScopeOf(Texts.Parts.Count);
        for (int parts = 1; parts < Texts.Parts.Count; parts *= ScopeStep)
        {
            yield return ScopeOf(parts);
        }
    }

    private DraftScope ScopeOf(int parts) =>
        new(parts, Texts.Parts.Take(parts).Sum(static part => part.Speeches), Texts.Parts.Take(parts).Sum(static part => (long)part.Length) + Texts.Formulae.Length);
}
