using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Tests.Yaml;

/// <summary>A text as the reader took it: what it holds, what its writer is told, and what the fixes make of it.</summary>
internal sealed record WrittenYaml(string Text, YamlReading Reading)
{
    public static WrittenYaml Of(string text) => new(text, YamlReader.Read(new TextFile("a.yml", text)));

    /// <summary>The value in the form of <see cref="ShownYaml"/>, with what could not be read as <c>unread</c>.</summary>
    public string Value => Reading.Understood is { } root ? ShownYaml.Of(root) : "nothing";

    /// <summary>Each finding as <c>(1,4)-(1,5) KB1001 The YAML …</c>.</summary>
    public string[] Told => [.. Reading.Findings.Select(static finding => $"{finding.Span} {finding.Rule.Id} {finding.Message}")];

    /// <summary>The text after every fix that is offered.</summary>
    public string Mended => Reading.Findings
        .SelectMany(static finding => finding.Fixes)
        .SelectMany(static fix => fix.Edits)
        .OrderByDescending(static edit => edit.Start)
        .Aggregate(Text, static (text, edit) => text.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Text));
}
