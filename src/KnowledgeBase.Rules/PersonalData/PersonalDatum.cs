namespace KnowledgeBase.Rules.PersonalData;

/// <summary>A number or address that was found in a text; offsets are UTF-16 code units, <paramref name="Shown"/> is what a message may quote of it.</summary>
public sealed record PersonalDatum(Rule Rule, int Start, int Length, string Shown)
{
    private const int ShortNumber = 7;

    public int End => Start + Length;

    /// <summary>A datum whose middle is hidden in messages.</summary>
    public static PersonalDatum Masked(Rule rule, string text, int start, int length)
    {
        string value = text.Substring(start, length);
        int head = length < ShortNumber ? 1 : 3;
        int tail = length < ShortNumber ? 1 : 2;
        string shown = value.Length <= head + tail ? "…" : value.Substring(0, head) + "…" + value.Substring(value.Length - tail);
        return new PersonalDatum(rule, start, length, shown);
    }
}
