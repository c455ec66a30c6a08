using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Waivers;

/// <summary>
/// The places of a file that a waiver can name: the blocks of a speech by their addresses, and the fields of its front matter or of a data
/// file by their keys. A line number would not survive the first edit above it.
/// </summary>
public sealed class WaiverPlaces
{
    // Addresses are read whatever the words beside them mean.
    private static readonly BodyVocabulary s_anyWords = new([], []);

    private readonly List<(EquatableArray<string> Names, SourceSpan Start, SourceSpan End)> _places = [];

    private WaiverPlaces()
    {
    }

    /// <summary>The places of a file; none where it cannot be read. Never throws for content.</summary>
    public static WaiverPlaces Of(TextFile file)
    {
        WaiverPlaces places = new();
        if (file.Path.EndsWith(".yml", StringComparison.Ordinal))
        {
            places.AddFields(YamlReader.Read(file).Root);
        }
        else if (FrontMatterSplitter.Split(file, new FindingList(file)) is { } block)
        {
            places.AddFields(YamlReader.Read(block.Yaml).Root);
            foreach (BodyBlock part in SpeechBodyParser.Parse(file, block.BodyStart, s_anyWords).Body.Blocks.Where(static part => part.Id.Length > 0))
            {
                places._places.Add(([part.Id, .. part.FormerIds], part.Span, part.Span));
            }
        }

        return places;
    }

    public bool Has(string name) => _places.Any(place => place.Names.Contains(name));

    /// <summary>True when the place called so holds the offset, in UTF-16 code units of the file. A block and a field may have the same name; either counts.</summary>
    public bool Holds(string name, int offset) => _places.Any(place => IsAt(place, offset) && place.Names.Contains(name));

    /// <summary>How a waiver names the place that holds the offset; null where none does.</summary>
    public string? NameOf(int offset) => _places.Where(place => IsAt(place, offset)).Select(static place => place.Names[0]).FirstOrDefault();

    private void AddFields(YamlMapping? fields)
    {
        foreach (YamlEntry entry in fields?.Entries ?? [])
        {
            _places.Add(([entry.Key.Value], entry.Key.Span, entry.Value.Span));
        }
    }

    // A finding may stand behind the last character, where something is missing.
    private static bool IsAt((EquatableArray<string> Names, SourceSpan Start, SourceSpan End) place, int offset) =>
        offset >= place.Start.Start && offset <= place.End.End;
}
