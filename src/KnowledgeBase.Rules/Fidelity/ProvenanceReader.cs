using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary>Reads <see cref="Provenance"/> from front matter that the field rules have found to be in order.</summary>
public static class ProvenanceReader
{
    /// <exception cref="ArgumentException">The front matter was not checked first: a required field or a place is not there.</exception>
    public static Provenance Read(YamlMapping frontMatter)
    {
        YamlMapping source = frontMatter["source"] as YamlMapping ?? throw Unchecked("source");
        return new Provenance
        {
            Seed = Required(source, "seed"),
            Sha256 = Required(source, "sha256"),
            Encoding = Required(source, "encoding"),
            Format = source.Text("format"),
            Reading = source.Text("reading") is { } reading ? new SeedReading(reading, source.Text("reading-sha256") ?? "") : null,
            LineEnds = SeedLines.Parse(source.Text("newline")),
            NewlineAtEnd = source.Text("newline-at-end") != "false",
            Title = Required(frontMatter, "title"),
            TitleAt = source.Text("title-at") is { } at ? ReadPlaces(at)[0] : null,
            TitleRunOn = source.Text("title-run-on") == "true",
            Widened = frontMatter["width"] is not null,
            WideInSeed = (frontMatter["width"] as YamlMapping)?.Text("except") is { } except ? ReadPlaces(except) : default,
            Removed = Entries(frontMatter, "removed").SelectMany(ReadRemoval).OrderBy(removal => removal.At).ToEquatableArray(),
            Corrections = Entries(frontMatter, "corrections").Select(ReadCorrection).ToEquatableArray(),
        };
    }

    /// <summary>The entries of a list of records, in the order written.</summary>
    public static IEnumerable<YamlMapping> Entries(YamlMapping frontMatter, string key) =>
        (frontMatter[key] as YamlSequence)?.Items.OfType<YamlMapping>() ?? [];

    /// <summary>What one entry of 'removed' takes. What is no row although it has 'each' is taken as it is written, so that the seed contradicts it.</summary>
    public static IEnumerable<RemovedText> ReadRemoval(YamlMapping entry)
    {
        string rule = Required(entry, "rule");
        string text = Required(entry, "text");
        EquatableArray<Place> places = ReadPlaces(Required(entry, "at"));
        return entry.Text("each") is { } each && places.Count == 1 && PieceRow.TryRead(each, text, out EquatableArray<RowPiece> pieces)
            ? pieces.Select(piece => new RemovedText(rule, new Place(places[0].Line, (int)Math.Min(int.MaxValue, (long)places[0].Column + piece.Offset)), piece.Text))
            : places.Select(place => new RemovedText(rule, place, text));
    }

    private static Correction ReadCorrection(YamlMapping entry) =>
        new(Required(entry, "at"), Required(entry, "from"), Required(entry, "to"), Required(entry, "reason"));

    private static EquatableArray<Place> ReadPlaces(string text) =>
        Places.TryParse(text, out EquatableArray<Place> places) ? places : throw Unchecked("at");

    private static string Required(YamlMapping mapping, string key) => mapping.Text(key) ?? throw Unchecked(key);

    private static ArgumentException Unchecked(string key) => new($"The front matter has no usable '{key}': check it before reading it.");
}
