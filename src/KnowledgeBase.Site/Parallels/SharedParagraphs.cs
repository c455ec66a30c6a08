using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Phrases;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Speeches;

namespace KnowledgeBase.Site.Parallels;

/// <summary>What of each block of one speech others have too, by the block's address.</summary>
public sealed class SharedParagraphs
{
    private readonly ILookup<string, PlacedStretch> _stretches;
    private readonly Dictionary<string, int> _percents;
    private readonly Dictionary<string, int> _parallels;

    private SharedParagraphs(IEnumerable<PlacedStretch> stretches, Dictionary<string, int> percents, Dictionary<string, int> parallels) =>
        (_stretches, _percents, _parallels) = (stretches.ToLookup(static stretch => stretch.Place.BlockId, StringComparer.Ordinal), percents, parallels);

    /// <summary>For where a speech is shown without its relations, such as beside its source.</summary>
    public static SharedParagraphs None { get; } = new([], [], []);

    public static SharedParagraphs Of(string slug, SharedTexts shared)
    {
        EquatableArray<LineCommonness> lines = shared.CommonnessOf(slug).Lines;
        ComparedSpeech speech = shared.SpeechOf(slug);
        return new SharedParagraphs(
            lines.Zip(speech.Text.Lines).SelectMany(static line => line.First.Stretches.Select(stretch => new PlacedStretch(line.Second.PlaceOf(stretch.Start, stretch.Length), stretch.Level))),
            lines.Index().ToDictionary(line => speech.Text.Lines[line.Index].BlockId, static line => ParallelsPageBuilder.Percent(line.Item.Share), StringComparer.Ordinal),
            shared.ParallelsOf(slug).CountBy(static parallel => parallel.Here.BlockId, StringComparer.Ordinal).ToDictionary(static entry => entry.Key, static entry => entry.Value, StringComparer.Ordinal));
    }

    public IEnumerable<PlacedStretch> StretchesOf(string block) => _stretches[block];

    public ParagraphText Complete(ParagraphText paragraph) => paragraph with
    {
        ParallelCount = _parallels.GetValueOrDefault(paragraph.Id),
        SharedPercent = _percents.GetValueOrDefault(paragraph.Id),
    };
}

/// <summary>A stretch of a block in shared phrases, and the level of <see cref="SharedStretch"/>.</summary>
public readonly record struct PlacedStretch(TextPlace Place, int Level);
