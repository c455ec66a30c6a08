using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.FrontMatter;

/// <summary>Reads the front matter of one file and checks it against its collection.</summary>
public static class FrontMatterChecker
{
    public static FrontMatterReading Check(TextFile file, CollectionSchema schema, RuleContext context)
    {
        FindingList findings = new(file);
        if (FrontMatterSplitter.Split(file, findings) is not { } block)
        {
            return new FrontMatterReading(null, null, findings.ToEquatableArray());
        }

        YamlReading reading = YamlReader.Read(block.Yaml);
        if (reading.Understood is { } fields)
        {
            new MappingChecker(context.Vocabularies, findings) { IsLossy = reading.IsLossy }.Check(fields, schema.Fields, block.OpeningLine);
        }

        return new FrontMatterReading(reading.Root, block.BodyStart, [.. reading.Findings, .. findings.ToEquatableArray()]);
    }
}
