using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>
/// A speech file seen from its seed. The seed never changes, so its offsets are where versions of one speech can be compared, however
/// differently they cut and name it.
/// </summary>
internal sealed record SpeechVersion
{
    public required TextFile File { get; init; }

    public required FrontMatterBlock FrontMatter { get; init; }

    public required YamlMapping Fields { get; init; }

    public required Provenance Provenance { get; init; }

    public required SpeechBody Body { get; init; }

    /// <summary>The decoded seed as the file tells it.</summary>
    public required string Seed { get; init; }

    public required EquatableArray<SeedUnit> Units { get; init; }

    public required EquatableArray<Insertion> Insertions { get; init; }

    /// <returns>Null when the file cannot be read to its end: <c>kb check</c> says why.</returns>
    public static SpeechVersion? Read(TextFile file, BodyVocabulary vocabulary)
    {
        if (FrontMatterSplitter.Split(file, new FindingList(file)) is not { } block
            || YamlReader.Read(block.Yaml) is not { Root: { } fields, Findings.Count: 0 }
            || SpeechBodyParser.Parse(file, block.BodyStart, vocabulary) is not { Findings.Count: 0 } body)
        {
            return null;
        }

        Provenance provenance;
        try
        {
            provenance = ProvenanceReader.Read(fields);
        }
        catch (ArgumentException)
        {
            return null;
        }

        AssembledSeed assembled = SeedAssembler.Assemble(provenance, body.Body);
        return !assembled.UnmatchedCorrections.IsEmpty || SeedUnits.Of(assembled, provenance, body.Body) is not { } units
            ? null
            : new SpeechVersion
            {
                File = file,
                FrontMatter = block,
                Fields = fields,
                Provenance = provenance,
                Body = body.Body,
                Seed = assembled.Text,
                Units = units,
                Insertions = InsertionsOf(body.Body, units, assembled.Text.Length),
            };
    }

    private static EquatableArray<Insertion> InsertionsOf(SpeechBody body, EquatableArray<SeedUnit> units, int end)
    {
        var starts = units.Where(unit => unit.Block is not null).ToDictionary(unit => unit.Block!.Id, unit => unit.Start, StringComparer.Ordinal);
        var insertions = new List<Insertion>();
        int before = end;
        foreach (BodyBlock block in body.Blocks.Reverse())
        {
            if (starts.TryGetValue(block.Id, out int start))
            {
                before = start;
            }
            else
            {
                insertions.Add(new Insertion(before, block));
            }
        }

        insertions.Reverse();
        return insertions.ToEquatableArray();
    }
}
