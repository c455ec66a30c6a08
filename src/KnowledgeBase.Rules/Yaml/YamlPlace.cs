namespace KnowledgeBase.Rules.Yaml;

/// <summary>A place while reading: an offset of the text that is read, its line of the file from 1, and the offset where that line begins.</summary>
internal readonly record struct YamlPlace(int Offset, int Line, int LineStart);
