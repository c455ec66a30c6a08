using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Width;

namespace KnowledgeBase.Import.Merge;

/// <summary>
/// Merges the title. Its words, where they are from and the line of the seed that they stand in are one decision: a supplied title has no
/// line, a line that became text is no title.
/// </summary>
internal sealed class TitleMerge
{
    private readonly SpeechVersion _inFile;
    private readonly SpeechVersion _incoming;
    private readonly Settlement _settlement;
    private readonly EquatableArray<Correction> _corrections;
    private readonly MergeConflict _ifUnsettled;
    private readonly MergeSide _side;

    public TitleMerge(RecordedVersion? recorded, SpeechVersion inFile, SpeechVersion incoming, Settlement settlement)
    {
        (_inFile, _incoming, _settlement) = (inFile, incoming, settlement);
        _corrections = inFile.Provenance.Corrections.Where(correction => correction.Block == Correction.TitleBlock).ToEquatableArray();
        TitleState? last = recorded is null ? null : StateOf(recorded.Fields, recorded.Fields.Text("title") ?? "", recorded.Units);
        TitleState ours = StateOf(inFile.Fields, Uncorrected, inFile.Units);
        TitleState theirs = StateOf(incoming.Fields, incoming.Provenance.Title, incoming.Units);
        MergeSide? side = ThreeWay.Choose(recorded is not null, last, ours, theirs);
        bool isLost = side == MergeSide.Import && !_corrections.IsEmpty && ours.Title != theirs.Title;
        _ifUnsettled = new MergeConflict
        {
            Line = inFile.Fields["title"]?.Span.StartLine ?? 1,
            Place = "title",
            Imported = last?.ToString(),
            InFile = (ours with { Title = inFile.Provenance.Title }).ToString(),
            Incoming = theirs.ToString(),
        };
        if (side is null || isLost)
        {
            Conflict = _ifUnsettled;
            side = settlement.Settle(Conflict);
        }

        _side = side.Value;
    }

    /// <summary>Set when both sides changed the title; regions that hold it go the same way.</summary>
    public MergeConflict? Conflict { get; }

    private string Uncorrected =>
        EditedText.Of(BlockForm.Plain(_inFile.Provenance.Title), _corrections)?.Original ?? _inFile.Provenance.Title;

    /// <returns>Null when the merged text has more than one title, or none where one is needed.</returns>
    public SettledTitle? Settle(IReadOnlyList<MergedUnit> units, bool widened)
    {
        List<SeedUnit> stated = [.. units.Where(unit => unit.Unit.Kind == UnitKind.Title).Select(unit => unit.Unit)];
        if (stated.Count > 1)
        {
            return null;
        }

        if (stated.Count == 0)
        {
            MergeSide side = IsStated(Version(_side)) ? Other(_side) : _side;
            return IsStated(Version(side)) ? null : new SettledTitle(Version(side).Provenance.Title, side == MergeSide.File ? _corrections : default, side);
        }

        string text = string.Concat(stated[0].KeptOffsets(_incoming.Seed).Select(at => _incoming.Seed[at]));
        string published = widened ? PunctuationWidth.Widen(text).Text : text;
        bool isCorrected = !_corrections.IsEmpty && published == Uncorrected;
        MergeSide from = published == StatedTitle(_side) ? _side : published == StatedTitle(Other(_side)) ? Other(_side) : _side;
        if (isCorrected || _corrections.IsEmpty)
        {
            return new SettledTitle(isCorrected ? _inFile.Provenance.Title : published, isCorrected ? _corrections : default, from);
        }

        // The corrected line is no longer the title, or is set in another width.
        return Conflict is null && _settlement.Settle(_ifUnsettled) == MergeSide.File ? null : new SettledTitle(published, default, from);
    }

    private string? StatedTitle(MergeSide side) =>
        !IsStated(Version(side)) ? null : side == MergeSide.File ? Uncorrected : _incoming.Provenance.Title;

    private SpeechVersion Version(MergeSide side) => side == MergeSide.File ? _inFile : _incoming;

    private static MergeSide Other(MergeSide side) => side == MergeSide.File ? MergeSide.Import : MergeSide.File;

    private static bool IsStated(SpeechVersion version) => version.Provenance.TitleAt is not null;

    private static TitleState StateOf(YamlMapping fields, string title, EquatableArray<SeedUnit> units) =>
        new(title, fields.Text("title-source") ?? "", units.Any(unit => unit.Kind == UnitKind.Title));

    private sealed record TitleState(string Title, string Source, bool IsLine)
    {
        public override string ToString() => $"{YamlText.Scalar(Title)} ({Source})";
    }
}
