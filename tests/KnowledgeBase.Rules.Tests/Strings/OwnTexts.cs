using KnowledgeBase.Rules.Strings;

namespace KnowledgeBase.Rules.Tests.Strings;

/// <summary>What a knowledge base's own texts are held against.</summary>
internal static class OwnTexts
{
    /// <summary>The committed texts, as the host gives them for shipped ones.</summary>
    public static IReadOnlyList<TextFile> Shipped { get; } =
        [.. InterfaceTexts.Files.Select(static file => new TextFile(OwnStringChecker.ShippedPrefix + file.Path, file.Text.ReplaceLineEndings("\n")))];

    public static IReadOnlyList<Finding> Check(string text) => ContentChecker.Check([.. Shipped, new TextFile("theme/strings/own.yml", text)]);
}
