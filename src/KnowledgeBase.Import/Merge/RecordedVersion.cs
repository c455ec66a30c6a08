using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>What the last import made of a seed: its record, read with the seed's text.</summary>
internal sealed record RecordedVersion
{
    public required YamlMapping Fields { get; init; }

    public required EquatableArray<SeedUnit> Units { get; init; }

    public required EquatableArray<Insertion> Insertions { get; init; }

    public bool Widened => Fields["width"] is not null;

    /// <returns>Null when the record is of another text, or is none that an import wrote.</returns>
    public static RecordedVersion? Read(ImportRecord? record, string seed, BodyVocabulary vocabulary)
    {
        if (record is null || record.Text != ImportRecords.HashOf(seed))
        {
            return null;
        }

        var lines = new LineIndex(seed);
        var starts = new List<(int Start, BodyBlock? Block)>();
        var pending = new List<BodyBlock>();
        var insertions = new List<Insertion>();
        foreach (string skeleton in record.Blocks)
        {
            SpeechBody body = SpeechBodyParser.Parse(new TextFile("record", skeleton), 0, vocabulary).Body;
            if (body.Blocks.Count != 1)
            {
                return null;
            }

            if (BlockForm.ContentOf(body.Blocks[0]) is not { } content)
            {
                pending.Add(body.Blocks[0]);
            }
            else if (Place.TryParse(content.Plain, out Place place) && OffsetOf(place) is { } start)
            {
                insertions.AddRange(pending.Select(block => new Insertion(start, block)));
                pending.Clear();
                starts.Add((start, body.Blocks[0]));
            }
            else
            {
                return null;
            }
        }

        insertions.AddRange(pending.Select(block => new Insertion(seed.Length, block)));
        if ((record.Fields["source"] as YamlMapping)?.Text("title-at") is { } titleAt)
        {
            if (!Place.TryParse(titleAt, out Place place) || OffsetOf(place) is not { } start)
            {
                return null;
            }

            starts.Add((start, null));
        }

        var removals = new List<RemovedSpan>();
        foreach (RecordedRemoval removed in record.Removed)
        {
            foreach (Place place in removed.At)
            {
                if (OffsetOf(place) is not { } start || removed.Length > seed.Length - start)
                {
                    return null;
                }

                removals.Add(new RemovedSpan(start, removed.Length, removed.Rule));
            }
        }

        return SeedUnits.Of(seed.Length, removals, [.. starts.OrderBy(start => start.Start)]) is { } units
            ? new RecordedVersion { Fields = record.Fields, Units = units, Insertions = insertions.ToEquatableArray() }
            : null;

        int? OffsetOf(Place place)
        {
            long offset = place.Line > lines.LineCount ? long.MaxValue : lines.StartOf(place.Line) + (long)place.Column - 1;
            return offset < seed.Length ? (int)offset : null;
        }
    }
}
