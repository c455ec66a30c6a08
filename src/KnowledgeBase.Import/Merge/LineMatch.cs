namespace KnowledgeBase.Import.Merge;

/// <summary>A run of <see cref="Count"/> equal lines: from line <see cref="Before"/> of the one text and line <see cref="After"/> of the other, both from 0.</summary>
public readonly record struct LineMatch(int Before, int After, int Count);
