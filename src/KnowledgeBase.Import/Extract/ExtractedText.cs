using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Extract;

/// <summary>
/// The text of a document that is no plain text (a web page, a Word file), as a reader of the document sees it: lines that end in "\n",
/// one for each paragraph of the format. Nothing visible is missing; what is not the document's own text is marked, not dropped.
/// </summary>
public sealed record ExtractedText
{
    public required string Text { get; init; }

    /// <summary>Stretches of <see cref="Text"/> that the format shows to be none of the speech (a menu, a footer), ascending, without overlap.</summary>
    public EquatableArray<ExtractedRemoval> Removals { get; init; }

    /// <summary>What the format says beside the text: the title of the page, its date.</summary>
    public EquatableArray<ExtractedFact> Facts { get; init; }

    /// <summary>True when every line is a paragraph of its author, so that no line is ever joined to the next.</summary>
    public bool LinesAreParagraphs { get; init; }

    /// <summary>What the file holds and nobody is shown: scripts, hidden text, deleted revisions, comments.</summary>
    public EquatableArray<LeftOut> LeftOut { get; init; }
}

/// <summary>A stretch of text, UTF-16 code units, and the built-in rule (<c>input/cleaning/built-in.yml</c>) that gives the reason.</summary>
public readonly record struct ExtractedRemoval(int Start, int Length, string Rule);

/// <summary>A fact and where it stood: <c>title</c> = 在…上的讲话, from <c>meta og:title</c>.</summary>
public sealed record ExtractedFact(string Name, string Value, string From);

/// <summary>How many characters of a kind (hidden, deleted, comment, script, …) were never text.</summary>
public sealed record LeftOut(string Kind, int Characters);
