using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>Units as they are found: titles and blocks by their pieces, and what is left out between and within them.</summary>
internal sealed class SeedUnitsDraft(int length)
{
    private readonly List<SeedUnit> _kept = [];

    /// <summary>Ascending.</summary>
    public List<RemovedSpan> Removals { get; } = [];

    /// <summary>Adds a piece of a title or block; pieces of the same one, with removals between them, follow each other.</summary>
    public void Extend(UnitKind kind, BodyBlock? block, int start, int end)
    {
        if (_kept.Count > 0 && _kept[^1].Kind == kind && ReferenceEquals(_kept[^1].Block, block))
        {
            _kept[^1] = _kept[^1] with { End = end };
        }
        else
        {
            _kept.Add(new SeedUnit { Start = start, End = end, Kind = kind, Block = block });
        }
    }

    /// <returns>Null when the units do not follow each other from the first character to the last.</returns>
    public EquatableArray<SeedUnit>? Finish()
    {
        var units = new List<SeedUnit>();
        int removal = 0;
        foreach (SeedUnit unit in _kept)
        {
            AddRemovals(unit.Start);
            var inner = new List<RemovedSpan>();
            for (; removal < Removals.Count && Removals[removal].Start < unit.End; removal++)
            {
                inner.Add(Removals[removal]);
            }

            units.Add(unit with { Inner = inner.ToEquatableArray() });
        }

        AddRemovals(length);
        int end = 0;
        foreach (SeedUnit unit in units)
        {
            if (unit.Start != end || unit.End <= end || unit.Inner.Any(span => span.Start + span.Length > unit.End))
            {
                return null;
            }

            end = unit.End;
        }

        bool isTwice = _kept.GroupBy(unit => unit.Block?.Id).Any(same => same.Count() > 1);
        return end == length && !isTwice ? units.ToEquatableArray() : null;

        void AddRemovals(int before)
        {
            for (; removal < Removals.Count && Removals[removal].Start < before; removal++)
            {
                RemovedSpan span = Removals[removal];
                units.Add(new SeedUnit { Start = span.Start, End = span.Start + span.Length, Kind = UnitKind.Removed, Rule = span.Rule });
            }
        }
    }
}
