using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Suggest;
using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Tests.Suggest;

/// <summary>Suggestions in a temporary folder, asked with the modules of the search page.</summary>
internal sealed class SuggestFolder : IDisposable
{
    private readonly SegmentFolder _folder;
    private readonly Segment _segment;

    public SuggestFolder(IReadOnlyList<Suggestion> suggestions)
        : this(SuggestWriter.Write(suggestions))
    {
    }

    public SuggestFolder(Segment segment)
    {
        _segment = segment;
        _folder = new SegmentFolder(segment);
    }

    public SuggestAnswer Ask(string text) => Ask([text])[0];

    public IReadOnlyList<SuggestAnswer> Ask(IReadOnlyList<string> texts)
    {
        string[] arguments = [Path.Join(NodeTools.Folder, "suggest.mjs"), _folder.Path, _segment.RootChecksum.ToString(CultureInfo.InvariantCulture)];
        return [.. NodeScript.Lines(arguments, string.Join('\n', texts) + '\n').Select(static line => JsonSerializer.Deserialize<SuggestAnswer>(line, JsonSerializerOptions.Web)!)];
    }

    public void Dispose() => _folder.Dispose();
}

/// <param name="Suggestions">As "kind text[start,end] address".</param>
/// <param name="Files">What had to be loaded, in bytes.</param>
internal sealed record SuggestAnswer(string[] Suggestions, Dictionary<string, int> Files);
