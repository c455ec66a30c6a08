using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KnowledgeBase.Content;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Search;

/// <summary>The terms of the index, which has them in Simplified Chinese, in the language of a search page.</summary>
internal static class TermLabels
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>JSON: by the key of a field, the terms that some speech has and what the page calls them, where that is something else; null where all are called the same.</summary>
    public static string? Json(EquatableArray<AnnotatedSpeech> speeches, UiText words)
    {
        var fields = new SortedDictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (SearchField<SpeechFrontMatter> field in SpeechSearchFields.All.Where(static field => field.Kind == "term"))
        {
            Labels[] labels = [.. speeches.SelectMany(speech => IndexedSpeech.LabelsOf(field, speech)).Where(label => words.Of(label) != label.ZhHans).DistinctBy(static label => label.ZhHans, StringComparer.Ordinal)];
            if (labels.Length > 0)
            {
                fields[field.Key] = new SortedDictionary<string, string>(labels.ToDictionary(static label => label.ZhHans, words.Of, StringComparer.Ordinal), StringComparer.Ordinal);
            }
        }

        return fields.Count == 0 ? null : JsonSerializer.Serialize(fields, s_options);
    }
}
