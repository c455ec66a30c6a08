using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Search;

namespace KnowledgeBase.Bench.Searching;

/// <summary>What the measurement in the browser reads.</summary>
internal static class BenchFolder
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static void Write(DirectoryInfo folder, Segment segment, IReadOnlyList<SearchDocument> documents, bool pages)
    {
        string index = Path.Join(folder.FullName, "index");
        if (Directory.Exists(index))
        {
            Directory.Delete(index, recursive: true);
        }

        foreach (SegmentFile file in segment.Files)
        {
            string path = Path.Join(index, segment.Name, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            AtomicFile.WriteBytes(path, file.Content);
        }

        if (!pages)
        {
            return;
        }

        Directory.CreateDirectory(Path.Join(folder.FullName, "pages"));
        for (int i = 0; i < documents.Count; i++)
        {
            var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n<head><meta charset=\"utf-8\"><title>").Append(WebUtility.HtmlEncode(documents[i].Title)).Append("</title></head>\n<body>\n<main data-pagefind-body>\n");
            foreach (SearchPassage passage in documents[i].Passages)
            {
                html.Append(passage.Weight == 1 ? "<p>" : "<h1>").Append(WebUtility.HtmlEncode(passage.Text)).Append(passage.Weight == 1 ? "</p>\n" : "</h1>\n");
            }

            AtomicFile.WriteText(Path.Join(folder.FullName, "pages", FormattableString.Invariant($"{i:d5}.html")), html.Append("</main>\n</body>\n</html>\n").ToString());
        }
    }

    public static void WritePhrases(DirectoryInfo folder, Segment segment, PhraseSet phrases) =>
        AtomicFile.WriteBytes(Path.Join(folder.FullName, "phrases.json"), JsonSerializer.SerializeToUtf8Bytes(new { segment = segment.Name, checksum = segment.RootChecksum, phrases = phrases.All }, s_json));
}
