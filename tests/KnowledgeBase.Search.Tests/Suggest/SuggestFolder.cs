using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Suggest;
using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Tests.Suggest;

/// <summary>Suggestions in a temporary folder, asked with the modules of the search page.</summary>
internal sealed class SuggestFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kb-suggest-").FullName;
    private readonly Segment _segment;

    public SuggestFolder(IReadOnlyList<Suggestion> suggestions)
        : this(SuggestWriter.Write(suggestions))
    {
    }

    public SuggestFolder(Segment segment)
    {
        _segment = segment;
        foreach (SegmentFile file in _segment.Files)
        {
            string path = Path.Join(_folder, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using FileStream stream = File.Create(path);
            stream.Write(file.Content);
        }
    }

    public SuggestAnswer Ask(string text) => Ask([text])[0];

    public IReadOnlyList<SuggestAnswer> Ask(IReadOnlyList<string> texts)
    {
        var start = new ProcessStartInfo(NodeTools.Node!) { RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8 };
        foreach (string argument in (string[])[Path.Join(NodeTools.Folder, "suggest.mjs"), _folder, _segment.RootChecksum.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        using Process node = Process.Start(start)!;
        _ = Task.Run(() =>
        {
            node.StandardInput.Write(string.Join('\n', texts) + '\n');
            node.StandardInput.Close();
        });
        List<SuggestAnswer> answers = [];
        while (node.StandardOutput.ReadLine() is { } line)
        {
            answers.Add(JsonSerializer.Deserialize<SuggestAnswer>(line, JsonSerializerOptions.Web)!);
        }

        node.WaitForExit();
        return answers;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <param name="Suggestions">As "kind text[start,end] address".</param>
/// <param name="Files">What had to be loaded, in bytes.</param>
internal sealed record SuggestAnswer(string[] Suggestions, Dictionary<string, int> Files);
