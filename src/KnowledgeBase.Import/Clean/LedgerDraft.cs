using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Clean;

/// <summary>A ledger being written: one owner for each character. The first rule to take a character keeps it.</summary>
internal sealed class LedgerDraft
{
    private const string SeparatorOwner = "\n";

    private readonly string?[] _owners;
    private readonly bool[] _begins;
    private readonly List<LedgerFact> _facts;

    public LedgerDraft(string text)
    {
        Text = text;
        _owners = new string?[text.Length];
        _begins = new bool[text.Length];
        _facts = [];
    }

    public LedgerDraft(Ledger ledger)
    {
        Text = ledger.Text;
        _owners = new string?[Text.Length];
        _begins = new bool[Text.Length];
        _facts = [.. ledger.Facts];
        foreach (LedgerSpan span in ledger.Removed)
        {
            Remove(span.Start, span.Start + span.Length, span.Rule!);
        }
    }

    public string Text { get; }

    public List<LedgerFact> Facts => _facts;

    public bool IsFree(int at) => _owners[at] is null;

    public string? RuleAt(int at) => _owners[at] is { } owner && owner != SeparatorOwner ? owner : null;

    public bool IsFree(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_owners[i] is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives every character that is still free between two offsets to a rule, as a removal of its own.</summary>
    public void Remove(int start, int end, string rule)
    {
        if (start < end && _owners[start] is null)
        {
            _begins[start] = true;
        }

        for (int i = start; i < end; i++)
        {
            _owners[i] ??= rule;
        }
    }

    /// <summary>Gives single characters to a rule; neighbours become one removal.</summary>
    public void RemoveEach(ReadOnlySpan<int> offsets, string rule)
    {
        foreach (int at in offsets)
        {
            _owners[at] ??= rule;
        }
    }

    public void Separate(int at) => _owners[at] ??= SeparatorOwner;

    public int CountRemoved(Func<string, bool> counts) =>
        Enumerable.Range(0, _owners.Length).Count(i => _owners[i] is { } rule && rule != SeparatorOwner && counts(rule) && !char.IsWhiteSpace(Text[i]));

    public Ledger Finish()
    {
        var spans = new List<LedgerSpan>();
        for (int start = 0; start < _owners.Length;)
        {
            int end = start + 1;
            while (end < _owners.Length && string.Equals(_owners[end], _owners[start], StringComparison.Ordinal) && _owners[start] != SeparatorOwner && !_begins[end])
            {
                end++;
            }

            string? owner = _owners[start];
            Fate fate = owner is null ? Fate.Kept : owner == SeparatorOwner ? Fate.Separator : Fate.Removed;
            spans.Add(new LedgerSpan(start, end - start, fate, fate == Fate.Removed ? owner : null));
            start = end;
        }

        return new Ledger(Text, spans.ToEquatableArray(), _facts.ToEquatableArray());
    }
}
