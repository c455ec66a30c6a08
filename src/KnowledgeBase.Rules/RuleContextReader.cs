using KnowledgeBase.Rules.Anachronisms;
using KnowledgeBase.Rules.Cleaning;
using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules;

/// <summary>Reads the vocabularies, collections and seeds among the content files.</summary>
public static class RuleContextReader
{
    public const string VocabularyFolder = "input/vocabulary/";
    public const string CollectionFolder = "input/collections/";
    public const string SeedFolder = "seeds/";

    /// <summary>Adds what is wrong with vocabularies and collections to <paramref name="findings"/>.</summary>
    public static RuleContext Read(IReadOnlyList<TextFile> files, List<Finding> findings)
    {
        Dictionary<string, VocabularyFile> vocabularies = new(StringComparer.Ordinal);
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (TextFile file in YamlUnder(VocabularyFolder, files))
        {
            ReadVocabulary(file, vocabularies, names, findings);
        }

        List<CollectionSchema> collections = [];
        foreach (TextFile file in YamlUnder(CollectionFolder, files))
        {
            SchemaReading reading = Guarded.Run(file, () => SchemaReader.Read(file, names), findings, new SchemaReading(null, []));
            findings.AddRange(reading.Findings);
            if (reading.Schema is not null)
            {
                collections.Add(reading.Schema);
            }
        }

        IReadOnlyList<YamlMapping> cleaning = CleaningEntries.Read(files);
        return new RuleContext
        {
            Vocabularies = vocabularies,
            Collections = collections,
            CleaningReasons = CleaningReasons.Of(cleaning),
            CleaningPatterns = CleaningPatterns.Of(cleaning),
            PublicNames = ReadPublicNames(files, findings),
            DatedTerms = ReadDatedTerms(files, findings),
            Seeds = files.Where(file => file.Path.StartsWith(SeedFolder, StringComparison.Ordinal)).ToDictionary(file => file.Path, StringComparer.Ordinal),
        };
    }

    private static DatedTerms ReadDatedTerms(IReadOnlyList<TextFile> files, List<Finding> findings)
    {
        if (files.FirstOrDefault(static file => file.Path == DatedTerms.Path) is not { } file)
        {
            return DatedTerms.None;
        }

        (DatedTerms terms, EquatableArray<Finding> found) = Guarded.Run(file, () => DatedTerms.Read(file), findings, (DatedTerms.None, default));
        findings.AddRange(found);
        return terms;
    }

    private static IReadOnlyCollection<string> ReadPublicNames(IReadOnlyList<TextFile> files, List<Finding> findings)
    {
        if (files.FirstOrDefault(file => file.Path == PublicNames.Path) is not { } file)
        {
            return [];
        }

        (IReadOnlyCollection<string> names, EquatableArray<Finding> found) = Guarded.Run(file, () => PublicNames.Read(file), findings, ([], default));
        findings.AddRange(found);
        return names;
    }

    private static void ReadVocabulary(
        TextFile file, Dictionary<string, VocabularyFile> vocabularies, HashSet<string> names, List<Finding> findings)
    {
        VocabularyReading reading = Guarded.Run(file, () => VocabularyReader.Read(file), findings, new VocabularyReading(null, []));
        findings.AddRange(reading.Findings);
        if (reading.DeclaredName is not { } name)
        {
            return;
        }

        if (!names.Add(name.Value))
        {
            FindingList duplicate = new(file);
            duplicate.Add(VocabularyRules.DuplicateVocabulary, name.Span, name.Value);
            findings.AddRange(duplicate.ToEquatableArray());
        }
        else if (reading.Vocabulary is { } vocabulary)
        {
            vocabularies.Add(vocabulary.Name, vocabulary);
        }
    }

    private static IEnumerable<TextFile> YamlUnder(string folder, IReadOnlyList<TextFile> files) =>
        files
            .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(".yml", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
}
