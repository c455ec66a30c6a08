using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>
/// One line of a speech's header card. <paramref name="IsStated"/> is false when the source does not say, and the value then says so
/// (无日期). <paramref name="List"/> leads to the speeches with the same value.
/// </summary>
public sealed record Fact(string Label, string Value, bool IsStated, SitePath? List = null);
