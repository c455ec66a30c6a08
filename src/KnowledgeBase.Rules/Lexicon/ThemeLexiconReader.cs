using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Lexicon;

/// <summary>Reads <c>input/lexicon/themes.yml</c> and checks it against the vocabulary.</summary>
public static class ThemeLexiconReader
{
    public const string Path = "input/lexicon/themes.yml";

    public static ThemeLexiconReading Read(TextFile file, IReadOnlyCollection<string> vocabulary)
    {
        YamlReading yaml = YamlReader.Read(file);
        if (yaml.Root is null)
        {
            return new ThemeLexiconReading(null, yaml.Findings);
        }

        FindingList findings = new(file);
        LexiconFields fields = new(findings);
        fields.RefuseUnknown(yaml.Root, ["scoring", "document", "themes"]);
        UnitScoring scoring = ReadScoring(fields, fields.Mapping(yaml.Root, "scoring"));
        DocumentScoring document = ReadDocument(fields, fields.Mapping(yaml.Root, "document"));
        YamlMapping themes = fields.Mapping(yaml.Root, "themes");
        CheckKeys(themes, vocabulary, findings);
        LexiconTheme[] read = [.. themes.Entries.Select(entry => LexiconThemeReader.Read(fields, findings, entry))];

        bool good = findings.Count == 0 && yaml.Findings.IsEmpty;
        return new ThemeLexiconReading(
            good ? new ThemeLexicon(scoring, document, [.. read]) : null,
            [.. yaml.Findings, .. findings.ToEquatableArray()]);
    }

    private static UnitScoring ReadScoring(LexiconFields fields, YamlMapping scoring)
    {
        fields.RefuseUnknown(
            scoring,
            ["tf-cap", "title-boost", "ancestor-boost", "ancestor-cap", "length-floor", "naming-weight", "threshold", "ratio", "need-weight"]);
        return new UnitScoring
        {
            TermFrequencyCap = fields.Whole(scoring, "tf-cap", 1, 1000),
            TitleBoost = fields.Decimal(scoring, "title-boost", 1, 100),
            AncestorBoost = fields.Decimal(scoring, "ancestor-boost", 0, 100),
            AncestorCap = fields.Decimal(scoring, "ancestor-cap", 0, 100),
            LengthFloor = fields.Whole(scoring, "length-floor", 1, 100_000),
            NamingWeight = fields.Whole(scoring, "naming-weight", 1, 5),
            Threshold = fields.Decimal(scoring, "threshold", 0, 100),
            Ratio = fields.Decimal(scoring, "ratio", 0, 1),
            NeedWeight = fields.Whole(scoring, "need-weight", 1, 5),
        };
    }

    private static DocumentScoring ReadDocument(LexiconFields fields, YamlMapping document)
    {
        fields.RefuseUnknown(document, ["coverage", "single-coverage", "core-coverage", "core-section", "core-units", "core-paragraph", "core-throughout", "strong-terms", "core-strong-terms", "title-weight", "primary-coverage", "primary-if-largest"]);
        return new DocumentScoring
        {
            Coverage = fields.Decimal(document, "coverage", 0, 1),
            SingleCoverage = fields.Decimal(document, "single-coverage", 0, 1),
            CoreCoverage = fields.Decimal(document, "core-coverage", 0, 1),
            CoreSection = fields.Decimal(document, "core-section", 0, 1),
            CoreUnits = fields.Whole(document, "core-units", 1, 1000),
            CoreParagraph = fields.Decimal(document, "core-paragraph", 0, 1),
            CoreThroughout = fields.Whole(document, "core-throughout", 1, 1000),
            StrongTerms = fields.Whole(document, "strong-terms", 0, 1000),
            CoreStrongTerms = fields.Whole(document, "core-strong-terms", 0, 1000),
            TitleWeight = fields.Whole(document, "title-weight", 1, 5),
            PrimaryCoverage = fields.Decimal(document, "primary-coverage", 0, 1),
            PrimaryIfLargest = fields.Decimal(document, "primary-if-largest", 0, 1),
        };
    }

    private static void CheckKeys(YamlMapping themes, IReadOnlyCollection<string> vocabulary, FindingList findings)
    {
        foreach (YamlScalar key in themes.Entries.Select(entry => entry.Key).Where(key => !vocabulary.Contains(key.Value)))
        {
            findings.Add(ThemeLexiconRules.UnknownTheme, key.Span, key.Value, Spelling.Hint(key.Value, vocabulary));
        }

        foreach (string key in vocabulary.Where(key => themes.Entries.All(entry => entry.Key.Value != key)))
        {
            findings.Add(ThemeLexiconRules.MissingTheme, themes.Span, key);
        }
    }
}
