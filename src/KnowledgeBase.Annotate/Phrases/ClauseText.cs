using System.Buffers;
using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Annotate.Phrases;

/// <summary>
/// The skeletons of all texts, clause after clause with a <see cref="End"/> behind each: no phrase runs across one, nor across a mask or from
/// a heading into its paragraph.
/// </summary>
internal sealed class ClauseText
{
    public const char End = '\0';

    private readonly int[] _lineStarts;
    private readonly int[] _textStarts;
    private readonly int[] _firstLines;

    private ClauseText(char[] text, int[] lineStarts, int[] textStarts, int[] firstLines) =>
        (Text, _lineStarts, _textStarts, _firstLines) = (text, lineStarts, textStarts, firstLines);

    /// <summary>Begins and ends with <see cref="End"/>.</summary>
    public char[] Text { get; }

    public static ClauseText Of(IReadOnlyList<ComparedText> texts)
    {
        var written = new ClauseLine[texts.Count][];
        Parallel.For(0, texts.Count, i => written[i] = [.. texts[i].Lines.Select(static line => ClauseLine.Of(line, hasOrigins: false))]);
        var text = new char[1 + written.Sum(static lines => lines.Sum(static line => line.Text.Length))];
        int[] firstLines = new int[texts.Count + 1];
        int[] textStarts = new int[texts.Count + 1];
        List<int> lineStarts = [];
        int at = 1;
        for (int i = 0; i < written.Length; i++)
        {
            (firstLines[i], textStarts[i]) = (lineStarts.Count, at);
            foreach (ClauseLine line in written[i])
            {
                lineStarts.Add(at);
                line.Text.CopyTo(text.AsSpan(at));
                at += line.Text.Length;
            }

            written[i] = [];
        }

        (firstLines[^1], textStarts[^1]) = (lineStarts.Count, at);
        return new ClauseText(text, [.. lineStarts], textStarts, firstLines);
    }

    public int TextAt(int position) => LastAt(_textStarts, 0, _textStarts.Length, position);

    /// <summary>The positions of a text: from the first to before the second.</summary>
    public (int Start, int End) RangeOf(int text) => (_textStarts[text], _textStarts[text + 1]);

    public int StartOf(int text, int line) => _lineStarts[_firstLines[text] + line];

    /// <summary>The line that a position of a text is in.</summary>
    public int LineAt(int text, int position) =>
        LastAt(_lineStarts, _firstLines[text], _firstLines[text + 1], position) - _firstLines[text];

    // Of those that begin at the same position all but the last are empty.
    private static int LastAt(int[] starts, int from, int to, int position)
    {
        while (to - from > 1)
        {
            int middle = (from + to) / 2;
            (from, to) = starts[middle] <= position ? (middle, to) : (from, middle);
        }

        return from;
    }
}

/// <summary>The clauses of one line, each with a <see cref="ClauseText.End"/> behind it. <paramref name="Origins"/>[i]: where in the line character i is from.</summary>
internal sealed record ClauseLine(string Text, (int Start, int End)[] Origins, int Characters)
{
    /// <param name="line">Any.</param>
    /// <param name="hasOrigins">False leaves them out.</param>
    public static ClauseLine Of(ComparedLine line, bool hasOrigins = true)
    {
        Skeleton skeleton = Fold.Skeleton(line.Text);

        // Behind each character a clause may end.
        char[] text = ArrayPool<char>.Shared.Rent((2 * skeleton.Text.Length) + 1);
        (int, int)[] origins = ArrayPool<(int, int)>.Shared.Rent(hasOrigins ? text.Length : 0);
        int count = 0;
        int piece = 1;
        for (int i = 0; i < skeleton.Text.Length; i++)
        {
            bool begins = i > 0 && HasEnd(line.Text, skeleton.Ends[i - 1], skeleton.Origins[i]);
            if (piece < line.Pieces.Count && skeleton.Origins[i] >= line.Pieces[piece].Start)
            {
                begins = true;
                piece++;
            }

            bool isMask = skeleton.Text[i] == SkeletonSigns.Mask;
            if ((begins || isMask) && count > 0 && text[count - 1] != ClauseText.End)
            {
                Add(ClauseText.End, skeleton.Origins[i], skeleton.Origins[i]);
            }

            if (!isMask)
            {
                Add(skeleton.Text[i], skeleton.Origins[i], skeleton.Ends[i]);
            }
        }

        if (count > 0 && text[count - 1] != ClauseText.End)
        {
            Add(ClauseText.End, line.Text.Length, line.Text.Length);
        }

        ClauseLine written = new(new string(text, 0, count), hasOrigins ? origins[..count] : [], skeleton.Text.Length);
        ArrayPool<char>.Shared.Return(text);
        ArrayPool<(int, int)>.Shared.Return(origins);
        return written;

        void Add(char c, int start, int end)
        {
            text[count] = c;
            if (hasOrigins)
            {
                origins[count] = (start, end);
            }

            count++;
        }
    }

    private static bool HasEnd(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (ClauseMarks.IsEnd(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
