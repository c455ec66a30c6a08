using KnowledgeBase.Rules;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Import.Answers;

/// <summary>The file of a speech as answers are written into it: a field at a time, the rest as it is.</summary>
internal sealed record SpeechFile(TextFile File, FrontMatterBlock FrontMatter, YamlMapping Fields)
{
    /// <returns>Null for a file whose front matter cannot be read.</returns>
    public static SpeechFile? Read(TextFile file)
    {
        var findings = new FindingList(file);
        return FrontMatterSplitter.Split(file, findings) is { } block && YamlReader.Read(block.Yaml) is { Root: { } fields, Findings.Count: 0 }
            ? new SpeechFile(file, block, fields)
            : null;
    }

    /// <summary>Where a field and what belongs to it stands: whole lines, offsets of the file. Null for one that is not there.</summary>
    public (int Start, int End)? LinesOf(string key)
    {
        for (int i = 0; i < Fields.Entries.Count; i++)
        {
            if (Fields.Entries[i].Key.Value == key)
            {
                int end = i + 1 < Fields.Entries.Count ? StartOfLine(Fields.Entries[i + 1].Key.Span.Start) : FrontMatter.Yaml.Start + FrontMatter.Yaml.Length;
                return (StartOfLine(Fields.Entries[i].Key.Span.Start), end);
            }
        }

        return null;
    }

    private int StartOfLine(int offset) => File.Text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1;
}
