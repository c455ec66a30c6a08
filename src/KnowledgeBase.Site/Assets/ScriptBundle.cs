using System.Globalization;
using System.Text;

namespace KnowledgeBase.Site.Assets;

/// <summary>
/// Links ES modules into one classic script, because a page opened from disk cannot load modules. Each module keeps a scope of its own
/// and runs once, after those that it imports.
/// </summary>
public static class ScriptBundle
{
    internal const string ModuleName = "$module";

    /// <param name="entry">The path of the module to start from.</param>
    /// <param name="modules">Source by path, with '/'. Only what the entry needs is linked.</param>
    /// <exception cref="ScriptBundleException">A module is missing, imports itself in a circle, or uses a form that is not understood.</exception>
    public static string Link(string entry, IReadOnlyDictionary<string, string> modules)
    {
        if (!modules.TryGetValue(entry, out string? source))
        {
            throw new ArgumentException($"There is no module '{entry}'.", nameof(entry));
        }

        List<ScriptModule> order = [];
        Visit(ScriptModule.Parse(entry, source), modules, [], order);

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var script = new StringBuilder("(() => {\n\"use strict\";\n");
        foreach (ScriptModule module in order)
        {
            numbers.Add(module.Path, numbers.Count);
            Append(script, module, order, numbers);
        }

        return script.Append("})();\n").ToString();
    }

    /// <summary>a, b, … z, ba, bb and so on: what modules call their exports among themselves.</summary>
    internal static string Letters(int number) => (number < 26 ? "" : Letters(number / 26)) + (char)('a' + (number % 26));

    private static void Visit(ScriptModule module, IReadOnlyDictionary<string, string> modules, List<string> way, List<ScriptModule> order)
    {
        way.Add(module.Path);
        foreach (ScriptImport import in module.Imports)
        {
            if (way.Contains(import.Path))
            {
                throw At(module, import, $"The module '{import.Path}' imports itself in a circle: {string.Join(" → ", way)}.");
            }

            if (!modules.TryGetValue(import.Path, out string? source))
            {
                throw At(module, import, $"There is no module '{import.Path}'.");
            }

            ScriptModule? imported = order.Find(done => done.Path == import.Path);
            if (imported is null)
            {
                imported = ScriptModule.Parse(import.Path, source);
                Visit(imported, modules, way, order);
            }

            foreach ((string name, _) in import.Names)
            {
                if (!imported.Exports.Contains(name))
                {
                    throw At(module, import, $"The module '{import.Path}' does not export '{name}'.");
                }
            }
        }

        way.RemoveAt(way.Count - 1);
        order.Add(module);
    }

    private static void Append(StringBuilder script, ScriptModule module, List<ScriptModule> order, Dictionary<string, int> numbers)
    {
        script.Append("const ").Append(Name(numbers[module.Path])).Append(" = (() => {\n");
        foreach (ScriptImport import in module.Imports)
        {
            string[] exports = [.. order[numbers[import.Path]].Exports];
            IEnumerable<string> names = import.Names.Select(name => $"{Letters(Array.IndexOf(exports, name.Name))}: {name.Local}");
            script.Append("const { ").AppendJoin(", ", names).Append(" } = ").Append(Name(numbers[import.Path])).Append(";\n");
        }

        script.Append(WithoutBlankLines(module));
        script.Append("return { ").AppendJoin(", ", module.Exports.Select(static (name, number) => $"{Letters(number)}: {name}")).Append(" };\n})();\n");
    }

    /// <summary>What cutting imports and comments left, line by line. Blank lines inside templates stay: they are text.</summary>
    private static string WithoutBlankLines(ScriptModule module)
    {
        var body = new StringBuilder();
        bool hasTemplate = module.Body.Contains('`', StringComparison.Ordinal);
        foreach (string line in module.Body.Split('\n'))
        {
            if (hasTemplate || !string.IsNullOrWhiteSpace(line))
            {
                body.Append(hasTemplate ? line : line.TrimEnd()).Append('\n');
            }
        }

        return body.ToString();
    }

    private static string Name(int number) => ModuleName + number.ToString(CultureInfo.InvariantCulture);

    private static ScriptBundleException At(ScriptModule module, ScriptImport import, string problem) =>
        ScriptBundleException.At(module.Path, module.Source, import.Offset, problem);
}
