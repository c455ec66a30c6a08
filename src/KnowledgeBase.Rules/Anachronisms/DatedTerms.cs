using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Rules.Words;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.Anachronisms;

/// <summary>The terms of <c>input/lexicon/dated-terms.yml</c> and how to find them in folded text.</summary>
public sealed class DatedTerms
{
    public const string Path = "input/lexicon/dated-terms.yml";

    private static readonly EquatableArray<FieldSchema> s_fields = [List("terms", [Field("term", FieldForm.Text, true), Field("since", FieldForm.Date, true), Field("news", FieldForm.Flag, false), Field("why", FieldForm.Text, true)])];

    private readonly WordFinder _finder;

    private DatedTerms(IReadOnlyList<DatedTerm> terms)
    {
        All = terms;
        _finder = new WordFinder([.. terms.Select(static term => term.Term)]);
    }

    public static DatedTerms None { get; } = new([]);

    public IReadOnlyList<DatedTerm> All { get; }

    /// <summary>The terms of a file, none when anything is wrong with it, and what is wrong.</summary>
    public static (DatedTerms Terms, EquatableArray<Finding> Findings) Read(TextFile file)
    {
        YamlReading yaml = YamlReader.Read(file);
        FindingList findings = new(file);
        if (yaml.Root is { } root)
        {
            new MappingChecker(new Dictionary<string, VocabularyFile>(), findings).Check(root, s_fields, findings.Span(0, 0));
        }

        EquatableArray<Finding> all = [.. yaml.Findings, .. findings.ToEquatableArray()];
        return yaml.Root is { } checkedRoot && all.IsEmpty ? (new DatedTerms([.. Terms(checkedRoot)]), all) : (None, all);
    }

    /// <summary>Every place of a term in a folded text, in order.</summary>
    public IEnumerable<(int Start, DatedTerm Term)> In(string folded)
    {
        for (int at = 0; All.Count > 0 && _finder.TryFind(folded, ref at, out int number); at++)
        {
            yield return (at, All[number]);
        }
    }

    private static IEnumerable<DatedTerm> Terms(YamlMapping root) =>
        ((YamlSequence)root["terms"]!).Items.Cast<YamlMapping>()
            .Select(static entry => new DatedTerm(Fold.ToHans(entry.Text("term")!), entry.Text("since")!, entry.Text("news") == "true"))
            .GroupBy(static term => term.Term, StringComparer.Ordinal)
            .Select(static same => same.First());

    private static FieldSchema Field(string key, FieldForm form, bool required) =>
        new() { Key = key, Type = new FieldType { Form = form }, Required = required, Label = new LabelSet(key, key, key) };

    private static FieldSchema List(string key, EquatableArray<FieldSchema> fields) =>
        new() { Key = key, Type = new FieldType { Form = FieldForm.Record, IsList = true, Fields = fields }, Required = true, Label = new LabelSet(key, key, key) };
}
