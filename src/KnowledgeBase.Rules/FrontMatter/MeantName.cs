using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.FrontMatter;

/// <summary>
/// Which of the known names somebody meant who wrote another. <see cref="IsSure"/> when a person would say so without thinking: it is the name in
/// the other script or width, one of its labels, or the only name that one slip of a finger leads to.
/// </summary>
internal sealed record MeantName(string? Name, bool IsSure)
{
    /// <summary>A sentence for the end of a message: <c> Did you mean 'x'?</c>, or nothing.</summary>
    public string Hint => Name is null ? "" : $" Did you mean '{Name}'?";

    public static MeantName Of(string written, IReadOnlyList<(string Name, LabelSet Label)> known)
    {
        string key = Comparable(written);
        string[] same = [.. known.Where(one => IsNamed(key, one.Name, one.Label)).Select(static one => one.Name).Take(2)];
        if (same.Length == 1)
        {
            return new MeantName(same[0], IsSure: true);
        }

        IEnumerable<string> names = known.Select(static one => one.Name);
        return Spelling.OnlyOneNear(key, names) is { } near ? new MeantName(near, IsSure: true) : new MeantName(Spelling.Closest(key, names), IsSure: false);
    }

    private static bool IsNamed(string key, string name, LabelSet label) =>
        key == Comparable(name) || key == Comparable(label.ZhHans) || key == Comparable(label.ZhHant) || key == Comparable(label.En);

    private static string Comparable(string text) => Fold.ToHans(text).Trim().ToLowerInvariant();
}
