namespace KnowledgeBase.Import.Extract.Html;

/// <summary>What an element hands down to the text inside it.</summary>
internal readonly record struct Flow
{
    /// <summary>Blanks and line ends are kept.</summary>
    public bool IsPre { get; init; }

    /// <summary>Line ends are kept, blanks are not.</summary>
    public bool IsPreLine { get; init; }

    public bool IsLinked { get; init; }

    /// <summary>Inside the small text above or beside a character.</summary>
    public bool IsRuby { get; init; }

    /// <summary>Inside a cell of a table whose rows are lines, so that nothing ends a line.</summary>
    public bool IsInRow { get; init; }

    public bool IsInvisible { get; init; }

    public bool HasNoSize { get; init; }

    public bool IsUncolored { get; init; }

    /// <summary>Null when nothing says a colour: that of the browser.</summary>
    public CssColor? Color { get; init; }

    /// <summary>Null when nothing says a background: white, unless a linked style sheet says another.</summary>
    public CssColor? Background { get; init; }

    /// <summary>A picture or an unknown colour lies behind the text.</summary>
    public bool HasOtherBackground { get; init; }

    public bool HidesText => IsInvisible || HasNoSize || IsUncolored;
}
