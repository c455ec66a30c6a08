using KnowledgeBase.Text.Characters;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// The sentences of one text that are compared, as skeletons one after another. A sentence of fewer than eight characters says too little; one
/// that the text repeats is compared once, where it first stands.
/// </summary>
internal sealed class SentenceTable
{
    public const int Shortest = 8;

    // A text without full stops is cut at its commas, so that no comparison grows with a document.
    public const int Longest = 400;

    private readonly int[] _ends;
    private readonly int[] _lines;
    private readonly int[] _offsets;

    private SentenceTable(string text, int[] ends, int[] lines, int[] offsets, ulong[] hashes) =>
        (Text, _ends, _lines, _offsets, Hashes) = (text, ends, lines, offsets, hashes);

    public string Text { get; }

    public int Count => _ends.Length;

    /// <summary>A hash of each whole sentence.</summary>
    public ulong[] Hashes { get; }

    public ReadOnlySpan<char> this[int sentence] => Text.AsSpan(StartOf(sentence), LengthOf(sentence));

    public int StartOf(int sentence) => sentence == 0 ? 0 : _ends[sentence - 1];

    public int LengthOf(int sentence) => _ends[sentence] - StartOf(sentence);

    /// <summary>Index of the line of the compared text.</summary>
    public int LineOf(int sentence) => _lines[sentence];

    /// <summary>Where the sentence begins in the skeleton of its line.</summary>
    public int OffsetOf(int sentence) => _offsets[sentence];

    public static SentenceTable Of(ComparedText text)
    {
        var writer = new Writer();
        for (int line = 0; line < text.Lines.Count; line++)
        {
            writer.Add(line, text.Lines[line].Text);
        }

        return writer.ToTable();
    }

    private sealed class Writer
    {
        private readonly System.Text.StringBuilder _text = new();
        private readonly List<int> _ends = [];
        private readonly List<int> _lines = [];
        private readonly List<int> _offsets = [];
        private readonly List<ulong> _hashes = [];
        private readonly HashSet<ulong> _known = [];

        public void Add(int line, string text)
        {
            Skeleton skeleton = Fold.Skeleton(text);
            int start = 0;
            int clause = 0;
            for (int i = 1; i <= skeleton.Text.Length; i++)
            {
                (bool endsSentence, bool endsClause) = MarksIn(text, skeleton.Ends[i - 1], skeleton.Origins[i]);
                clause = endsClause ? i : clause;
                if (endsSentence || i == skeleton.Text.Length)
                {
                    Keep(line, skeleton.Text, start, i);
                    start = i;
                }
                else if (i - start == Longest)
                {
                    int cut = clause > start ? clause : i;
                    Keep(line, skeleton.Text, start, cut);
                    start = cut;
                }
            }
        }

        public SentenceTable ToTable() => new(_text.ToString(), [.. _ends], [.. _lines], [.. _offsets], [.. _hashes]);

        private void Keep(int line, string skeleton, int start, int end)
        {
            ReadOnlySpan<char> sentence = skeleton.AsSpan(start, end - start);
            if (sentence.Length < Shortest)
            {
                return;
            }

            ulong hash = GramHash.Of(sentence);
            if (!_known.Add(hash))
            {
                return;
            }

            _text.Append(sentence);
            _ends.Add(_text.Length);
            _lines.Add(line);
            _offsets.Add(start);
            _hashes.Add(hash);
        }

        private static (bool Sentence, bool Clause) MarksIn(string text, int from, int to)
        {
            bool sentence = false;
            bool clause = false;
            for (int i = from; i < to; i++)
            {
                sentence |= Han.IsSentenceEnd(text[i]);
                clause |= ClauseMarks.IsEnd(text[i]);
            }

            return (sentence, clause);
        }
    }
}
