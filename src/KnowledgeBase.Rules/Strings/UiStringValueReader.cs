using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Strings;

/// <summary>Reads what a text leaves open: <c>values: { count: number }</c> for the page, <c>browser: [hits]</c> for a script.</summary>
internal static class UiStringValueReader
{
    public const string Values = "values";
    public const string Browser = "browser";

    private const string ValuesForm = "'values: { count: number, name: text }'";
    private const string BrowserForm = "'browser: [query, hits]'";

    /// <returns>The values, also those whose form is wrong, so that the texts are not blamed; null when there is no telling their names.</returns>
    public static EquatableArray<UiStringValue>? Read(string key, YamlMapping text, FindingList findings)
    {
        List<UiStringValue> values = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        bool isRead = true;
        if (text[Values] is { } declared)
        {
            isRead = ReadDeclared(key, declared, names, values, findings);
        }

        if (text[Browser] is { } filled && text[Values] is not null)
        {
            findings.Add(UiStringRules.WrongShape, filled.Span, key, "is filled in by the page and by the browser", "'values' or 'browser', not both");
            isRead = false;
        }
        else if (text[Browser] is { } listed)
        {
            isRead = ReadFilled(key, listed, names, values, findings);
        }

        return isRead ? values.ToEquatableArray() : null;
    }

    private static bool ReadDeclared(string key, YamlNode declared, HashSet<string> names, List<UiStringValue> values, FindingList findings)
    {
        if (declared is not YamlMapping { Entries.IsEmpty: false } mapping)
        {
            findings.Add(UiStringRules.WrongShape, declared.Span, key, "declares no values", ValuesForm);
            return false;
        }

        foreach (YamlEntry entry in mapping.Entries)
        {
            if (entry.Value is not YamlScalar { Value: UiStringValue.Number or UiStringValue.Text })
            {
                string found = entry.Value is YamlScalar { Value: var word } ? $"has a value of the form '{word}'" : "has a value without a form";
                findings.Add(UiStringRules.WrongShape, entry.Value.Span, key, found, "'number' or 'text'");
            }

            Add(key, entry.Key, isNumber: entry.Value is not YamlScalar { Value: UiStringValue.Text }, names, values, findings);
        }

        return true;
    }

    private static bool ReadFilled(string key, YamlNode filled, HashSet<string> names, List<UiStringValue> values, FindingList findings)
    {
        if (filled is not YamlSequence { Items.IsEmpty: false } list || !list.Items.All(static item => item is YamlScalar))
        {
            findings.Add(UiStringRules.WrongShape, filled.Span, key, "does not name what the browser fills in", BrowserForm);
            return false;
        }

        foreach (YamlScalar name in list.Items.Cast<YamlScalar>())
        {
            Add(key, name, isNumber: false, names, values, findings);
        }

        return true;
    }

    // By the name of the C# parameter: 'page-1' and 'page1' would be one.
    private static void Add(string key, YamlScalar name, bool isNumber, HashSet<string> names, List<UiStringValue> values, FindingList findings)
    {
        if (!Identifiers.IsFieldKey(name.Value))
        {
            findings.Add(UiStringRules.WrongShape, name.Span, key, $"has a value named '{name.Value}'", "a name with a-z, 0-9 and '-' between words, with a letter first");
        }
        else if (names.Add(Identifiers.ToCamelCase(name.Value)))
        {
            values.Add(new UiStringValue(name.Value, isNumber));
        }
        else
        {
            findings.Add(UiStringRules.WrongShape, name.Span, key, $"has the value '{name.Value}' twice", "each value once");
        }
    }
}
