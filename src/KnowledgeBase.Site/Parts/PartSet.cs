using KnowledgeBase.Search;
using KnowledgeBase.Search.Writing;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Search;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Parts;

/// <summary>All parts of one site, each once, made from what the repository holds now.</summary>
public sealed class PartSet
{
    private readonly EquatableArray<PartFolder> _parts;
    private readonly Dictionary<string, PartFolder> _finished;

    internal PartSet(EquatableArray<PartFolder> parts)
    {
        _parts = parts;
        _finished = parts.SelectMany(static part => part.Finished.Select(path => (path, part))).ToDictionary(static file => file.path, static file => file.part, StringComparer.Ordinal);
    }

    /// <summary>The planned file where no part has it, otherwise the finished one.</summary>
    internal PlannedFile Finish(PlannedFile file) =>
        _finished.TryGetValue(file.Path.Value, out PartFolder? part) ? file with { MakeAsync = () => Task.FromResult<ReadOnlyMemory<byte>>(part.Read(file.Path.Value)) } : file;

    /// <summary>The index of all speeches, from the segments of the parts.</summary>
    /// <param name="speeches">In the order of the site, in which the parts lie across each other.</param>
    internal Segment Index(EquatableArray<AnnotatedSpeech> speeches) => SegmentMerger.Merge(
        _parts.Select(static part => part.Segment()), IndexedSpeech.Fields, [.. speeches.Select(static speech => SitePaths.Speech(speech.Speech.Slug).Value)]);
}
