namespace KnowledgeBase.Rules.Fidelity;

/// <summary>Text inside a message: line breaks shown, long text shortened in the middle.</summary>
internal static class Quotation
{
    private const int Longest = 60;
    private const int Kept = 28;

    public static string Of(string text)
    {
        string shown = text.Replace("\r", "\\r").Replace("\n", "\\n");
        return shown.Length <= Longest ? shown : shown.Substring(0, Kept) + "…" + shown.Substring(shown.Length - Kept);
    }
}
