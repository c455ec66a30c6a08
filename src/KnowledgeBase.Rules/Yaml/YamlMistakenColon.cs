using KnowledgeBase.Rules.Fixes;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>A colon that was typed full width, or without the space behind it.</summary>
internal static class YamlMistakenColon
{
    /// <summary>Takes a colon that is not ': ', says so, and leaves the scanner at the value.</summary>
    public static void Take(YamlScanner at, YamlReport report, YamlScalar key, YamlKeyForm form, int keyEnd)
    {
        int colon = at.Position;
        at.Take();
        int after = at.Position;
        while (form == YamlKeyForm.FullWidth && YamlBlank.IsAny(at.Current))
        {
            at.Take();
        }

        bool isKey = key.Value.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.');
        TextEdit[] edits = isKey ? [report.Edit(keyEnd, at.Position, at.AtLineEnd ? ":" : ": ")] : [];
        report.AddFixable(form == YamlKeyForm.FullWidth ? YamlRules.FullWidthColon : YamlRules.MissingSpace, report.Span(colon, after), edits, form == YamlKeyForm.FullWidth ? key.Value : key.Value + ":");
    }
}
