using KnowledgeBase.Rules;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.About;

namespace KnowledgeBase.Site.Pages;

/// <summary>A page of prose, null when it can't be shown, and everything that is wrong with it.</summary>
public sealed record ProseReading(ProsePage? Page, EquatableArray<Finding> Findings);
