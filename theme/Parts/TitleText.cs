namespace KnowledgeBase.Theme.Parts;

/// <summary>How a title is written: one that the editors supplied stands in square brackets (GB/T 7714).</summary>
public static class TitleText
{
    public static string Shown(string title, bool isSupplied) => isSupplied ? $"［{title}］" : title;
}
