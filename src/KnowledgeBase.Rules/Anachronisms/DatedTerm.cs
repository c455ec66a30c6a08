namespace KnowledgeBase.Rules.Anachronisms;

/// <summary>
/// A name of something that began on a day: nobody spoke of it before. <paramref name="Term"/> is folded; <paramref name="Since"/> has the form YYYY-MM-DD.
/// <paramref name="IsNews"/> tells of an event that speeches mention while it is fresh and hardly after.
/// </summary>
public sealed record DatedTerm(string Term, string Since, bool IsNews);
