namespace KnowledgeBase.Tests.Node;

/// <summary>The checkers of tests/KnowledgeBase.Browser.Tests/npm, where <c>npm ci</c> has been run there. Nothing is ever downloaded by a test.</summary>
internal static class NodeTools
{
    public const string Missing =
        "The checkers are not installed. Install Node.js and run 'npm ci' in tests/KnowledgeBase.Browser.Tests/npm.";

    private static readonly string[] s_names = ["node", "node.exe"];

    public static string Folder { get; } = Repository.PathTo("tests", "KnowledgeBase.Browser.Tests", "npm");

    /// <summary>The script that a page runs; null when it is not installed.</summary>
    public static string? Axe { get; } = Installed("axe-core", "axe.min.js");

    /// <summary>lunr.js as it is released; null when it is not installed.</summary>
    public static string? Lunr { get; } = Installed("lunr", "lunr.js");

    /// <summary>The program that Node.js runs; null when it is not installed.</summary>
    public static string? HtmlValidate { get; } = Node is null ? null : Installed("html-validate", "bin", "html-validate.mjs");

    /// <summary>The script that holds documents against a JSON Schema; null when what it needs is not installed.</summary>
    public static string? Validate { get; } = Node is null || Installed("ajv", "package.json") is null ? null : Path.Join(Folder, "validate.mjs");

    /// <summary>The schema of SARIF 2.1.0 as Microsoft ships it with its matchers; null when it is not installed.</summary>
    public static string? SarifSchema { get; } = Installed("@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json");

    public static string? Node => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(static folder => s_names.Select(name => Path.Join(folder, name)))
        .FirstOrDefault(File.Exists);

    private static string? Installed(params string[] parts)
    {
        string path = Path.Join([Folder, "node_modules", .. parts]);
        return File.Exists(path) ? path : null;
    }
}
