using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeBase.Cli.Terminal;

namespace KnowledgeBase.Cli.Searching;

/// <summary>An answer as text for people, or as lines of JSON.</summary>
internal static class SearchReport
{
    private const int HitsShown = 3;

    // Chinese stays readable; what could leave a terminal's line is escaped all the same.
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static string Text(SiteAnswer answer, Ink ink)
    {
        var text = new StringBuilder();
        string passages = answer.Passages is { } count ? " in " + Counted(count, "passage") : "";
        text.Append(Counted(answer.Hits, "hit")).Append(passages).Append(", ").Append(Counted(answer.Documents, "document")).Append('\n');
        foreach (ShownDocument document in answer.Shown)
        {
            text.Append('\n').Append(ink.Bold(VisibleText.Of(document.Title))).Append("  ").Append(ink.Dim(document.Url)).Append('\n');
            foreach (ShownHit hit in document.Hits.Take(HitsShown))
            {
                text.Append("  ").Append(VisibleText.Of(hit.Left)).Append(ink.Yellow($"【{VisibleText.Of(hit.Text)}】")).Append(VisibleText.Of(hit.Right));
                text.Append(hit.Anchor.Length > 0 ? "  " + ink.Dim("#" + hit.Anchor) : "").Append('\n');
            }

            if (document.Hits.Count > HitsShown)
            {
                text.Append(FormattableString.Invariant($"  and {document.Hits.Count - HitsShown} more\n"));
            }
        }

        if (answer.Shown.Count < answer.Documents)
        {
            text.Append(FormattableString.Invariant($"\n{answer.Documents - answer.Shown.Count} more documents: --limit 0 shows all.\n"));
        }

        return text.ToString();
    }

    public static string Json(SiteAnswer answer) => string.Concat(answer.Shown.Select(static document => JsonSerializer.Serialize(document, s_json) + "\n"));

    private static string Counted(int number, string one) => FormattableString.Invariant($"{number} {one}{(number == 1 ? "" : "s")}");
}
