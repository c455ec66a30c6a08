namespace KnowledgeBase.Search.Index;

/// <summary>What the writer and the readers, here and in the browser, must agree on.</summary>
public static class IndexFormat
{
    /// <summary>Readers refuse segments of another version.</summary>
    public const int Version = 2;

    /// <summary>The array in the browser's global scope that segments add themselves to, before or after the search page's script.</summary>
    public const string Global = "KnowledgeBaseIndex";

    internal const string Prefix = $"(globalThis.{Global} ??= []).push(";

    internal const string Suffix = ");\n";
}
