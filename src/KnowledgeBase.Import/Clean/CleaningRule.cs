using System.Text.RegularExpressions;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Clean;

/// <summary>What a rule may take.</summary>
public enum CleaningScope
{
    /// <summary>Decided by the program, for layout and joined lines; the file gives only the reason.</summary>
    BuiltIn,

    /// <summary>Never applied by the program: a reason for what people take out.</summary>
    ByHand,

    /// <summary>A distinctive passage, perhaps over several lines.</summary>
    Inline,

    /// <summary>Whole lines only.</summary>
    Line,

    /// <summary>The beginning of a line.</summary>
    LinePrefix,

    /// <summary>Words that a site set into a line; tried last, so that a line that is all the site's goes as a whole.</summary>
    Inserted,

    /// <summary>Whole lines before the speech begins or after it has ended; never a line between.</summary>
    Edge,
}

/// <summary>
/// A reason to leave something out. <see cref="Reason"/> is shown to readers. The pattern runs on the text folded to half width and
/// Simplified; its named groups become facts.
/// </summary>
public sealed record CleaningRule
{
    /// <summary>The fact that a rule with <see cref="Gap"/> notes for each removal.</summary>
    public const string GapFact = "gap";

    public required string Id { get; init; }

    public required CleaningScope Scope { get; init; }

    public required string Reason { get; init; }

    /// <summary>Null for built-in rules.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>The pattern is tried only in a folded text that has one of these words; in any when there are none.</summary>
    public EquatableArray<string> Needs { get; init; }

    /// <summary>The rule applies only when it, or the rule <see cref="After"/>, matches this many times in a document.</summary>
    public int AtLeast { get; init; } = 1;

    /// <summary>Id of an earlier rule whose matches count for <see cref="AtLeast"/>; null for its own.</summary>
    public string? After { get; init; }

    /// <summary>No speech can hold what the rule takes, so much of it does not put the rules in doubt.</summary>
    public bool IsDistinctive { get; init; }

    /// <summary>A key of the vocabulary GapReason when text of the speech is missing at this place; else null.</summary>
    public string? Gap { get; init; }

    public EquatableArray<string> Examples { get; init; }

    /// <summary>Texts that this rule must leave alone.</summary>
    public EquatableArray<string> Negatives { get; init; }
}
