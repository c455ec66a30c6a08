using KnowledgeBase.Content.Files;
using KnowledgeBase.Import;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Scoring;
using KnowledgeBase.Import.Scoring.Gold;

namespace KnowledgeBase.Cli.Evaluating;

/// <summary>Reads gold files, imports the documents they name and scores each.</summary>
internal static class GoldRun
{
    /// <param name="gold">A gold file, or a folder of <c>*.yml</c> and <c>*.yaml</c>.</param>
    /// <param name="documents">The folder of the documents.</param>
    /// <param name="rules">The cleaning rules to import with.</param>
    /// <param name="annotators">What finds things in the texts.</param>
    public static ScoreSheet Score(string gold, string documents, CleaningRules rules, Annotators annotators)
    {
        GoldDocument[] wanted = [.. GoldFiles(gold).Select(path => GoldReader.Read(path, StrictFile.ReadText(path)))];
        if (wanted.GroupBy(document => document.File, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new UserFaultException($"Two gold files are about '{twice.Key}'. Keep one of them.");
        }

        return ScoreSheet.Of(wanted.Select(document => Score(document, documents, rules, annotators)));
    }

    private static IReadOnlyList<string> GoldFiles(string gold)
    {
        if (File.Exists(gold))
        {
            return [gold];
        }

        string[] files = Directory.Exists(gold)
            ? [.. Directory.EnumerateFiles(gold).Where(path => path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)]
            : throw new UserFaultException($"There is no file or folder '{gold}'. Name a gold file, or the folder they are in.");
        return files.Length > 0 ? files : throw new UserFaultException($"'{gold}' has no gold files (*.yml).");
    }

    private static DocumentScore Score(GoldDocument gold, string documents, CleaningRules rules, Annotators annotators)
    {
        string path = Path.Join(documents, gold.File);
        if (!File.Exists(path))
        {
            return Scorer.Score(gold, null, $"there is no file '{path}'; '--documents' names another folder");
        }

        try
        {
            ImportResult result = Importer.Import(new ImportRequest
            {
                SeedPath = $"seeds/{gold.File}",
                Bytes = File.ReadAllBytes(path),
                Rules = rules,
                GapLabel = static reason => reason,
            });
            DocumentScore score = Scorer.Score(gold, result.Speech, result.Failure?.Message);
            return result.Speech is { } speech ? AnnotationScorer.Score(score, gold, speech.Body, speech.Description.Title, annotators) : score;
        }
        catch (Exception fault) when (fault is not (IOException or UnauthorizedAccessException))
        {
            // A document the importer dies of is a result, and the others are still to be measured.
            return Scorer.Score(gold, null, $"the importer failed: {fault.Message}");
        }
    }
}
