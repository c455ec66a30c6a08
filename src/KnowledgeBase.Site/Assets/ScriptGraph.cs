namespace KnowledgeBase.Site.Assets;

/// <summary>The modules that an entry needs, each after those that it imports, and how they are divided into scripts.</summary>
internal sealed class ScriptGraph
{
    private readonly IReadOnlyDictionary<string, string> _sources;
    private readonly List<ScriptModule> _order = [];
    private readonly Dictionary<string, ScriptModule> _modules = new(StringComparer.Ordinal);

    /// <summary>The module that each import asks for later, once, in the order in which they are met.</summary>
    private readonly List<string> _parts = [];

    private ScriptGraph(IReadOnlyDictionary<string, string> sources) => _sources = sources;

    public IReadOnlyList<ScriptModule> Order => _order;

    /// <summary>Paths of modules that are imported later.</summary>
    public IReadOnlyList<string> Parts => _parts;

    /// <param name="entries">Paths of the modules to start from, in the order in which they run.</param>
    /// <param name="sources">Source by path.</param>
    public static ScriptGraph Of(IEnumerable<string> entries, IReadOnlyDictionary<string, string> sources)
    {
        var graph = new ScriptGraph(sources);
        foreach (string entry in entries)
        {
            graph.Add(entry);
        }

        for (int next = 0; next < graph._parts.Count; next++)
        {
            graph.Add(graph._parts[next]);
        }

        return graph;
    }

    public ScriptModule this[string path] => _modules[path];

    public int NumberOf(string path) => _order.IndexOf(_modules[path]);

    /// <summary>The module and all that must have run before it.</summary>
    public HashSet<ScriptModule> NeededBy(string path)
    {
        HashSet<ScriptModule> needed = [];
        Collect(_modules[path], needed);
        return needed;
    }

    private void Collect(ScriptModule module, HashSet<ScriptModule> needed)
    {
        if (needed.Add(module))
        {
            foreach (ScriptImport import in module.Imports)
            {
                Collect(_modules[import.Path], needed);
            }
        }
    }

    private void Add(string path)
    {
        if (!_modules.ContainsKey(path))
        {
            Visit(ScriptModule.Parse(path, _sources[path]), []);
        }
    }

    private void Visit(ScriptModule module, List<string> way)
    {
        way.Add(module.Path);
        foreach (ScriptImport import in module.Imports)
        {
            if (way.Contains(import.Path))
            {
                throw At(module, import, $"The module '{import.Path}' imports itself in a circle: {string.Join(" → ", way)}.");
            }

            string source = SourceOf(module, import);
            if (!_modules.ContainsKey(import.Path))
            {
                Visit(ScriptModule.Parse(import.Path, source), way);
            }

            RequireExports(module, import);
        }

        foreach (ScriptImport import in module.LaterImports)
        {
            SourceOf(module, import);
            if (!_parts.Contains(import.Path))
            {
                _parts.Add(import.Path);
            }
        }

        way.RemoveAt(way.Count - 1);
        _modules.Add(module.Path, module);
        _order.Add(module);
    }

    private string SourceOf(ScriptModule module, ScriptImport import) =>
        _sources.TryGetValue(import.Path, out string? source) ? source : throw At(module, import, $"There is no module '{import.Path}'.");

    private void RequireExports(ScriptModule module, ScriptImport import)
    {
        foreach ((string name, _) in import.Names)
        {
            if (!_modules[import.Path].Exports.Contains(name))
            {
                throw At(module, import, $"The module '{import.Path}' does not export '{name}'.");
            }
        }
    }

    private static ScriptBundleException At(ScriptModule module, ScriptImport import, string problem) =>
        ScriptBundleException.At(module.Path, module.Source, import.Offset, problem);
}
