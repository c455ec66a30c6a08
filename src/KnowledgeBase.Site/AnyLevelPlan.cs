using KnowledgeBase.Search;
using KnowledgeBase.Site.Draft;
using KnowledgeBase.Site.Feeds;
using KnowledgeBase.Site.Formulae;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Parts;
using KnowledgeBase.Site.Phrases;
using KnowledgeBase.Site.Pictures;
using KnowledgeBase.Site.Pipelines;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site;

/// <summary>Plans the files that <see cref="AnyLevelFiles"/> tells of. It is given speeches at one level of proofreading only.</summary>
internal static class AnyLevelPlan
{
    /// <param name="input">Everything; of its speeches nothing is read here.</param>
    /// <param name="read">What was read out of them.</param>
    /// <param name="frames">Of each edition, the main one first.</param>
    /// <param name="parts">Segments of the same site, where there are any.</param>
    public static IEnumerable<PlannedFile> Of(SiteInput input, SiteReadings read, EquatableArray<PageFrames> frames, PartSet? parts)
    {
        EquatableArray<AnnotatedSpeech> speeches = read.AtOneLevel;
        UiText words = input.Editions[0].Words;
        speeches.AsParallel().ForAll(static speech => speech.ReadAll());
        EquatableArray<UsedFormula> formulae = UsedFormula.Of(speeches);
        var keyWords = new KeyWordsBuilder(speeches, input.Lexicon, formulae.OrderByDescending(static formula => formula.Uses).Select(static formula => formula.Formula.Name));

        // Side by side, since each has stretches that only one processor can work on; but the index of a large library after the others, for it needs as
        // much memory as they do together.
        Segment Index() => parts?.Index(speeches) ?? SearchPipeline.Index(speeches);
        Task<Segment>? indexing = LargeTexts.Are(read.Length) ? null : Task.Run(Index);
        var exporting = Task.Run(() => LunrPipeline.Files(speeches, input.HasLunr));
        var suggesting = Task.Run(() => SearchPipeline.Suggest(speeches, read.Themes, words));
        var drafting = Task.Run(() => DraftPipeline.Of(speeches, DraftFormulae.Of(input.Glossary, input.Vocabularies)));
        keyWords.Count();
        DraftPipeline draft = drafting.GetAwaiter().GetResult();
        Segment suggestions = suggesting.GetAwaiter().GetResult();
        IEnumerable<PlannedFile> lunr = exporting.GetAwaiter().GetResult();

        LargeTexts.LetGo(read.Length);
        SearchPipeline search = new(indexing?.GetAwaiter().GetResult() ?? Index(), suggestions);
        UsedPhrases phrases = UsedPhrases.Of(read.Shared);
        return
        [
            .. search.Files,
            .. draft.Files,
            .. lunr,
            .. FeedsPipeline.Files(FeedBuilder.Of(input.Site, speeches, words)),
            .. ExcerptsPipeline.FeedFiles(input.Site, speeches, words),
            .. frames.SelectMany(edition => SiteBuilder.Of(edition,
            [
                .. ParallelsPipeline.Pairs(read.Shared, edition),
                .. ListsPipeline.Files(speeches, read.Divisions, edition),
                .. ThemesPipeline.Files(read.Themes, read.Divisions, keyWords, edition),
                .. ExcerptsPipeline.Files(speeches, read.Themes, edition),
                .. InTextPipeline.Files(speeches, edition),
                .. FormulaePipeline.Files(formulae, input.Glossary, input.Vocabularies, speeches, edition),
                .. PhrasesPipeline.Files(phrases, edition),
                search.Page(speeches, edition),
                draft.Page(edition),
                .. PagesPipeline.Files(speeches, read.Themes, read.Divisions, input.About, input.Pages, edition),
                .. RulesPipeline.Files(edition),
            ])),
        ];
    }
}
