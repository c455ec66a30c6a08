namespace KnowledgeBase.Annotate.Formulae;

/// <summary>The figures in the name of a numbered phrase: 4 and 2 in 四议两公开, 4, 4 and 2 in 4+4+2.</summary>
public static class FormulaFigures
{
    private const string Numerals = "一二三四五六七八九";

    /// <summary>Whether a name says of how many parts it is: 四风 does, 一带一路 and 十四五 do not.</summary>
    public static bool Counts(string name, IReadOnlyList<int> figures) =>
        figures.Any(static figure => figure > 1) && !name.All(static c => c == '十' || Numerals.Contains(c, StringComparison.Ordinal));

    /// <param name="name">Half width and Simplified.</param>
    /// <returns>Each figure in order; empty where the name has none. 一 counts nothing beside another figure that is not: 一案双查 is two.</returns>
    public static int[] Of(string name)
    {
        List<int> figures = [];
        for (int i = 0; i < name.Length; i++)
        {
            int length = 1;
            if (name[i] is >= '0' and <= '9')
            {
                while (i + length < name.Length && name[i + length] is >= '0' and <= '9' && length < 3)
                {
                    length++;
                }

                figures.Add(int.Parse(name.AsSpan(i, length), System.Globalization.CultureInfo.InvariantCulture));
            }
            else if (name[i] == '十')
            {
                int ones = i + 1 < name.Length ? Numerals.IndexOf(name[i + 1], StringComparison.Ordinal) + 1 : 0;
                figures.Add(10 + ones);
                length = ones > 0 ? 2 : 1;
            }
            else if (name[i] is '两' or '双')
            {
                figures.Add(2);
            }
            else if (Numerals.IndexOf(name[i], StringComparison.Ordinal) is var numeral and >= 0)
            {
                figures.Add(numeral + 1);
            }

            i += length - 1;
        }

        return figures.Count > 1 && figures[0] == 1 && figures.Exists(static figure => figure > 1) && !name.Contains('+', StringComparison.Ordinal)
            ? [.. figures.Skip(1)]
            : [.. figures];
    }
}
