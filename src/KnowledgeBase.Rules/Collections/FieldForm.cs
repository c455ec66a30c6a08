namespace KnowledgeBase.Rules.Collections;

/// <summary>What a field's text must look like; the names in collection files are those of docs/format.md in lower case with '-'.</summary>
public enum FieldForm
{
    /// <summary>Any text of at least one character.</summary>
    Text,

    /// <summary>Text, or <c>unknown</c>.</summary>
    TextOrUnknown,

    /// <summary>YYYY-MM-DD, a day that exists.</summary>
    Date,

    DateOrUnknown,

    /// <summary>A count: digits, at most nine, no leading zero.</summary>
    Number,

    /// <summary>An absolute address with http or https; any other scheme could run code in a reader's browser.</summary>
    Url,

    /// <summary>SHA-256 as 64 lower-case hexadecimal digits.</summary>
    Hash,

    /// <summary>line:column.</summary>
    Place,

    /// <summary>Several places and runs of lines, docs/format.md, "Fidelity".</summary>
    Places,

    /// <summary>The address of a block: a letter and two or more letters or digits, lower case; <c>title</c> is the title.</summary>
    SlugId,

    /// <summary>The same without <c>title</c>.</summary>
    BlockId,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A key of the vocabulary that the type names.</summary>
    Vocabulary,

    /// <summary>A mapping with fields of its own.</summary>
    Record,
}
