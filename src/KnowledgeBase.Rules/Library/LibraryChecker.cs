using KnowledgeBase.Rules.Speeches;

namespace KnowledgeBase.Rules.Library;

/// <summary>The rules that look at all files together: what one file alone cannot tell.</summary>
public static class LibraryChecker
{
    /// <param name="speeches">Facts of the speeches that could be read, in any order.</param>
    /// <param name="files">All content files.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<SpeechFacts> speeches, IReadOnlyList<TextFile> files) => [];
}
