using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary>Collects the fidelity findings of one file and knows where each thing stands in it.</summary>
internal sealed class FidelityReport(TextFile file, YamlMapping frontMatter, Provenance provenance)
{
    private readonly List<Finding> _findings = [];
    private readonly LineIndex _lines = new(file.Text);
    private Dictionary<RemovedText, YamlMapping>? _entries;

    public Provenance Provenance => provenance;

    public IReadOnlyList<Finding> Findings => _findings;

    public string FileText => file.Text;

    public SourceSpan TitleSpan => frontMatter["title"]?.Span ?? frontMatter.Span;

    /// <summary>A place in the Markdown file, in UTF-16 code units.</summary>
    public void At(int start, int length, Rule rule, params string[] arguments) => At(_lines.Span(start, length), rule, arguments);

    public void AtFixable(int start, int length, Rule rule, Fix fix, params string[] arguments) =>
        _findings.Add(new Finding(rule, file.Path, _lines.Span(start, length), arguments.ToEquatableArray()) { Fixes = [fix] });

    public void At(SourceSpan span, Rule rule, params string[] arguments) =>
        _findings.Add(new Finding(rule, file.Path, span, arguments.ToEquatableArray()));

    /// <summary>The value of a key of 'source', or all of 'source' when the key is absent.</summary>
    public void AtSource(Rule rule, string key, params string[] arguments)
    {
        YamlNode? source = frontMatter["source"];
        At(((source as YamlMapping)?[key] ?? source ?? frontMatter).Span, rule, arguments);
    }

    public void AtRemoval(RemovedText removal, Rule rule, params string[] arguments)
    {
        _entries ??= Entries();
        _entries.TryGetValue(removal, out YamlMapping? entry);
        At((entry ?? (YamlNode)frontMatter).Span, rule, arguments);
    }

    public void AtCorrection(int number, Rule rule, params string[] arguments) =>
        At(ProvenanceReader.Entries(frontMatter, "corrections").ElementAt(number).Span, rule, arguments);

    // Which entry declares a removal; only a file with findings needs to know.
    private Dictionary<RemovedText, YamlMapping> Entries()
    {
        var entries = new Dictionary<RemovedText, YamlMapping>();
        foreach (YamlMapping entry in ProvenanceReader.Entries(frontMatter, "removed"))
        {
            foreach (RemovedText removal in ProvenanceReader.ReadRemoval(entry).Where(removal => !entries.ContainsKey(removal)))
            {
                entries.Add(removal, entry);
            }
        }

        return entries;
    }
}
