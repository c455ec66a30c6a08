using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Settings;

/// <summary>The settings, null when the file can't be used, and everything that is wrong with it.</summary>
public sealed record SiteSettingsReading(SiteIdentity? Site, EquatableArray<Finding> Findings);

/// <summary>Reads input/site.yml: what the site is called and where it lives.</summary>
public static class SiteSettingsReader
{
    private static readonly EquatableArray<FieldSchema> s_fields =
    [
        Field("name", FieldForm.Text, isRequired: true),
        Field("description", FieldForm.Text, isRequired: true),
        Field("url", FieldForm.Url),
        Field("repository", FieldForm.Url),
        Field("branch", FieldForm.Text),
    ];

    public static SiteSettingsReading Read(TextFile file)
    {
        YamlReading yaml = YamlReader.Read(file);
        if (yaml.Root is not { } root)
        {
            return new SiteSettingsReading(null, yaml.Findings);
        }

        FindingList findings = new(file);
        new MappingChecker(new Dictionary<string, VocabularyFile>(), findings).Check(root, s_fields, root.Span);
        EquatableArray<Finding> all = [.. yaml.Findings, .. findings.ToEquatableArray()];
        return new SiteSettingsReading(all.IsEmpty ? Bind(root) : null, all);
    }

    private static SiteIdentity Bind(YamlMapping root) => new()
    {
        Name = root.Text("name") ?? "",
        Description = root.Text("description") ?? "",
        Url = root.Text("url")?.TrimEnd('/'),
        Repository = root.Text("repository")?.TrimEnd('/'),
        Branch = root.Text("branch") ?? "main",
    };

    private static FieldSchema Field(string key, FieldForm form, bool isRequired = false) =>
        new() { Key = key, Type = new FieldType { Form = form }, Required = isRequired, Label = new LabelSet(key, key, key) };
}
