namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>What one part holds: lines, the lines of each note, and the numbers of fields that begin and never end.</summary>
internal sealed record Story(IReadOnlyList<DocxLine> Lines, IReadOnlyDictionary<string, List<DocxLine>> Notes, IReadOnlySet<int> UnclosedFields);
