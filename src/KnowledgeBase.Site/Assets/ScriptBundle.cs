using System.Text;

namespace KnowledgeBase.Site.Assets;

/// <summary>
/// Links ES modules into classic scripts, because a page opened from disk cannot load modules. Each module keeps a scope of its own
/// and runs once, after those that it imports. What a module asks for with <c>import("./part.js")</c> stands in scripts of its own, which are
/// loaded when it asks; see <see cref="LinkParts"/>.
/// </summary>
public static class ScriptBundle
{
    internal const string ModuleName = "$module";
    internal const string SharedName = "$modules";
    internal const string ImportName = "$moduleImport";

    /// <summary>Links everything into one script, what is imported later too.</summary>
    /// <param name="entry">The path of the module to start from.</param>
    /// <param name="modules">Source by path, with '/'. Only what the entry needs is linked.</param>
    /// <exception cref="ScriptBundleException">A module is missing, imports itself in a circle, or uses a form that is not understood.</exception>
    public static string Link(string entry, IReadOnlyDictionary<string, string> modules)
    {
        ScriptGraph graph = ScriptGraph.Of([Required(entry, modules)], modules);
        var script = new StringBuilder("(() => {\n\"use strict\";\n");
        if (graph.Parts.Count > 0)
        {
            // Later, as by a load: a module may ask before the last of them has run.
            script.Append("const ").Append(SharedName).Append(" = {};\n");
            script.Append("const ").Append(ImportName).Append(" = async (number) => { await null; return ").Append(SharedName).Append("[number]; };\n");
        }

        return script.Append(new ScriptWriter(graph, static _ => 0).Statements(graph.Order, 0)).Append("})();\n").ToString();
    }

    /// <summary>Links what the entry imports into one script, and what is imported later into others, so that no module stands in two of them.</summary>
    /// <param name="entry">The path of the module to start from.</param>
    /// <param name="loader">
    /// The path of the module that loads scripts: it exports <c>loadPart(names, run)</c>, which loads scripts by the names of their files, calls
    /// <c>run</c> with what each of them hands over to <c>kbS</c>, in this order and once, and promises to be done.
    /// </param>
    /// <param name="modules">Source by path, with '/'.</param>
    /// <exception cref="ScriptBundleException">As for <see cref="Link"/>; or a module that is imported later stands in the first script anyway.</exception>
    public static LinkedScripts LinkParts(string entry, string loader, IReadOnlyDictionary<string, string> modules) =>
        LinkedScripts.Of(Required(entry, modules), Required(loader, modules), modules);

    /// <summary>a, b, … z, ba, bb and so on: what modules call their exports among themselves.</summary>
    internal static string Letters(int number) => (number < 26 ? "" : Letters(number / 26)) + (char)('a' + (number % 26));

    private static string Required(string path, IReadOnlyDictionary<string, string> modules) =>
        modules.ContainsKey(path) ? path : throw new ArgumentException($"There is no module '{path}'.", nameof(path));
}
