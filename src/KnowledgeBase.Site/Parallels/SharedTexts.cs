using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Annotate.Phrases;
using KnowledgeBase.Site.Results;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Parallels;

/// <summary>What the speeches of a site have in common, found once and looked up by slug.</summary>
public sealed class SharedTexts
{
    private const string ResultName = "shared-texts";

    private static readonly LineCommonness s_nothing = new(0, 0, []);

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

    private SharedTexts(SharedTexts before, ComparedSpeech changed, TextCommonness commonness)
    {
        (Parallels, Phrases, _parallels, _same) = (before.Parallels, before.Phrases, before._parallels, before._same);
        _speeches = new(before._speeches, StringComparer.Ordinal) { [commonness.Key] = changed };
        _commonness = new(before._commonness, StringComparer.Ordinal) { [commonness.Key] = commonness };
    }

    public ParallelReading Parallels { get; }

    public PhraseReading Phrases { get; }

    /// <summary>What a later build need not find out again; null where nobody asked, and where this one did not have to either.</summary>
    public Result? Found { get; private init; }

    /// <param name="speeches">All of them.</param>
    /// <param name="selection">Which phrases are named; all, if nothing is said.</param>
    /// <param name="earlier">What an earlier build has found out, which is the same where all texts are.</param>
    public static SharedTexts Of(EquatableArray<AnnotatedSpeech> speeches, PhraseSelection? selection = null, EarlierResults? earlier = null)
    {
        ComparedText[] texts = [.. speeches.Select(static speech => ComparedText.Of(speech.Speech.Slug, speech.Speech.Body))];
        string? key = earlier is null ? null : ComparedTextsKey.Of(texts, selection ?? PhraseSelection.All, earlier.Program);
        using BinaryReader? reader = key is null ? null : earlier?.Folder.Read(ResultName, key);
        if (reader is not null)
        {
            return new SharedTexts(speeches, texts, ParallelBytes.Read(reader, texts), PhraseBytes.Read(reader, texts));
        }

        ParallelReading parallels = ParallelFinder.Find(texts);
        PhraseReading phrases = PhraseFinder.Find(texts, parallels.SameSpeeches, selection);
        return new SharedTexts(speeches, texts, parallels, phrases)
        {
            Found = key is null ? null : new Result(ResultName, key, writer =>
            {
                ParallelBytes.Write(writer, parallels, texts);
                PhraseBytes.Write(writer, phrases, texts);
            }),
        };
    }

    /// <summary>
    /// The same with one speech as it has become, or with one that is new. Only its unchanged lines are still known to be shared; what it has
    /// in common with others anew is found when all are read again.
    /// </summary>
    public SharedTexts With(AnnotatedSpeech changed)
    {
        string slug = changed.Speech.Slug;
        ComparedText text = ComparedText.Of(slug, changed.Speech.Body);
        Dictionary<string, LineCommonness> known = new(StringComparer.Ordinal);
        if (_speeches.TryGetValue(slug, out ComparedSpeech? before))
        {
            foreach ((ComparedLine line, LineCommonness commonness) in before.Text.Lines.Zip(_commonness[slug].Lines))
            {
                known[KeyOf(line)] = commonness;
            }
        }

        return new SharedTexts(
            this, new ComparedSpeech(changed, text), new TextCommonness(slug, text.Lines.Select(line => known.GetValueOrDefault(KeyOf(line), s_nothing)).ToEquatableArray()));

        // A stretch is told by the address of its block and its place there.
        static string KeyOf(ComparedLine line) => $"{string.Join(' ', line.Pieces.Select(static piece => piece.BlockId))} {line.Text}";
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
