using KnowledgeBase.Theme.Pages.About;

namespace KnowledgeBase.Site.Pages;

/// <summary>A page that people wrote besides the one about the site; <paramref name="Name"/> is its address without ".html".</summary>
public sealed record WrittenPage(string Name, ProsePage Page);
