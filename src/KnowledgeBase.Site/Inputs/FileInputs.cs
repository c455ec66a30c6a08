using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Inputs;

/// <summary>
/// What the files of each speech follow from, as one hash each: a file of the same path and the same inputs has the same bytes. What a page says must
/// be among them; a page that begins to say something of other speeches has more inputs than these.
/// </summary>
public sealed class FileInputs
{
    private readonly Dictionary<string, string> _alone;
    private readonly Dictionary<string, string> _shared;

    private FileInputs(Dictionary<string, string> alone, Dictionary<string, string> shared) => (_alone, _shared) = (alone, shared);

    /// <summary>For whoever makes every file anew.</summary>
    public static FileInputs Unknown { get; } = new([], []);

    /// <param name="inputs">Of the whole site.</param>
    /// <param name="speeches">All of them.</param>
    /// <param name="shared">What they have in common.</param>
    /// <param name="atAnyLevel">Of the file of each speech, by its path, without its level of proofreading, which no page says of another speech; null where that is not known.</param>
    public static FileInputs Of(HashedInputs inputs, EquatableArray<AnnotatedSpeech> speeches, SharedTexts shared, IReadOnlyDictionary<string, string>? atAnyLevel = null)
    {
        string common = HashOf($"{inputs.Program}\n{inputs.Facts}\n{string.Concat(inputs.Common.Select(static file => $"{file.Sha256} {file.Path}\n"))}");
        Dictionary<string, string> files = inputs.Speeches.ToDictionary(static file => file.Path, static file => file.Sha256, StringComparer.Ordinal);
        Dictionary<string, string> alone = speeches.ToDictionary(static speech => speech.Speech.Slug, speech => HashOf($"{common} {files[speech.Speech.Path]}"), StringComparer.Ordinal);
        IReadOnlyDictionary<string, string> partners = atAnyLevel is null ? alone : speeches.ToDictionary(static speech => speech.Speech.Slug, speech => atAnyLevel[speech.Speech.Path], StringComparer.Ordinal);
        return new FileInputs(alone, speeches.AsParallel()
            .Select(speech => (speech.Speech.Slug, Hash: HashOf($"{alone[speech.Speech.Slug]} {SharedInputs.HashOf(speech.Speech.Slug, shared, partners)}")))
            .ToDictionary(static speech => speech.Slug, static speech => speech.Hash, StringComparer.Ordinal));
    }

    /// <summary>Of files that follow from a speech, its raw document and what is common to all speeches; null where that is not known.</summary>
    public string? Alone(Speech speech) => _alone.GetValueOrDefault(speech.Slug);

    /// <summary>Of pages that tell besides what the speech has in common with others.</summary>
    public string? Shared(Speech speech) => _shared.GetValueOrDefault(speech.Slug);

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
