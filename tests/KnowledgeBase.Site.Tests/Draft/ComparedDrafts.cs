using System.Text.Json;
using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Site.Tests.Draft;

/// <summary>Drafts compared with a made-up library by the modules of the page.</summary>
internal static class ComparedDrafts
{
    /// <param name="speeches">The paragraphs of each; the first is speeches/0.html.</param>
    /// <param name="drafts">What is pasted.</param>
    public static async Task<IReadOnlyList<ComparedDraft>> OfAsync(IEnumerable<string[]> speeches, params string[] drafts)
    {
        string input = JsonSerializer.Serialize(new
        {
            speeches = speeches.Select(static (paragraphs, speech) => new
            {
                title = FormattableString.Invariant($"文稿{speech}"),
                path = FormattableString.Invariant($"speeches/{speech}.html"),
                lines = paragraphs.Select(static (text, i) => new object[] { i + 1, FormattableString.Invariant($"p{i + 1}"), text }),
            }),
            formulae = Array.Empty<object>(),
            drafts,
        });
        string output = await NodeScript.RunAsync([Path.Join(NodeTools.Folder, "draft.mjs")], input);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonSerializer.Deserialize<ComparedDraft>(line, JsonSerializerOptions.Web)!)];
    }
}

/// <param name="Matched">Characters of the draft's skeleton that stand in the library.</param>
/// <param name="Length">All characters of it.</param>
/// <param name="Sentences">In order.</param>
/// <param name="Speeches">Characters by page.</param>
internal sealed record ComparedDraft(int Matched, int Length, ComparedSentence[] Sentences, Dictionary<string, int> Speeches);

/// <param name="Text">As the draft has it.</param>
/// <param name="Level">"same", "near", "phrase", "common" or "new".</param>
/// <param name="Places">As "page number level words".</param>
internal sealed record ComparedSentence(string Text, string Level, string[] Places);
