namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>What an element of the text is to its reading.</summary>
internal enum Place
{
    Other,
    Cell,
    CellProperties,
    ContentControl,
    ContentControlProperties,
    DeletedText,
    FieldCode,
    Ignored,
    MarkProperties,
    Note,
    NumberingProperties,
    Paragraph,
    ParagraphProperties,
    Row,
    RowProperties,
    Ruby,
    RubyText,
    Run,
    RunProperties,
    Table,
    TableProperties,
    Text,
    TextBox,
}
