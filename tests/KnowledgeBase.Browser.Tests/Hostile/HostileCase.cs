namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>A hostile text in one slot of one file: counted once, as refused or as shown.</summary>
/// <param name="Text">The text.</param>
/// <param name="Slot">Where it stands, for a person: "paragraph, as it is", "title" …</param>
/// <param name="Proof">How to see that a page shows it; null when the file's own sentences tell.</param>
public sealed record HostileCase(HostileText Text, string Slot, ShownAs? Proof = null);

/// <summary>What a page has to hold.</summary>
/// <param name="Id">Of the element; null for the whole page.</param>
/// <param name="Words">The text, character for character.</param>
/// <param name="IsAll">The element has nothing else.</param>
public sealed record ShownAs(string? Id, string Words, bool IsAll);
