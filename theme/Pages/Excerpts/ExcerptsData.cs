using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Theme.Pages.Excerpts;

/// <summary>What a page of excerpts says to its script.</summary>
public static class ExcerptsData
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>JSON: what is said after copying.</summary>
    public static string Json(UiText text) =>
        JsonSerializer.Serialize(new SortedDictionary<string, string>(StringComparer.Ordinal) { ["copied"] = text.Copied, ["notCopied"] = text.NotCopied }, s_options);
}
