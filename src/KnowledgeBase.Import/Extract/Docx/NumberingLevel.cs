namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>How one level of a list is numbered (ECMA-376 Part 1, 17.9.6).</summary>
internal sealed record NumberingLevel
{
    /// <summary>The first number; 0 when the file says none (17.9.25).</summary>
    public long Start { get; init; }

    /// <summary>A value of ST_NumberFormat (17.18.59).</summary>
    public string Format { get; init; } = "decimal";

    /// <summary>The first sample of a custom format: 001 for three digits.</summary>
    public string? Sample { get; init; }

    /// <summary>What is shown, with %1 … %9 for the numbers of the levels.</summary>
    public string Text { get; init; } = "";

    /// <summary>The level, counted from 1, whose number begins this level anew; 0 for never, null for any level above.</summary>
    public int? Restart { get; init; }

    /// <summary>Every number in the text is shown in Arabic digits.</summary>
    public bool IsLegal { get; init; }

    /// <summary>tab, space or nothing, between the number and the text.</summary>
    public string Suffix { get; init; } = "tab";

    /// <summary>The paragraph style that this level belongs to.</summary>
    public string? Style { get; init; }

    public string? Font { get; init; }

    /// <summary>The number counts and is not shown.</summary>
    public bool IsHidden { get; init; }
}
