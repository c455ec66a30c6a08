using System.Globalization;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Proofreading;

/// <summary>The field <c>proofread</c> of a speech: a key of the vocabulary ProofreadLevel, 0 to 4.</summary>
public static class ProofreadField
{
    public const string Key = "proofread";

    /// <summary>Somebody has read the whole text against its source.</summary>
    public const int Proofread = 3;

    /// <summary>Somebody else has done it again.</summary>
    public const int Verified = 4;

    /// <summary>The level that a speech states; null where it states none that can be read. Never throws for content.</summary>
    public static int? LevelOf(string text)
    {
        TextFile file = new("speech.md", text);
        return FrontMatterSplitter.Split(file, new FindingList(file)) is { } block ? Parse(YamlReader.Read(block.Yaml).Root?.Text(Key)) : null;
    }

    /// <summary>
    /// A speech without the line that states its level, where it is one line: two speeches that differ by that line alone say the same otherwise. Never throws for content.
    /// </summary>
    public static string Without(string text)
    {
        TextFile file = new("speech.md", text);
        int end = FrontMatterSplitter.Split(file, new FindingList(file)) is { } block ? block.BodyStart : 0;
        int start = text.IndexOf($"\n{Key}:", 0, end, StringComparison.Ordinal) + 1;
        int next = text.IndexOf('\n', start) + 1;
        return start == 0 || next == 0 ? text : text.Remove(start, next - start);
    }

    internal static int? Parse(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int level) && level <= Verified ? level : null;
}
