namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>A list and a level of it that a paragraph or a style names; null for what it leaves to its style.</summary>
internal readonly record struct NumberingReference(int? List, int? Level);
