using System.Collections.Immutable;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Preview;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Cli.Preview;

/// <summary>
/// The site in memory. A file that changes is read alone and shown at once (<see cref="Show"/>); what depends on all of them follows with a
/// full reading (<see cref="CatchUp"/>). The two may run at the same time, each on one thread.
/// </summary>
internal sealed class LiveSite(RepositoryFolder repository)
{
    /// <summary>Of more files that change at once none is shown before the others: reading all takes hardly longer.</summary>
    private const int MostAtOnce = 20;

    private readonly Lock _replacing = new();
    private readonly FullReader _reader = new(repository);
    private volatile PreviewState _state = PreviewState.Nothing;
    private ImmutableHashSet<string> _unread = ImmutableHashSet.Create<string>(StringComparer.Ordinal);
    private ImmutableDictionary<string, TextFile> _lastGood = ImmutableDictionary.Create<string, TextFile>(StringComparer.Ordinal);
    private IReadOnlyList<TextFile> _definitions = [];

    public PreviewState State => _state;

    /// <summary>Told after each change of <see cref="State"/>.</summary>
    public ChangeSignal Signal { get; } = new();

    /// <summary>Reads what a speech needs to be shown alone: settings, vocabularies, lexicons. Takes a moment however many speeches there are.</summary>
    public void Begin()
    {
        Beginning beginning = _reader.Begin();
        _definitions = beginning.Definitions;
        Replace(state => state with { Site = beginning.Site });
    }

    /// <summary>What has become of files on the disk; only a look, which changes nothing.</summary>
    /// <param name="changed">Paths; those that have no pages of their own, and all of very many, wait for the full reading.</param>
    public IReadOnlyList<SourceOnDisk> Look(IReadOnlySet<string> changed)
    {
        string[] sources = [.. changed.Where(SourceOnDisk.HasPages).Order(StringComparer.Ordinal)];
        return sources.Length > MostAtOnce ? [] : [.. sources.Select(path => SourceOnDisk.Read(repository, path, _definitions))];
    }

    /// <summary>Shows what has changed; what depends on it is out of date from now on.</summary>
    public void Show(IReadOnlySet<string> changed, IReadOnlyList<SourceOnDisk> sources) => Replace(state =>
    {
        int version = state.Version + 1;
        _unread = _unread.Union(changed);
        _lastGood = _lastGood.SetItems(sources.Where(static source => !source.IsDoubtful).Select(static source => source.Report?.Text).OfType<TextFile>().Select(static text => KeyValuePair.Create(text.Path, text)));
        return state with
        {
            Version = version,
            IsCurrent = false,
            Changed = state.Changed.SetItems(sources.Select(source => KeyValuePair.Create(source.Path, Shown(source, version, state)))),
        };
    });

    /// <summary>The file at a path of the site, or null. Before all speeches have been read, the one that is asked for is.</summary>
    public PlannedFile? Find(string path)
    {
        PreviewState state = _state;
        if (state.Find(path) is { } file)
        {
            return file;
        }

        if (state.Files is null && state.Site is not null && SourceOf(path) is { } source && !state.Changed.ContainsKey(source))
        {
            SourceOnDisk read = SourceOnDisk.Read(repository, source, _definitions);
            Replace(now => now.Changed.ContainsKey(source) ? now : now with { Changed = now.Changed.SetItem(source, Shown(read, now.Version, now)) });
            return _state.Find(path);
        }

        return null;
    }

    /// <summary>The addresses of the speeches that there are on the disk, in order.</summary>
    public IReadOnlyList<string> Slugs => [.. repository.List(LibraryLoader.SpeechFolder).Where(ContentSnapshot.IsSpeech).Select(static path => Path.GetFileNameWithoutExtension(path))];

    /// <summary>The content file that a page shows, or null for a page that is made of many.</summary>
    public string? SourceOf(string path)
    {
        string? folder = _state.Site?.Editions.Select(static edition => edition.Folder).FirstOrDefault(folder => folder is not null && path.StartsWith(folder + "/", StringComparison.Ordinal));
        string page = folder is null ? path : path[(folder.Length + 1)..];
        string written = ProseChecker.Folder + Path.ChangeExtension(page, ".md");
        if (!page.Contains('/', StringComparison.Ordinal) && PageNames.NameOf(written) is not null && repository.Exists(written))
        {
            return written;
        }

        string[] parts = page.Split('/');
        bool isOfSpeech = parts is ["speeches" or "excerpts", _] && parts[1].EndsWith(".html", StringComparison.Ordinal) && parts[1] != "index.html";
        return isOfSpeech ? $"{LibraryLoader.SpeechFolder}{parts[1].Split('.')[0]}.md" : null;
    }

    /// <summary>Reads all content, and shows a site that is right in every file; unless there are errors, where the last good versions stay.</summary>
    /// <returns>What was found, or null when nothing had changed since the last time.</returns>
    public FullReading? CatchUp()
    {
        int version;
        ImmutableHashSet<string> unread;
        ImmutableDictionary<string, TextFile> good;
        lock (_replacing)
        {
            (version, unread, good) = (_state.Version, _unread, _lastGood);
            (_unread, _lastGood) = (_unread.Clear(), _lastGood.Clear());
        }

        if (_state.IsCurrent)
        {
            return null;
        }

        FullReading reading;
        try
        {
            reading = _reader.Read(unread, good);
        }
        catch
        {
            lock (_replacing)
            {
                (_unread, _lastGood) = (_unread.Union(unread), good.SetItems(_lastGood));
            }

            throw;
        }

        _definitions = reading.Definitions;
        Replace(state => state with
        {
            Site = reading.Site ?? state.Site,
            Files = reading.Site is { } site ? site.Plan.Files.ToDictionary(static file => file.Path.Value, StringComparer.Ordinal) : state.Files,
            Reports = reading.Reports,
            Changed = reading.Site is null ? state.Changed : state.Changed.RemoveRange(state.Changed.Where(entry => entry.Value.Version <= version).Select(static entry => entry.Key)),
            IsCurrent = state.Version == version,
        });
        return reading;
    }

    private static ShownSource Shown(SourceOnDisk source, int version, PreviewState state)
    {
        var files = ImmutableDictionary.Create<string, PlannedFile?>(StringComparer.Ordinal);
        if (state.Site is { } site && source.Files is { } make)
        {
            files = files.AddRange(make(site).Select(static file => KeyValuePair.Create(file.Path.Value, (PlannedFile?)file)));
        }
        else if (state.Site is not null && source.Report is null && ContentSnapshot.IsSpeech(source.Path))
        {
            files = files.AddRange(state.Site.PagesOf(Path.GetFileNameWithoutExtension(source.Path)).Select(static path => KeyValuePair.Create(path.Value, (PlannedFile?)null)));
        }
        else if (state.Changed.TryGetValue(source.Path, out ShownSource? before))
        {
            // The last good version is one that the full reading has not seen yet.
            files = before.Files;
        }

        return new ShownSource(version, source.Report, files);
    }

    private void Replace(Func<PreviewState, PreviewState> change)
    {
        lock (_replacing)
        {
            _state = change(_state);
        }

        Signal.Send();
    }
}
