namespace KnowledgeBase.Rules.Fidelity;

/// <summary>The line ends of a seed: the text that places count in has "\n" only, and the seed's own are declared.</summary>
public static class SeedLines
{
    /// <summary>The text with "\n" line ends when all of its lines end alike.</summary>
    public static (string Text, LineEnds LineEnds) Unify(string text)
    {
        if (text.IndexOf('\n') < 0)
        {
            return text.IndexOf('\r') < 0 ? (text, LineEnds.Lf) : (text.Replace('\r', '\n'), LineEnds.Cr);
        }

        string unified = text.Replace("\r\n", "\n");
        bool isCrLf = unified.Length < text.Length && unified.IndexOf('\r') < 0 && unified.Replace("\n", "\r\n") == text;
        return isCrLf ? (unified, LineEnds.CrLf) : (text, LineEnds.Lf);
    }

    /// <summary>The text as the seed writes it.</summary>
    public static string Write(string text, LineEnds lineEnds) => lineEnds switch
    {
        LineEnds.CrLf => text.Replace("\n", "\r\n"),
        LineEnds.Cr => text.Replace('\n', '\r'),
        _ => text,
    };

    /// <summary>The key of the vocabulary LineEnd.</summary>
    public static string KeyOf(LineEnds lineEnds) => lineEnds switch
    {
        LineEnds.CrLf => "crlf",
        LineEnds.Cr => "cr",
        _ => "lf",
    };

    /// <summary>From a key of the vocabulary LineEnd; without one, "\n".</summary>
    public static LineEnds Parse(string? key) => key switch
    {
        "crlf" => LineEnds.CrLf,
        "cr" => LineEnds.Cr,
        _ => LineEnds.Lf,
    };
}
