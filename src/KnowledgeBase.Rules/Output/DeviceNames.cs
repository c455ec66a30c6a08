namespace KnowledgeBase.Rules.Output;

/// <summary>Names that Windows keeps for devices, whatever ending a file has (Microsoft, "Naming Files, Paths, and Namespaces").</summary>
internal static class DeviceNames
{
    private static readonly string[] s_single = ["con", "prn", "aux", "nul"];
    private static readonly string[] s_numbered = ["com", "lpt"];

    /// <param name="slug">A part of an address, in lower case.</param>
    public static bool Has(string slug) =>
        s_single.Contains(slug, StringComparer.Ordinal)
        || (slug.Length == 4 && slug[3] is >= '0' and <= '9' && s_numbered.Contains(slug.Substring(0, 3), StringComparer.Ordinal));
}
