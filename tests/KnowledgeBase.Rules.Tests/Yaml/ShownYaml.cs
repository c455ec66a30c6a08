using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Tests.Yaml;

internal static class ShownYaml
{
    /// <summary>A value as <c>{key: ‹text›, list: [‹a›, ‹b›]}</c>, with line ends and other control characters as codes.</summary>
    public static string Of(YamlNode node) => node switch
    {
        YamlScalar scalar => $"‹{string.Concat(scalar.Value.Select(Shown))}›",
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Value}: {Of(entry.Value)}"))}}}",
        _ => "unread",
    };

    private static string Shown(char c) => c switch
    {
        '\n' => "␤",
        '\t' => "␉",
        _ when char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format => $"\\u{(int)c:X4}",
        _ => c.ToString(),
    };
}
