namespace KnowledgeBase.Annotate.Words;

/// <summary>
/// Finds all words of a set in one pass (Aho and Corasick, CACM 18(6), 1975), with a dense table: one step is one look-up. Characters that
/// are in no word share column 0, and lead back to the root.
/// </summary>
internal sealed class TermAutomaton
{
    private readonly ushort[] _columns = new ushort[char.MaxValue + 1];
    private readonly int _width;
    private readonly int[] _next;
    private readonly int[] _word;
    private readonly int[] _shorter;

    /// <param name="words">Distinct and not empty.</param>
    public TermAutomaton(IReadOnlyList<string> words)
    {
        _width = 1;
        foreach (char c in words.SelectMany(word => word))
        {
            if (_columns[c] == 0)
            {
                _columns[c] = (ushort)_width++;
            }
        }

        int states = 1 + words.Sum(word => word.Length);
        _next = new int[states * _width];
        _word = new int[states];
        _shorter = new int[states];
        Array.Fill(_word, -1);
        int count = Plant(words);
        Link(count);
    }

    /// <summary>Reports each occurrence, by its exclusive end and the word's index: longer words before shorter ones with the same end.</summary>
    public void Find(ReadOnlySpan<char> text, List<(int End, int Word)> found)
    {
        int state = 0;
        for (int i = 0; i < text.Length; i++)
        {
            state = _next[(state * _width) + _columns[text[i]]];
            for (int match = _word[state] >= 0 ? state : _shorter[state]; match != 0; match = _shorter[match])
            {
                found.Add((i + 1, _word[match]));
            }
        }
    }

    private int Plant(IReadOnlyList<string> words)
    {
        int count = 1;
        for (int i = 0; i < words.Count; i++)
        {
            int state = 0;
            foreach (char c in words[i])
            {
                ref int next = ref _next[(state * _width) + _columns[c]];
                if (next == 0)
                {
                    next = count++;
                }

                state = next;
            }

            _word[state] = i;
        }

        return count;
    }

    /// <summary>Breadth first: where a state has no child, go where its longest proper suffix goes.</summary>
    private void Link(int count)
    {
        int[] suffix = new int[count];
        Queue<int> states = new();
        states.Enqueue(0);
        while (states.TryDequeue(out int state))
        {
            for (int column = 1; column < _width; column++)
            {
                int fallback = state == 0 ? 0 : _next[(suffix[state] * _width) + column];
                ref int next = ref _next[(state * _width) + column];
                if (next == 0)
                {
                    next = fallback;
                    continue;
                }

                suffix[next] = fallback;
                _shorter[next] = _word[fallback] >= 0 ? fallback : _shorter[fallback];
                states.Enqueue(next);
            }
        }
    }
}
