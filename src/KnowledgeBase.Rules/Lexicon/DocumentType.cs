namespace KnowledgeBase.Rules.Lexicon;

/// <summary>What a known document is; <c>type</c> in <c>input/lexicon/documents.yml</c>.</summary>
public enum DocumentType
{
    /// <summary>党内法规, the party's constitution among them.</summary>
    PartyRules,

    /// <summary>法律.</summary>
    Law,

    /// <summary>行政法规.</summary>
    AdministrativeRegulation,

    /// <summary>规范性文件: decisions, opinions, notices, plans.</summary>
    Policy,

    /// <summary>论著: books, collected works.</summary>
    Work,
}
