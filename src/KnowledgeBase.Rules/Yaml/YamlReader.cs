using YamlDotNet.Core;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>
/// Reads the strict YAML subset of content (docs/format.md): a mapping of text, lists and mappings. It goes by parser events, because only
/// they have every place and let us refuse anchors, tags and depth at the event where they begin.
/// </summary>
public static class YamlReader
{
    public static YamlReading Read(TextFile file) => Read(YamlBlock.Whole(file));

    public static YamlReading Read(YamlBlock block)
    {
        FindingList findings = new(block.File);
        YamlMapping? root = YamlGuard.Admits(block, findings) ? Parse(block, findings) : null;
        return new YamlReading(root, findings.ToEquatableArray());
    }

    private static YamlMapping? Parse(YamlBlock block, FindingList findings)
    {
        YamlEventReader reader = new(block, findings);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            int start = block.Start + (int)exception.Start.Index;
            int end = block.Start + (int)exception.End.Index;
            if (!YamlMistakes.Explain(block, start, end, findings))
            {
                findings.Add(YamlRules.Unreadable, start, Math.Max(end - start, 0), Reason(exception));
            }

            return null;
        }
    }

    private static string Reason(YamlException exception) => exception.Message.Trim().TrimEnd('.');
}
