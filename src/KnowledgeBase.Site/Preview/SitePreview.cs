using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Site.Feeds;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Pages;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Site.Parts;
using KnowledgeBase.Site.Pipelines;
using KnowledgeBase.Site.Releases;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Pages.About;

namespace KnowledgeBase.Site.Preview;

/// <summary>
/// The plan of a site, and what it takes to make the files of a single speech again before everything else follows. What such files say of
/// other speeches is what the last full reading found.
/// </summary>
public sealed class SitePreview
{
    private readonly SiteInput _input;
    private readonly SpeechReader _reader;
    private readonly SharedTexts _shared;
    private readonly ReleaseHistory _history;
    private readonly EquatableArray<PageFrames> _frames;

    private SitePreview(SiteInput input, SpeechReader reader, SharedTexts shared, ReleaseHistory history, EquatableArray<PageFrames> frames, SitePlan plan)
    {
        (_input, _reader, _shared, _history, _frames) = (input, reader, shared, history, frames);
        Plan = plan;
    }

    /// <summary>Every file of the site, as <see cref="SiteBuilder.Plan(SiteInput, PartSet?, HashedInputs?, EarlierResults?)"/> gives it; of a beginning, the assets.</summary>
    public SitePlan Plan { get; }

    /// <summary>The languages of the interface, the main one first.</summary>
    public EquatableArray<Edition> Editions => _input.Editions;

    /// <summary>The whole site.</summary>
    public static SitePreview Of(SiteInput input, SpeechReader reader)
    {
        SiteReadings read = SiteReadings.Of(input, reader);
        AssetsPipeline assets = AssetsPipeline.Load(input.OwnTheme);
        return new SitePreview(input, reader, read.Shared, read.History, SiteBuilder.Frames(input, read.FactsOf(input), assets), SiteBuilder.Plan(input, read, assets));
    }

    /// <summary>What can be shown before the speeches have been read: each of them alone.</summary>
    public static SitePreview Beginning(SiteInput input, SpeechReader reader)
    {
        SiteReadings nothing = SiteReadings.Of(input with { Speeches = [], Releases = [] }, reader);
        AssetsPipeline assets = AssetsPipeline.Load(input.OwnTheme);
        return new SitePreview(input, reader, nothing.Shared, nothing.History, SiteBuilder.Frames(input, nothing.FactsOf(input), assets), SitePlan.Of(assets.Files));
    }

    /// <summary>The files of one speech that are about it alone: its page, its source, its excerpts, its downloads, in all editions.</summary>
    /// <param name="speech">The speech, read from a file without errors.</param>
    /// <param name="source">That file.</param>
    public IEnumerable<PlannedFile> FilesOf(Speech speech, TextFile source)
    {
        AnnotatedSpeech read = _reader.Read(speech);
        EquatableArray<AnnotatedSpeech> alone = [read];
        SharedTexts shared = _shared.With(read);
        var sources = new Dictionary<string, TextFile>(StringComparer.Ordinal) { [source.Path] = source };
        return
        [
            .. _frames.SelectMany(frames => SpeechesPipeline.Files(alone, shared, _input.DatedTerms, _input.RemovalReasons, _history, frames, FileInputs.Unknown)
                .Concat(ExcerptsPipeline.Files(alone, [], frames))),
            .. ExportsPipeline.Files(alone, sources, _history, _input.Site, FileInputs.Unknown),
        ];
    }

    /// <summary>The page that people wrote in a file, in all editions; none when the file is not in order.</summary>
    /// <param name="source">The file.</param>
    public IEnumerable<PlannedFile> FilesOf(TextFile source)
    {
        if (ProseReader.Read(source, _input.Site.Description).Page is not { } page)
        {
            return [];
        }

        return PageNames.NameOf(source.Path) is { } name && source.Path != SiteInputReader.AboutPath
            ? Files(_input.About, [new WrittenPage(name, page)], SitePaths.Written(name))
            : Files(page, [], SitePaths.About);

        IEnumerable<PlannedFile> Files(ProsePage about, EquatableArray<WrittenPage> written, SitePath wanted) =>
            _frames.SelectMany(frames => PagesPipeline.Files([], [], [], about, written, frames).Where(file => file.Path == frames.Edition.PlaceOf(wanted)));
    }

    /// <summary>Where the page of a speech and that of its source stand, in all editions.</summary>
    public IEnumerable<SitePath> PagesOf(string slug) =>
        _input.Editions.SelectMany(edition => (SitePath[])[edition.PlaceOf(SitePaths.Speech(slug)), edition.PlaceOf(SitePaths.SpeechSource(slug))]);
}
