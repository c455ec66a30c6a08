using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Merge;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Cli.Importing;

/// <summary>
/// Brings the file of a speech up to what an import writes now, and keeps what people decided in it. What the import wrote goes on record
/// beside the seed, so that the next one can tell the two apart.
/// </summary>
internal sealed class SpeechUpdate(RepositoryFolder repository, CleaningRules rules, MergeSide? winner)
{
    private static readonly BodyVocabulary s_vocabulary = new([.. MarkKind.All.Select(kind => kind.Key)], [.. GapReason.All.Select(reason => reason.Key)]);

    /// <summary>What becomes of a speech that has a file.</summary>
    /// <param name="path">The speech; it must exist.</param>
    /// <param name="seed">Its raw document, whose sidecar has the record of the last import.</param>
    /// <param name="incoming">The Markdown that the import writes now.</param>
    public MergeResult Merge(string path, string seed, string incoming) => SpeechMerge.Merge(new MergeRequest
    {
        File = repository.Read(path),
        Incoming = incoming,
        Record = repository.Exists(SeedFile.SidecarOf(seed)) ? ImportRecordText.Read(repository.Read(SeedFile.SidecarOf(seed)).Text) : null,
        Winner = winner,
        Rules = rules,
        Vocabulary = s_vocabulary,
        GapLabel = LabelOf,
    });

    /// <summary>A sidecar that has this import on record. The file of the speech must be written first: the record says what is in it.</summary>
    public string WithRecord(string sidecar, string incoming) =>
        ImportRecordText.Read(sidecar)?.Markdown == ImportRecords.HashOf(incoming) ? sidecar : ImportRecordText.Write(sidecar, ImportRecords.Of(incoming, rules, s_vocabulary));

    private static string LabelOf(string reason) => GapReason.TryParse(reason, out GapReason? known) ? known.Label.ZhHans : reason;
}
