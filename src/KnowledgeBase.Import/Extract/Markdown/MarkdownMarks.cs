using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Extract.Markdown;

/// <summary>Which characters of a document are marks. The first rule to take a character keeps it.</summary>
internal sealed class MarkdownMarks(string text)
{
    private readonly string?[] _rules = new string?[text.Length];

    public bool IsFree(int start, int length) => Array.TrueForAll(_rules[start..(start + length)], static rule => rule is null);

    public void Take(int start, int length, string rule)
    {
        for (int i = start; i < start + length; i++)
        {
            _rules[i] ??= rule;
        }
    }

    /// <summary>Neighbours of one rule as one removal; it ends with its line.</summary>
    public EquatableArray<ExtractedRemoval> ToRemovals()
    {
        List<ExtractedRemoval> removals = [];
        for (int start = 0; start < text.Length;)
        {
            int end = start + 1;
            while (end < text.Length && _rules[end] == _rules[start] && text[end - 1] != '\n')
            {
                end++;
            }

            if (_rules[start] is { } rule)
            {
                removals.Add(new ExtractedRemoval(start, end - start, rule));
            }

            start = end;
        }

        return removals.ToEquatableArray();
    }
}
