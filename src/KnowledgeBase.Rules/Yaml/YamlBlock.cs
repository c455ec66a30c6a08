namespace KnowledgeBase.Rules.Yaml;

/// <summary>The stretch of a file that is YAML, in UTF-16 code units, and how deep its lists and mappings may be nested.</summary>
public sealed record YamlBlock(TextFile File, int Start, int Length, int MaxDepth)
{
    /// <summary>Front matter: a mapping, a list in it, a mapping in that, and one level to spare.</summary>
    public const int FrontMatterDepth = 4;

    /// <summary>A collection file has records of fields with labels: six levels.</summary>
    public const int DataFileDepth = 6;

    /// <summary>The most bytes in UTF-8, and the most lines.</summary>
    public int MaxBytes { get; init; } = 256 * 1024;

    public int MaxLines { get; init; } = 4_000;

    public static YamlBlock Whole(TextFile file) => new(file, 0, file.Text.Length, DataFileDepth);
}
