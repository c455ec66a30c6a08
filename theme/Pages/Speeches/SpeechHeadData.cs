using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>
/// What the head of a speech's page says to programs. <paramref name="JsonLd"/> is JSON that stands in a script element as it is, so it
/// holds no '&lt;'; <paramref name="Tags"/> are the Highwire tags, none where they would not be true.
/// </summary>
public sealed record SpeechHeadData(string JsonLd, EquatableArray<HeadTag> Tags);

/// <summary>A meta element.</summary>
public sealed record HeadTag(string Name, string Content);
