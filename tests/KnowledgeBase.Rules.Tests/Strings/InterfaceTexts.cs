using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Strings;

/// <summary>The committed texts of the interface.</summary>
internal static class InterfaceTexts
{
    public static IReadOnlyList<TextFile> Files { get; } =
        [.. RepositoryText.Under("theme/strings", ".yml").Select(path => new TextFile(path, RepositoryText.Read(path)))];
}
