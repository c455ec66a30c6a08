using System.Globalization;
using System.Text;

namespace KnowledgeBase.Site.Assets;

/// <summary>Writes modules into scripts. A module that another script needs is left in an object under its number.</summary>
internal sealed class ScriptWriter(ScriptGraph graph, Func<ScriptModule, int> scriptOf)
{
    /// <summary>The modules, in their order, as the statements of one script.</summary>
    public string Statements(IEnumerable<ScriptModule> modules, int script)
    {
        ScriptModule[] own = [.. modules];
        IEnumerable<int> foreign = own
            .SelectMany(static module => module.Imports)
            .Select(static import => import.Path)
            .Where(path => scriptOf(graph[path]) != script)
            .Select(graph.NumberOf)
            .Distinct()
            .Order();
        var statements = new StringBuilder();
        foreach (int number in foreign)
        {
            statements.Append("const ").Append(NameOf(number)).Append(" = ").Append(Shared(number)).Append(";\n");
        }

        foreach (ScriptModule module in own)
        {
            Append(statements, module);
        }

        return statements.ToString();
    }

    /// <summary>What a module calls an export of another: its letter, or the name itself where the module is imported later, as an object.</summary>
    public string ExportName(ScriptModule module, string name) =>
        graph.Parts.Contains(module.Path) ? name : ScriptBundle.Letters(module.Exports.ToList().IndexOf(name));

    public string NameOf(ScriptModule module) => NameOf(graph.NumberOf(module.Path));

    private void Append(StringBuilder statements, ScriptModule module)
    {
        statements.Append("const ").Append(NameOf(module)).Append(" = ");
        if (IsShared(module))
        {
            statements.Append(Shared(graph.NumberOf(module.Path))).Append(" = ");
        }

        statements.Append("(() => {\n");
        foreach (ScriptImport import in module.Imports)
        {
            ScriptModule imported = graph[import.Path];
            IEnumerable<string> names = import.Names.Select(name => $"{ExportName(imported, name.Name)}: {name.Local}");
            statements.Append("const { ").AppendJoin(", ", names).Append(" } = ").Append(NameOf(imported)).Append(";\n");
        }

        statements.Append(Body(module));
        statements.Append("return { ").AppendJoin(", ", module.Exports.Select(name => $"{ExportName(module, name)}: {name}")).Append(" };\n})();\n");
    }

    private bool IsShared(ScriptModule module) =>
        graph.Parts.Contains(module.Path)
        || graph.Order.Any(other => scriptOf(other) != scriptOf(module) && other.Imports.Any(import => import.Path == module.Path));

    private string Body(ScriptModule module)
    {
        string body = WithoutBlankLines(module.Body);
        foreach (ScriptImport import in module.LaterImports)
        {
            string call = $"{ScriptBundle.ImportName}({graph.NumberOf(import.Path).ToString(CultureInfo.InvariantCulture)})";
            body = body.Replace(ScriptModule.CallOf(import.Path), call, StringComparison.Ordinal);
        }

        return body;
    }

    /// <summary>What cutting imports and comments left, line by line. Blank lines inside templates stay: they are text.</summary>
    private static string WithoutBlankLines(string code)
    {
        var body = new StringBuilder();
        bool hasTemplate = code.Contains('`', StringComparison.Ordinal);
        foreach (string line in code.Split('\n'))
        {
            if (hasTemplate || !string.IsNullOrWhiteSpace(line))
            {
                body.Append(hasTemplate ? line : line.TrimEnd()).Append('\n');
            }
        }

        return body.ToString();
    }

    private static string Shared(int number) => $"{ScriptBundle.SharedName}[{number.ToString(CultureInfo.InvariantCulture)}]";

    private static string NameOf(int number) => ScriptBundle.ModuleName + number.ToString(CultureInfo.InvariantCulture);
}
