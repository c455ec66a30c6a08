using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli;

/// <summary>The knowledge base that a command works on: the one the current folder lies in.</summary>
internal static class CurrentRepository
{
    public static RepositoryFolder Find() =>
        RepositoryFolder.FindFrom(Directory.GetCurrentDirectory())
        ?? throw new UserFaultException("No knowledge base here: neither this folder nor one above it has 'input/site.yml' or 'input/collections'. Change into one and run it again, or start one with 'kb init'.");
}
