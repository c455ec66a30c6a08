namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>What a link finds that was made to a block which is gone. <see cref="Id"/> is the address of that block, and on the page that of the note.</summary>
public sealed record RetiredNote
{
    public required string Id { get; init; }

    /// <summary>Why it is gone, without a full stop; null when nothing says it.</summary>
    public string? Reason { get; init; }

    /// <summary>The block that has the words now, and what to call it; null when none has.</summary>
    public RetiredTarget? To { get; init; }

    /// <summary>Whether the page of the source has the words, under the same address.</summary>
    public bool IsInSource { get; init; }
}

/// <summary>A block of the same page: its address and its name, such as "第3段".</summary>
public sealed record RetiredTarget(string Anchor, string Name);
