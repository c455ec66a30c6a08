namespace KnowledgeBase.Rules;

/// <summary>A file's text. <paramref name="Path"/> is relative to the repository and written with '/', whatever the machine.</summary>
public sealed record TextFile(string Path, string Text);
