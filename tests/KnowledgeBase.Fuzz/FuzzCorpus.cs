using KnowledgeBase.Tests;

namespace KnowledgeBase.Fuzz;

/// <summary>Where the committed inputs are.</summary>
internal static class FuzzCorpus
{
    public static string FolderOf(string target) => Repository.PathTo("tests", "KnowledgeBase.Fuzz", "corpus", target);
}
