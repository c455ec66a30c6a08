using System.Globalization;
using System.Text;

namespace KnowledgeBase.Site.Assets;

/// <summary>
/// The scripts of an entry: the first, and others that it loads when a module of theirs is asked for. Modules that several of those need, and the first does
/// not, stand in a script for just these. Files get their names from their content, and the first script holds the names, so it is written last.
/// </summary>
public sealed class LinkedScripts
{
    private const string LoadName = "loadPart";

    private readonly ScriptGraph _graph;
    private readonly ScriptWriter _writer;
    private readonly ScriptModule _loader;

    /// <summary>The modules by script; the first script is number 0.</summary>
    private readonly List<List<ScriptModule>> _scripts;

    /// <summary>By the path of a module that is imported later: the scripts it needs besides the first, in the order in which they run.</summary>
    private readonly Dictionary<string, List<int>> _needed;

    private LinkedScripts(ScriptGraph graph, ScriptModule loader, List<List<ScriptModule>> scripts, Dictionary<string, List<int>> needed)
    {
        _graph = graph;
        _loader = loader;
        _scripts = scripts;
        _needed = needed;
        Dictionary<ScriptModule, int> scriptOf = scripts.Index().SelectMany(static script => script.Item.Select(module => (module, script.Index))).ToDictionary();
        _writer = new ScriptWriter(graph, module => scriptOf[module]);
        Parts = [.. scripts.Skip(1).Select((modules, i) => new LinkedPart(Path.GetFileNameWithoutExtension(modules[^1].Path), Part(modules, i + 1)))];
    }

    /// <summary>The scripts besides the first.</summary>
    public IReadOnlyList<LinkedPart> Parts { get; }

    internal static LinkedScripts Of(string entry, string loader, IReadOnlyDictionary<string, string> modules)
    {
        ScriptGraph graph = ScriptGraph.Of([loader, entry], modules);
        HashSet<ScriptModule> first = [.. graph.NeededBy(loader), .. graph.NeededBy(entry)];
        RefuseIdleImports(graph, first);
        Dictionary<string, HashSet<ScriptModule>> needs = graph.Parts.ToDictionary(static path => path, graph.NeededBy, StringComparer.Ordinal);

        // What more of the parts need comes first: whatever a module imports is needed by as many parts at least.
        List<List<ScriptModule>> scripts =
        [
            [.. graph.Order.Where(first.Contains)],
            .. graph.Order
                .Where(module => !first.Contains(module))
                .GroupBy(module => string.Join('\n', graph.Parts.Where(part => needs[part].Contains(module))), StringComparer.Ordinal)
                .OrderByDescending(static group => group.Key.Count(static c => c == '\n'))
                .Select(static group => group.ToList()),
        ];
        Dictionary<string, List<int>> needed = graph.Parts.ToDictionary(
            static path => path,
            path => Enumerable.Range(1, scripts.Count - 1).Where(script => needs[path].Contains(scripts[script][0])).ToList(),
            StringComparer.Ordinal);
        return new LinkedScripts(graph, graph[loader], scripts, needed);
    }

    /// <param name="names">The names of the files of <see cref="Parts"/>, as the loader gets them.</param>
    public string First(IReadOnlyList<string> names)
    {
        HashSet<ScriptModule> loader = _graph.NeededBy(_loader.Path);
        var script = new StringBuilder("(() => {\n\"use strict\";\n");
        script.Append("const ").Append(ScriptBundle.SharedName).Append(" = {};\n");
        script.Append(_writer.Statements(_scripts[0].Where(loader.Contains), 0));
        IEnumerable<string> parts = _needed.Select(part =>
            string.Create(CultureInfo.InvariantCulture, $"{_graph.NumberOf(part.Key)}: [{string.Join(", ", part.Value.Select(number => ScriptText.Quote(names[number - 1])))}]"));
        script.Append("const $moduleParts = { ").AppendJoin(", ", parts).Append(" };\n");
        script.Append("const ").Append(ScriptBundle.ImportName).Append(" = async (number) => {\n");
        script.Append("await ").Append(_writer.NameOf(_loader)).Append('.').Append(_writer.ExportName(_loader, LoadName));
        script.Append("($moduleParts[number], (part) => part(").Append(ScriptBundle.SharedName).Append(", ").Append(ScriptBundle.ImportName).Append("));\n");
        script.Append("return ").Append(ScriptBundle.SharedName).Append("[number];\n};\n");
        return script.Append(_writer.Statements(_scripts[0].Where(module => !loader.Contains(module)), 0)).Append("})();\n").ToString();
    }

    private string Part(IEnumerable<ScriptModule> modules, int number) =>
        $"kbS(({ScriptBundle.SharedName}, {ScriptBundle.ImportName}) => {{\n\"use strict\";\n{_writer.Statements(modules, number)}}});\n";

    private static void RefuseIdleImports(ScriptGraph graph, HashSet<ScriptModule> first)
    {
        foreach (ScriptModule module in graph.Order)
        {
            if (module.LaterImports.FirstOrDefault(import => first.Contains(graph[import.Path])) is { } idle)
            {
                throw ScriptBundleException.At(module.Path, module.Source, idle.Offset, $"The module '{idle.Path}' is loaded at the start anyway. Import it at the top level.");
            }
        }
    }
}

/// <summary>A script that is loaded when it is needed. <see cref="Name"/> is that of its last module, without folder and ending.</summary>
public sealed record LinkedPart(string Name, string Script);
