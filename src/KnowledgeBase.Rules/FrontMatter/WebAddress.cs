namespace KnowledgeBase.Rules.FrontMatter;

/// <summary>A whole address of the web, which becomes a link on a page: any other scheme could run code in a reader's browser.</summary>
internal static class WebAddress
{
    /// <summary>http or https in lower case, a host, and no blank or control character anywhere.</summary>
    public static bool Is(string value) =>
        (value.StartsWith("https://", StringComparison.Ordinal) || value.StartsWith("http://", StringComparison.Ordinal))
        && !value.Any(static character => char.IsWhiteSpace(character) || char.IsControl(character))
        && Uri.TryCreate(value, UriKind.Absolute, out _);
}
