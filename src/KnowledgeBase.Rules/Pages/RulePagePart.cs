namespace KnowledgeBase.Rules.Pages;

/// <summary>A part of a rule's page.</summary>
public abstract record RulePagePart;

/// <summary>One or more blocks of Markdown without fences.</summary>
public sealed record RuleProse(string Markdown) : RulePagePart;

/// <summary>A piece of content that the rule finds wrong or right, or that the examples are about. Lines end in "\n", the last too.</summary>
public sealed record RuleExample : RulePagePart
{
    public required ExampleVerdict Verdict { get; init; }

    public required ExampleSubject Subject { get; init; }

    /// <summary>The file that it stands in, where the example hangs on it; relative to the repository, with '/'.</summary>
    public string? Path { get; init; }

    public required string Text { get; init; }
}

public enum ExampleVerdict
{
    /// <summary>What the examples are about, such as their seed.</summary>
    Given,
    Wrong,
    Right,
}

/// <summary>What of a file an example shows.</summary>
public enum ExampleSubject
{
    /// <summary>A file as it is.</summary>
    File,

    /// <summary>Lines of front matter.</summary>
    Fields,

    /// <summary>Some text of a speech.</summary>
    Body,

    /// <summary>Lines of front matter, <c>---</c>, and the text.</summary>
    FieldsAndBody,

    /// <summary>The seed of the examples.</summary>
    Seed,
}
