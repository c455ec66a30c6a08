using System.Collections.Immutable;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Preview;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Cli.Preview;

/// <summary>
/// Reads all content again and again, and what has not changed only once. Where a file has an error, its last good version is taken, so that
/// one mistake does not stop the preview of all the rest. For one caller at a time.
/// </summary>
internal sealed class FullReader(RepositoryFolder repository)
{
    private ContentSnapshot _snapshot = ContentSnapshot.Empty;
    private Dictionary<string, TextFile> _good = [];
    private Dictionary<string, (TextFile Text, Speech Speech)> _speeches = [];
    private SpeechReader? _reader;
    private (TextFile[] Files, Vocabularies Read)? _vocabularies;

    /// <summary>Reads everything but speeches and their sources.</summary>
    public Beginning Begin()
    {
        string[] paths = [.. ContentReader.List(repository).Where(static path => !path.StartsWith(RuleContextReader.SeedFolder, StringComparison.Ordinal))];
        IReadOnlyList<TextFile> definitions = ContentReader.WithCompiled([.. paths.Where(static path => !ContentSnapshot.IsSpeech(path)).Select(path => SeenFile.Read(repository, path)?.Text).OfType<TextFile>()]);
        SiteInput? input = SiteInputReader.Read(new Library([], definitions.ToEquatableArray()) { Vocabularies = VocabulariesOf(definitions) }, paths.Count(ContentSnapshot.IsSpeech)).Input;
        _reader = input is null ? null : SpeechReader.Of(input);
        return new Beginning(definitions, input is null || _reader is null ? null : SitePreview.Beginning(input, _reader));
    }

    /// <param name="changed">Files to be read whatever their stamps say.</param>
    /// <param name="shown">Good versions of files that came after the last reading, by path.</param>
    public FullReading Read(IReadOnlySet<string> changed, IReadOnlyDictionary<string, TextFile> shown)
    {
        _snapshot = _snapshot.Refresh(repository, changed);
        SeenFile[] unreadable = [.. _snapshot.Files.Values.Where(static file => file.Text is null)];
        IReadOnlyList<TextFile> texts = ContentReader.WithCompiled([.. _snapshot.Texts, .. unreadable.Select(file => LastGood(file.Path)).OfType<TextFile>()]);
        IReadOnlyList<Finding> findings = ContentChecker.Check(texts);
        HashSet<string> bad = new(findings.Where(static finding => finding.Rule.Severity == Severity.Error).Select(static finding => finding.Path), StringComparer.Ordinal);
        TextFile[] usable = [.. texts.Select(text => bad.Contains(text.Path) ? LastGood(text.Path) : text).OfType<TextFile>().OrderBy(static text => text.Path, StringComparer.Ordinal)];
        _good = usable.ToDictionary(static text => text.Path, StringComparer.Ordinal);

        Vocabularies vocabularies = VocabulariesOf(usable);
        SiteInputReading reading = SiteInputReader.Read(new Library(SpeechesOf(usable, vocabularies), usable.ToEquatableArray()) { Vocabularies = vocabularies });
        return new FullReading
        {
            Definitions = [.. texts.Where(static text => !ContentSnapshot.IsSpeech(text.Path) && !text.Path.StartsWith(RuleContextReader.SeedFolder, StringComparison.Ordinal))],
            Site = reading.Input is { } input ? SitePreview.Of(input, _reader = _reader?.For(input) ?? SpeechReader.Of(input)) : null,
            Reports = Reports(texts, unreadable, findings.Concat(reading.Findings).Distinct()),
        };

        TextFile? LastGood(string path) => shown.TryGetValue(path, out TextFile? text) ? text : _good.GetValueOrDefault(path);
    }

    // The same object for the same files. Where they have changed, every speech is bound anew.
    private Vocabularies VocabulariesOf(IEnumerable<TextFile> files)
    {
        TextFile[] own = [.. files.Where(SubjectVocabularies.IsVocabulary).OrderBy(static file => file.Path, StringComparer.Ordinal)];
        if (_vocabularies is not { } known || !known.Files.SequenceEqual(own))
        {
            _vocabularies = (own, Vocabularies.Read(own));
            _speeches = [];
        }

        return _vocabularies.Value.Read;
    }

    // The same object for the same text: what was read out of it is remembered by it.
    private EquatableArray<Speech> SpeechesOf(IEnumerable<TextFile> texts, Vocabularies vocabularies)
    {
        _speeches = texts.Where(static text => ContentSnapshot.IsSpeech(text.Path)).AsParallel()
            .Select(text => _speeches.TryGetValue(text.Path, out (TextFile Text, Speech Speech) known) && ReferenceEquals(known.Text, text) ? known : (Text: text, Speech: LibraryLoader.Read(text, vocabularies)))
            .ToDictionary(static read => read.Text.Path, StringComparer.Ordinal);
        return _speeches.Values.Select(static read => read.Speech).OrderBy(static speech => speech.Path, StringComparer.Ordinal).ToEquatableArray();
    }

    private static ImmutableDictionary<string, SourceReport> Reports(IReadOnlyList<TextFile> texts, SeenFile[] unreadable, IEnumerable<Finding> findings)
    {
        Dictionary<string, TextFile> byPath = texts.ToDictionary(static text => text.Path, StringComparer.Ordinal);
        return findings.GroupBy(static finding => finding.Path, StringComparer.Ordinal)
            .Select(file => new SourceReport(file.Key, byPath.GetValueOrDefault(file.Key), file.ToEquatableArray()))
            .ToImmutableDictionary(static report => report.Path, StringComparer.Ordinal)
            .SetItems(unreadable.Select(static file => KeyValuePair.Create(file.Path, new SourceReport(file.Path, null, [], file.Fault))));
    }
}

/// <summary>What speeches are checked by, and a site that shows each of them alone; null when settings or lexicon can't be read.</summary>
internal sealed record Beginning(IReadOnlyList<TextFile> Definitions, SitePreview? Site);

/// <summary>All content, read and checked.</summary>
internal sealed record FullReading
{
    /// <summary>Everything but speeches and seeds.</summary>
    public required IReadOnlyList<TextFile> Definitions { get; init; }

    /// <summary>Null when settings, lexicon or the page about the site have never been good.</summary>
    public required SitePreview? Site { get; init; }

    /// <summary>What is wrong with each file that has anything wrong, by its path.</summary>
    public required ImmutableDictionary<string, SourceReport> Reports { get; init; }
}
