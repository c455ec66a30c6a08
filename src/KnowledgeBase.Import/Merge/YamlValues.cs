using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Import.Merge;

/// <summary>Values of front matter apart from where and how they are written.</summary>
internal static class YamlValues
{
    /// <summary>On one line, as the strict reader reads it back; the same for equal values. Null for none.</summary>
    public static string? Write(YamlNode? node) => node switch
    {
        null => null,
        YamlScalar scalar => YamlText.Scalar(scalar.Value),
        YamlSequence list => "[" + string.Join(", ", list.Items.Select(Write)) + "]",
        YamlMapping mapping => "{ " + string.Join(", ", mapping.Entries.Select(entry => $"{YamlText.Scalar(entry.Key.Value)}: {Write(entry.Value)}")) + " }",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
