namespace KnowledgeBase.Annotate.Redactions;

/// <summary>What a redaction hides, guessed from the words beside it or told by a person's mark.</summary>
public enum RedactionKind
{
    Place,
    Person,

    /// <summary>A person who speaks or instructs: ******指出.</summary>
    Leader,
    Number,
    Organisation,

    /// <summary>A word that a filter took out: 亟待**的难题.</summary>
    Verb,
    Other,

    /// <summary>Nothing was hidden: 某村 are the speaker's own words.</summary>
    Wording,
}
