using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Settings;

/// <summary>Checks <c>input/site.yml</c>: what the site is called and where it lives.</summary>
public static class SiteSettingsChecker
{
    public const string Path = "input/site.yml";

    private static readonly EquatableArray<FieldSchema> s_fields =
    [
        Field("name", FieldForm.Text, isRequired: true),
        Field("description", FieldForm.Text, isRequired: true),
        Field("url", FieldForm.Url),
        Field("repository", FieldForm.Url),
        Field("branch", FieldForm.Text),
        Field("lunr", FieldForm.Flag),
        Field("translated", FieldForm.Flag),
    ];

    /// <summary>The settings, null when they cannot be read at all, and everything that is wrong with them.</summary>
    public static YamlReading Check(TextFile file)
    {
        YamlReading yaml = YamlReader.Read(file);
        if (yaml.Root is not { } root)
        {
            return yaml;
        }

        FindingList findings = new(file);
        new MappingChecker(new Dictionary<string, VocabularyFile>(), findings).Check(root, s_fields, root.Span);
        return yaml with { Findings = [.. yaml.Findings, .. findings.ToEquatableArray()] };
    }

    private static FieldSchema Field(string key, FieldForm form, bool isRequired = false) =>
        new() { Key = key, Type = new FieldType { Form = form }, Required = isRequired, Label = new LabelSet(key, key, key) };
}
