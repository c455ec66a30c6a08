using System.Collections;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary><see cref="Length"/> characters from <see cref="Start"/> of the assembled text: <see cref="First"/> is the origin of the first, and those of the others follow it one by one.</summary>
public readonly record struct OriginRun(int Start, int Length, SeedOrigin First);

/// <summary>The origin of each character of an assembled text, kept as runs: text is copied in long pieces.</summary>
public sealed class SeedOrigins : IReadOnlyList<SeedOrigin>
{
    private readonly List<OriginRun> _runs = [];

    public int Count { get; private set; }

    /// <summary>The runs in the order of the text; none is empty.</summary>
    public IReadOnlyList<OriginRun> Runs => _runs;

    public SeedOrigin this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            int low = 0;
            int high = _runs.Count - 1;
            while (low < high)
            {
                int middle = (low + high + 1) / 2;
                (low, high) = _runs[middle].Start <= index ? (middle, high) : (low, middle - 1);
            }

            SeedOrigin first = _runs[low].First;
            return first with { Offset = first.Offset + index - _runs[low].Start };
        }
    }

    public IEnumerator<SeedOrigin> GetEnumerator()
    {
        foreach (OriginRun run in _runs)
        {
            for (int i = 0; i < run.Length; i++)
            {
                yield return run.First with { Offset = run.First.Offset + i };
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(SeedOrigin first, int length)
    {
        if (length == 0)
        {
            return;
        }

        OriginRun last = _runs.Count > 0 ? _runs[_runs.Count - 1] : default;
        if (last.Length > 0 && last.First with { Offset = last.First.Offset + last.Length } == first)
        {
            _runs[_runs.Count - 1] = last with { Length = last.Length + length };
        }
        else
        {
            _runs.Add(new OriginRun(Count, length, first));
        }

        Count += length;
    }
}
