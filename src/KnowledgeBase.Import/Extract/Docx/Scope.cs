namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>An open element, with what holds for the text in it; an element inside begins with the same.</summary>
internal record struct Scope
{
    public Place In { get; set; }

    /// <summary>Why text here is none; None when it is.</summary>
    public LeftOutKind LeftOut { get; set; }

    /// <summary>The rule that takes the text here out of the speech, else null.</summary>
    public string? Rule { get; set; }

    public string? TableStyle { get; set; }

    // Of a run, while its properties are read.
    public string? CharacterStyle { get; set; }

    public bool? Hidden { get; set; }

    public bool IsWebHidden { get; set; }

    public bool IsDeleted { get; set; }

    // Of a ruby: the text above, until the text below it is there.
    public string? Above { get; set; }

    /// <summary>Where in the paragraph the element begins.</summary>
    public int Start { get; set; }
}
