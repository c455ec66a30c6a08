using System.Text;

namespace KnowledgeBase.Cli.Terminal;

/// <summary>Breaks a paragraph into lines: at blanks, and between wide characters, but never before a mark that closes.</summary>
internal static class Lines
{
    private const string Closing = "，。、；：！？）》〉」』】”’,.;:!?)";

    public static IEnumerable<string> Of(string paragraph, int width)
    {
        var line = new StringBuilder();
        int used = 0;
        foreach (string piece in Pieces(paragraph))
        {
            int cells = Cells.Of(piece.TrimEnd(' '));
            if (used > 0 && used + cells > width)
            {
                yield return line.ToString().TrimEnd(' ');
                line.Clear();
                used = 0;
            }

            line.Append(piece);
            used += Cells.Of(piece);
        }

        yield return line.ToString().TrimEnd(' ');
    }

    // The stretches that stay together, each with the blanks behind it.
    private static IEnumerable<string> Pieces(string paragraph)
    {
        var piece = new StringBuilder();
        Rune last = default;
        foreach (Rune rune in paragraph.EnumerateRunes())
        {
            bool mayBreak = last.Value == ' ' ? rune.Value != ' ' : Cells.Of(rune) == 2 || Cells.Of(last) == 2;
            if (piece.Length > 0 && mayBreak && !Closing.Contains(rune.ToString(), StringComparison.Ordinal))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
            last = rune;
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }
}
