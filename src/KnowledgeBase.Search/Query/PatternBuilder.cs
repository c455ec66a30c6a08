using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Query;

/// <summary>Turns the text of a term into a pattern. Pieces between wildcards are folded each for itself.</summary>
internal sealed class PatternBuilder
{
    private const char Mask = '□';
    private const char Someone = '某';

    private readonly List<PatternPart> _parts = [];

    public bool HasWildcards { get; private set; }

    /// <summary>Adds text in which <c>?</c> and a lone <c>*</c> are wildcards; a run of <c>*</c> is a mask, as in the texts.</summary>
    /// <param name="quoted">How much of it, from the start, holds no wildcards.</param>
    public void Add(string text, int quoted)
    {
        int start = 0;
        for (int i = quoted; i < text.Length; i++)
        {
            bool isOne = text[i] is '?' or '？';
            if (isOne || (IsStar(text, i) && !IsStar(text, i - 1) && !IsStar(text, i + 1)))
            {
                AddPiece(text[start..i]);
                AddAny(isOne ? 1 : 0, isOne ? 1 : QueryLimits.Gap);
                start = i + 1;
            }
        }

        AddPiece(text[start..]);
    }

    /// <returns>Null when nothing is left that would have to stand in the text.</returns>
    public Pattern? Build()
    {
        if (!_parts.Exists(static part => part is not AnyCharacters))
        {
            return null;
        }

        CloseEnd(0);
        CloseEnd(_parts.Count - 1);
        return new Pattern([.. _parts]);
    }

    /// <summary>A gap at an end would mean nothing: of what may stand there only what must remains.</summary>
    private void CloseEnd(int index)
    {
        if (_parts[index] is AnyCharacters any)
        {
            _parts[index] = any with { Most = any.Least };
            if (any.Least == 0)
            {
                _parts.RemoveAt(index);
            }
        }
    }

    private void AddPiece(string text)
    {
        string folded = Fold.ToSkeleton(text);
        int at = 0;
        while (at < folded.Length)
        {
            int end = at + 1;
            if (folded[at] == Mask)
            {
                _parts.Add(new Masks(1));
            }
            else if (folded[at] == Someone)
            {
                end = EndOfRun(folded, at);
                _parts.Add(new Masks(end - at));
            }
            else
            {
                while (end < folded.Length && folded[end] is not (Mask or Someone))
                {
                    end++;
                }

                AddCharacters(folded[at..end]);
            }

            at = end;
        }
    }

    private void AddCharacters(string folded)
    {
        if (_parts is [.., Literal last])
        {
            _parts[^1] = new Literal(last.Text + folded);
        }
        else
        {
            _parts.Add(new Literal(folded));
        }
    }

    private void AddAny(int least, int most)
    {
        HasWildcards = true;
        if (_parts is [.., AnyCharacters last])
        {
            _parts[^1] = new AnyCharacters(last.Least + least, last.Most + most);
        }
        else
        {
            _parts.Add(new AnyCharacters(least, most));
        }
    }

    private static int EndOfRun(string folded, int at)
    {
        int end = at;
        while (end < folded.Length && folded[end] == Someone)
        {
            end++;
        }

        return end;
    }

    private static bool IsStar(string text, int at) => (uint)at < (uint)text.Length && text[at] is '*' or '＊';
}
