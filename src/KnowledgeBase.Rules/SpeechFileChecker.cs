using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.FrontMatter;

namespace KnowledgeBase.Rules;

/// <summary>All rules for one document: its name, its front matter, its body, its fidelity.</summary>
public static class SpeechFileChecker
{
    private const string Extension = ".md";

    public static IReadOnlyList<Finding> Check(TextFile file, CollectionSchema schema, RuleContext context)
    {
        FindingList name = new(file);
        string rest = file.Path.Substring(schema.Folder.Length + 1);
        if (!Identifiers.IsSlug(rest.Substring(0, rest.Length - Extension.Length)))
        {
            name.Add(FrontMatterRules.FileNameIsNoAddress, 0, 0, rest, schema.Folder);
        }

        FrontMatterReading frontMatter = FrontMatterChecker.Check(file, schema, context);
        return [.. name.ToEquatableArray(), .. frontMatter.Findings];
    }
}
