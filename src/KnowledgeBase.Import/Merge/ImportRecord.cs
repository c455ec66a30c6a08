using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>
/// What an import wrote, without the text: the text is in the seed. It tells people's decisions from the importer's when the seed is imported
/// again.
/// </summary>
public sealed record ImportRecord
{
    /// <summary>SHA-256 of the Markdown, UTF-8, lower-case hexadecimal.</summary>
    public required string Markdown { get; init; }

    /// <summary>SHA-256 of the decoded text of the seed, UTF-8, whose places <see cref="Blocks"/> and <see cref="Removed"/> name.</summary>
    public required string Text { get; init; }

    /// <summary>Fingerprint of the cleaning rules that removed something.</summary>
    public required string Rules { get; init; }

    /// <summary>The front matter but for <c>removed</c> and the places under <c>width</c>.</summary>
    public required YamlMapping Fields { get; init; }

    public required EquatableArray<RecordedRemoval> Removed { get; init; }

    /// <summary>Each block as Markdown, with its place in the seed instead of its text: <c>### 4:1 {#dz5 run-in}</c>. Gaps are whole.</summary>
    public required EquatableArray<string> Blocks { get; init; }
}

/// <summary>Texts of one length, UTF-16 code units, that one rule removed.</summary>
public sealed record RecordedRemoval(string Rule, int Length, EquatableArray<Place> At);
