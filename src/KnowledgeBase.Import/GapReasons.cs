namespace KnowledgeBase.Import;

/// <summary>Keys of the vocabulary GapReason that an import can give.</summary>
internal static class GapReasons
{
    public const string Paywall = "paywall";
    public const string Truncated = "truncated";

    public static IReadOnlyList<string> All { get; } = [Paywall, Truncated];
}
