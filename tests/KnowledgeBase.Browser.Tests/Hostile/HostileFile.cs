namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>
/// A content file with hostile cases in it, each in lines of its own, so that a finding tells by its line which case it is about. A case that is refused is
/// taken out (or has a harmless text in its place), and the rest goes on.
/// </summary>
/// <param name="Path">In the repository, with '/'.</param>
/// <param name="Page">The address of the page that comes of it.</param>
public sealed record HostileFile(string Path, string Page)
{
    /// <summary>From the cases that stand to the pieces of the file and, for a speech, to its seed.</summary>
    public required Func<IReadOnlySet<HostileCase>, HostileFileText> Write { get; init; }

    public required IReadOnlyList<HostileCase> Cases { get; init; }
}

/// <summary>A file in pieces; all of them together are its text.</summary>
/// <param name="Pieces">The text of each, and its case if it is one's.</param>
/// <param name="SeedPath">Where its raw document is; null for a file without one.</param>
/// <param name="Seed">The text of the raw document.</param>
public sealed record HostileFileText(IReadOnlyList<(string Text, HostileCase? Case)> Pieces, string? SeedPath = null, string Seed = "")
{
    public string Text => string.Concat(Pieces.Select(static piece => piece.Text));

    /// <summary>The cases that stand on a line. Lines are counted by line feeds, from 1.</summary>
    public IEnumerable<HostileCase> CasesAt(int asked)
    {
        int line = 1;
        foreach ((string text, HostileCase? found) in Pieces)
        {
            int end = line + text.Count(static c => c == '\n');
            if (found is not null && asked >= line && asked <= (text.EndsWith('\n') ? end - 1 : end))
            {
                yield return found;
            }

            line = end;
        }
    }
}
