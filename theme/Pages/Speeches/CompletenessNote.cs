namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>
/// What the text itself shows about its completeness. <paramref name="Label"/> is the state (后文缺);
/// <paramref name="Evidence"/> a sentence with the numbers and missing parts, empty when there is nothing to say.
/// </summary>
public sealed record CompletenessNote(bool IsComplete, string Label, string Evidence);
