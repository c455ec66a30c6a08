namespace KnowledgeBase.Rules.Quotations;

/// <summary>Who is quoted, told from the words before the verb of saying.</summary>
public enum SpeakerKind
{
    /// <summary>Somebody with a name, an office, or a redaction in the place of one.</summary>
    Person,

    /// <summary>A body, a meeting or a document: 党中央, 会议, 党的二十大报告.</summary>
    Body,

    /// <summary>What people say in general, or people without name and office (俗话, 古人, 有的同志): there is no source to look up.</summary>
    Folk,
}
