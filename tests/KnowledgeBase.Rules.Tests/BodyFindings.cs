namespace KnowledgeBase.Rules.Tests;

internal static class BodyFindings
{
    private const string Path = "input/speeches/example.md";

    /// <summary>What is found in a body, as <c>(1,3)-(1,4) KB4103</c> with lines counted from the first line of the body; front matter has lines below one. What binds the text to its source (KB6) is left out.</summary>
    /// <param name="body">Blocks with addresses; the seed is the text that they tell of.</param>
    /// <param name="fields">Lines of front matter.</param>
    public static string[] Of(string body, string fields = "") =>
        [.. Full(body, fields).Where(static finding => !finding.Rule.Id.StartsWith("KB6", StringComparison.Ordinal)).Select(finding => $"({finding.Span.StartLine - Lines(fields)},{finding.Span.StartColumn})-({finding.Span.EndLine - Lines(fields)},{finding.Span.EndColumn}) {finding.Rule.Id}")];

    public static IReadOnlyList<Finding> Full(string body, string fields = "") => RepositoryContent.Check(Path, fields, body, null, []);

    // 'source' goes on one line here.
    private static int Lines(string fields)
    {
        string document = RepositoryContent.Document(fields + "source: {}\n");
        return document[..^RepositoryContent.Body.Length].Count(c => c == '\n');
    }
}
