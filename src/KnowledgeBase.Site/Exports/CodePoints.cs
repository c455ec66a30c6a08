namespace KnowledgeBase.Site.Exports;

/// <summary>From offsets in UTF-16 code units to the code points that Web Annotations count.</summary>
internal sealed class CodePoints
{
    private readonly int[] _before;

    public CodePoints(string text)
    {
        _before = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            _before[i + 1] = _before[i] + (char.IsLowSurrogate(text[i]) ? 0 : 1);
        }
    }

    /// <summary>How many code points begin before an offset.</summary>
    public int Before(int offset) => _before[offset];
}
