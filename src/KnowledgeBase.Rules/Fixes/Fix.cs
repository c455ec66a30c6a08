using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Fixes;

/// <summary>
/// A way to put a finding right: edits of its file, ascending and without overlap. A rule offers one only where a person would do the same
/// without thinking; which of several is right, the check of the edited file decides.
/// </summary>
public sealed record Fix(EquatableArray<TextEdit> Edits)
{
    public Fix(params TextEdit[] edits)
        : this(edits.ToEquatableArray())
    {
    }

    /// <summary>The text with the edits made.</summary>
    public string Apply(string text)
    {
        for (int i = Edits.Count - 1; i >= 0; i--)
        {
            text = text.Remove(Edits[i].Start, Edits[i].Length).Insert(Edits[i].Start, Edits[i].Text);
        }

        return text;
    }
}
