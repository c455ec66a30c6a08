using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Annotate.Phrases;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Parallels;

/// <summary>What the speeches of a site have in common, found once and looked up by slug.</summary>
public sealed class SharedTexts
{
    private readonly Dictionary<string, ComparedSpeech> _speeches;
    private readonly ILookup<string, SpeechParallel> _parallels;
    private readonly ILookup<string, SameSpeech> _same;
    private readonly Dictionary<string, TextCommonness> _commonness;

    private SharedTexts(EquatableArray<AnnotatedSpeech> speeches, ComparedText[] texts, ParallelReading parallels, PhraseReading phrases)
    {
        Parallels = parallels;
        Phrases = phrases;
        _speeches = speeches.Select((speech, i) => new ComparedSpeech(speech, texts[i])).ToDictionary(static speech => speech.Speech.Speech.Slug, StringComparer.Ordinal);
        _parallels = parallels.Passages
            .SelectMany(static passage => (SpeechParallel[])[new SpeechParallel(passage, IsFirst: true), new SpeechParallel(passage, IsFirst: false)])
            .ToLookup(static parallel => parallel.Here.Speech, StringComparer.Ordinal);
        _same = parallels.SameSpeeches
            .SelectMany(static group => group.Speeches.Select(slug => (slug, group)))
            .ToLookup(static entry => entry.slug, static entry => entry.group, StringComparer.Ordinal);
        _commonness = phrases.Texts.ToDictionary(static text => text.Key, StringComparer.Ordinal);
    }

    public ParallelReading Parallels { get; }

    public PhraseReading Phrases { get; }

    public static SharedTexts Of(EquatableArray<AnnotatedSpeech> speeches)
    {
        ComparedText[] texts = [.. speeches.Select(static speech => ComparedText.Of(speech.Speech.Slug, speech.Speech.Body))];
        ParallelReading parallels = ParallelFinder.Find(texts);
        return new SharedTexts(speeches, texts, parallels, PhraseFinder.Find(texts, parallels.SameSpeeches));
    }

    public ComparedSpeech SpeechOf(string slug) => _speeches[slug];

    /// <summary>The passages of a speech that others have too, in the order of its text; of a paragraph the most like first.</summary>
    public EquatableArray<SpeechParallel> ParallelsOf(string slug) =>
        _parallels[slug]
            .OrderBy(static parallel => parallel.Here.Line)
            .ThenByDescending(static parallel => parallel.Passage.Score)
            .ThenBy(static parallel => parallel.Here.Start)
            .ThenBy(static parallel => parallel.There.Speech, StringComparer.Ordinal)
            .ThenBy(static parallel => parallel.There.Line)
            .ToEquatableArray();

    /// <summary>The texts of the same speech, or null when there is no other.</summary>
    public SameSpeech? SameSpeechOf(string slug) => _same[slug].FirstOrDefault();

    public TextCommonness CommonnessOf(string slug) => _commonness[slug];
}

/// <summary>A passage from one of its sides.</summary>
public sealed record SpeechParallel(ParallelPassage Passage, bool IsFirst)
{
    public ParallelSide Here => IsFirst ? Passage.First : Passage.Second;

    public ParallelSide There => IsFirst ? Passage.Second : Passage.First;
}
