namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>The vocabularies that hold text; strict (ISO/IEC 29500 Strict) and transitional names are one.</summary>
internal enum DocxVocabulary
{
    Other,
    Word,
    Math,
    Vml,
}
