using Microsoft.AspNetCore.Components;

namespace KnowledgeBase.Theme.Pages.About;

/// <summary>A page of prose from input/pages: its title and its body, HTML made from Markdown without raw HTML.</summary>
public sealed record ProsePage(string Title, string Description, MarkupString Body);
