using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Query;

/// <summary>
/// A term as it was written, for a strict search: script and punctuation must stand in the text as they do here, blanks aside. What stands
/// before the first and after the last character of the term's skeleton must stand around the hit.
/// </summary>
internal sealed class StrictText
{
    private readonly string _before;
    private readonly string _core;
    private readonly string _after;

    public StrictText(string written)
    {
        Skeleton skeleton = Fold.Skeleton(written);
        (int start, int length) = skeleton.Locate(0, skeleton.Text.Length);
        _before = WithoutBlanks(written[..start]);
        _core = WithoutBlanks(written.Substring(start, length));
        _after = WithoutBlanks(written[(start + length)..]);
    }

    /// <summary>Whether a place of the passage reads so.</summary>
    public bool StandsAt(MatchPassage passage, PassageSpan span)
    {
        (int start, int length) = passage.Skeleton.Locate(span.Start, span.End - span.Start);
        string text = passage.Text;
        return WithoutBlanks(text.Substring(start, length)) == _core
            && (_before.Length == 0 || WithoutBlanks(text[..start]).EndsWith(_before, StringComparison.Ordinal))
            && (_after.Length == 0 || WithoutBlanks(text[(start + length)..]).StartsWith(_after, StringComparison.Ordinal));
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(static c => !QueryReader.IsBlank(c)));
}
