namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>Why characters of a Word file are never text; the names are those of <see cref="LeftOut.Kind"/>.</summary>
internal enum LeftOutKind
{
    None,
    Comment,
    Deleted,
    Field,
    Header,
    Hidden,
    Note,
}
