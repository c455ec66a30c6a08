using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Strings;

/// <summary>Checks that one language of a text fills in each of its values, and nothing else.</summary>
internal sealed class TemplateChecker(TextFile file, FindingList findings, string key, EquatableArray<UiStringValue> values, bool isForBrowser)
{
    /// <param name="language">The language's tag.</param>
    /// <param name="whole">What stands under the tag: a text, or a list of them.</param>
    public EquatableArray<TextTemplate> Check(string language, YamlNode whole, IReadOnlyList<YamlScalar> paragraphs)
    {
        HashSet<string> shown = new(StringComparer.Ordinal);
        List<TextTemplate> templates = [];
        foreach (YamlScalar paragraph in paragraphs)
        {
            TextTemplate template = TemplateParser.Parse(paragraph.Value);
            templates.Add(template);
            foreach (TemplatePart part in template.Parts)
            {
                CheckPart(paragraph, part, shown);
            }
        }

        foreach (UiStringValue value in values)
        {
            if (!shown.Contains(value.Name))
            {
                findings.Add(UiStringRules.MissingValue, whole.Span, key, value.Name, language);
            }
        }

        return templates.ToEquatableArray();
    }

    private void CheckPart(YamlScalar paragraph, TemplatePart part, HashSet<string> shown)
    {
        switch (part)
        {
            case BrokenPart broken:
                ReportBroken(paragraph, broken, broken.Problem);
                break;
            case ValuePart value:
                shown.Add(value.Name);
                CheckName(paragraph, part, value.Name);
                break;
            case PluralPart plural when CheckName(paragraph, part, plural.Name) is { } value && (isForBrowser || !value.IsNumber):
                ReportBroken(paragraph, part, isForBrowser ? $"depends on '{plural.Name}', which the browser fills in as it is" : $"depends on '{plural.Name}', which is no number");
                break;
        }
    }

    private UiStringValue? CheckName(YamlScalar paragraph, TemplatePart part, string name)
    {
        if (values.FirstOrDefault(value => value.Name == name) is { } found)
        {
            return found;
        }

        string[] names = [.. values.Select(static value => value.Name)];
        string remedy = names.Length == 0 ? $"Declare it: 'values: {{ {name}: number }}'." : $"Use one of: {string.Join(", ", names)}.";
        SourceSpan place = ScalarPlace.Of(file, paragraph, findings, part.Start + 1, name.Length);
        EquatableArray<Fix> fixes = place.Length == name.Length && Spelling.OnlyOneNear(name, names) is { } meant
            ? [new Fix(new TextEdit(place.Start, place.Length, meant))]
            : default;
        findings.AddFixable(UiStringRules.UnknownValue, place, fixes, name, key, Spelling.Hint(name, names), remedy);
        return null;
    }

    private void ReportBroken(YamlScalar paragraph, TemplatePart part, string problem) =>
        findings.Add(
            UiStringRules.BracesBroken,
            ScalarPlace.Of(file, paragraph, findings, part.Start, part.Length),
            paragraph.Value.Substring(part.Start, part.Length),
            problem);
}
