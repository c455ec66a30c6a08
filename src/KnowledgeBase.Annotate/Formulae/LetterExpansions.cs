using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Formulae;

/// <summary>What an abbreviation stands for, where a speech spells it letter by letter: 学查改 in 以“学”铸魂、以“查”破题、以“改”见效.</summary>
internal static class LetterExpansions
{
    private const int Fewest = 2;
    private const int Most = 5;
    private const string Marks = "、,;。:!?";

    /// <param name="use">Where the abbreviation stands.</param>
    /// <param name="name">The abbreviation, Simplified.</param>
    /// <param name="blocks">The blocks of the speech: address, text, and the text half width and Simplified.</param>
    public static FormulaExpansion? Of(TextPlace use, string name, IReadOnlyList<(string Id, string Text, string Folded)> blocks)
    {
        if (name.Length is < Fewest or > Most || FormulaFigures.Of(name).Length > 0)
        {
            return null;
        }

        foreach ((string id, string text, string folded) in blocks)
        {
            if (Parts(folded, name) is { } parts)
            {
                return new FormulaExpansion
                {
                    Name = name,
                    Place = use,
                    Parts = parts.Select(part => text[part.Start..part.End]).ToEquatableArray(),
                    Evidence = [new TextPlace(id, parts[0].Start, parts[^1].End - parts[0].Start)],
                    Form = ExpansionForm.Letters,
                };
            }
        }

        return null;
    }

    private static List<(int Start, int End)>? Parts(string folded, string name)
    {
        List<(int Start, int End)> parts = [];
        int at = 0;
        foreach (char letter in name)
        {
            int found = folded.IndexOf($"“{letter}”", at, StringComparison.Ordinal);
            if (found < 0)
            {
                return null;
            }

            int start = found;
            while (start > at && !Marks.Contains(folded[start - 1], StringComparison.Ordinal))
            {
                start--;
            }

            int end = found + 3;
            while (end < folded.Length && !Marks.Contains(folded[end], StringComparison.Ordinal))
            {
                end++;
            }

            // The parts follow each other at once.
            if (parts.Count > 0 && start != parts[^1].End + 1)
            {
                return null;
            }

            parts.Add((start, end));
            at = end;
        }

        return parts;
    }
}
