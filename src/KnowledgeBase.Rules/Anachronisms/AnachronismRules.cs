namespace KnowledgeBase.Rules.Anachronisms;

/// <summary>Things that cannot stand in one speech, or not in one of its date (KB64).</summary>
public static class AnachronismRules
{
    public static readonly Rule BeforeItsTime = new(
        "KB6401",
        "A speech names something that came after its date",
        "'{0}' exists since {1}, and 'date' says {2}. Correct the date, or see whether the source gives an old speech a new text.",
        Severity.Warning);

    public static readonly Rule YearsApart = new(
        "KB6402",
        "A speech speaks of the news of different years",
        "'{0}' was news in {1}, and '{2}' in line {3} exists since {4} only. The text may be put together from speeches of different years; say so in an editors' note, or waive this finding.",
        Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } = [BeforeItsTime, YearsApart];
}
