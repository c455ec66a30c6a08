using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Strings;

/// <summary>Reads one file of texts. A text that anything is wrong with is left out, and the others are kept.</summary>
public static class UiStringFileReader
{
    public static UiStringReading Read(TextFile file)
    {
        YamlReading yaml = YamlReader.Read(file);
        if (yaml.Root is not { } root)
        {
            return new UiStringReading(new UiStringFile(file.Path, []), yaml.Findings);
        }

        FindingList findings = new(file);
        UiStringReader reader = new(file, findings);
        EquatableArray<UiString> strings = root.Entries.Select(reader.Read).OfType<UiString>().ToEquatableArray();
        return new UiStringReading(new UiStringFile(file.Path, strings), [.. yaml.Findings, .. findings.ToEquatableArray()])
        {
            Keys = root.Entries.Select(static entry => entry.Key).Where(static key => UiStringReader.IsName(key.Value)).ToEquatableArray(),
        };
    }
}
