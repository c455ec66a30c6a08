namespace KnowledgeBase.Cli.Importing.Guided;

/// <summary>Something that an import left to a person. What is asked is Chinese.</summary>
internal abstract record OpenQuestion(string Asked);

/// <summary>A field that the document did not tell; <paramref name="Proposal"/> is what it may be, null where nothing says anything.</summary>
internal sealed record FieldQuestion(string Field, string Asked, Proposal? Proposal) : OpenQuestion(Asked)
{
    /// <summary>What may be answered; empty for free text.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>A place of the text that somebody should look at; <paramref name="Block"/> is the address of the block that it is about, null where it is about none.</summary>
internal sealed record TextQuestion(string Asked, string? Block) : OpenQuestion(Asked)
{
    /// <summary>Whether the block may be nothing but words of a site.</summary>
    public bool CanBeRemoved { get; init; }

    /// <summary>Whether to take the block out is what is proposed.</summary>
    public bool ProposesRemoval { get; init; }
}

/// <summary>An answer that can be accepted, as it would be typed, and what it rests on.</summary>
internal sealed record Proposal(string Answer, string Evidence);
