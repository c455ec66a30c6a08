using System.Text;
using KnowledgeBase.Rules.PersonalData;

namespace KnowledgeBase.Rules.Tests.PersonalData;

/// <summary>A line of <c>Fixtures/personal-lines.tsv</c>: its set, what it has, its text, and where that stands (UTF-16 code units).</summary>
internal sealed record PersonalLine(string Set, string Kind, string Text, IReadOnlyList<(int Start, int End)> Marks)
{
    private static readonly Dictionary<string, Rule> s_rules = new(StringComparer.Ordinal)
    {
        ["phone"] = PersonalDataRules.Telephone,
        ["id"] = PersonalDataRules.IdentityNumber,
        ["email"] = PersonalDataRules.MailAddress,
        ["account"] = PersonalDataRules.ChatAccount,
    };

    public static IReadOnlyList<PersonalLine> All { get; } =
        [.. File.ReadAllLines(KnowledgeBase.Tests.Repository.PathTo("tests", "KnowledgeBase.Rules.Tests", "PersonalData", "Fixtures", "personal-lines.tsv")).Select(Parse)];

    /// <summary>How many of the marks were found whole and as what they are.</summary>
    public int Found(IReadOnlyList<PersonalDatum> found) => Marks.Count(mark => found.Any(datum => datum.Rule == s_rules[Kind] && datum.Start <= mark.Start && datum.End >= mark.End));

    /// <summary>Whether something was found where nothing is.</summary>
    public bool IsFalseAlarm(IReadOnlyList<PersonalDatum> found) => found.Any(datum => !Marks.Any(mark => mark.Start < datum.End && datum.Start < mark.End));

    private static PersonalLine Parse(string row)
    {
        string[] parts = row.Split('\t');
        var text = new StringBuilder();
        List<(int, int)> marks = [];
        int start = 0;
        foreach (char c in parts[2])
        {
            if (c == '⟦')
            {
                start = text.Length;
            }
            else if (c == '⟧')
            {
                marks.Add((start, text.Length));
            }
            else
            {
                text.Append(c);
            }
        }

        return new PersonalLine(parts[0], parts[1], text.ToString(), marks);
    }
}
