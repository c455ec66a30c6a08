using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Annotate.Outlines;

/// <summary>An item of the outline inside a paragraph and its id on the page.</summary>
public sealed record OutlineItem(string Id, OutlineNode Node)
{
    /// <summary>
    /// What is set off in the text, in UTF-16 code units of the paragraph: marker and title, or the marker alone where the rest is no
    /// title of the author's but our label for the outline.
    /// </summary>
    public int Length => Node.Form == OutlineForm.Inline ? Node.Marker.Length : Node.End - Node.Start;
}
