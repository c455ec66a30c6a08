namespace KnowledgeBase.Rules.Files;

/// <summary>Tells whether a content file is one that can be read at all; of one that is not, nothing else is worth saying.</summary>
internal static class FileChecker
{
    private const string ContentFolder = "input/";

    // Git writes seven signs and a blank; a line of equal signs alone may be Markdown's.
    private static readonly string[] s_conflictMarks = ["<<<<<<< ", ">>>>>>> ", "||||||| "];

    /// <summary>What is wrong; null for a file that can be read.</summary>
    public static Finding? Check(TextFile file)
    {
        FindingList findings = new(file);
        if (file.Fault is { } fault)
        {
            findings.Add(fault.Rule, fault.At, 0, [.. fault.Arguments]);
        }
        else if (file.Path.StartsWith(ContentFolder, StringComparison.Ordinal) && ConflictIn(file.Text) is >= 0 and int at)
        {
            findings.Add(FileRules.Conflict, at, s_conflictMarks[0].Length - 1);
        }

        return findings.Count == 0 ? null : findings.ToEquatableArray()[0];
    }

    private static int ConflictIn(string text)
    {
        int first = -1;
        foreach (string mark in s_conflictMarks)
        {
            for (int at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
            {
                if (at == 0 || text[at - 1] is '\n' or '\r')
                {
                    first = first < 0 ? at : Math.Min(first, at);
                    break;
                }
            }
        }

        return first;
    }
}
