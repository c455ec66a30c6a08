using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Import;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Describe;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Importing.Reporting;

/// <summary>The fields of the front matter with what each rests on. A field that the text does not tell is unknown, and listed as such.</summary>
internal static class ReportedFacts
{
    public static IEnumerable<ReportedFact> Of(ImportedSpeech speech)
    {
        SpeechDescription description = speech.Description;
        var lines = new LineIndex(speech.Ledger.Text);
        yield return new ReportedFact("文种", description.Genre, Quoted(description, "文种"));
        yield return new ReportedFact("层级", description.ShowsLevel ? description.Level : null, Quoted(description, "层级"));
        yield return new ReportedFact("场合", description.Occasion, Quoted(description, "场合"));
        yield return new ReportedFact("讲话人", description.Speaker, PlaceOf("speaker"));
        yield return new ReportedFact("日期", Date(description.Date), PlaceOf("date"));
        yield return new ReportedFact("发布", Date(description.Published), PlaceOf("published"));
        yield return new ReportedFact("网址", description.Url, PlaceOf("url"));
        yield return new ReportedFact("文字", ScriptOf(description), null);
        yield return new ReportedFact("完整度", CompletenessOf(description), PlaceOf("total") ?? PlaceOf("shown"));

        string? PlaceOf(string fact)
        {
            if (speech.Ledger.FactsNamed(fact).FirstOrDefault() is not { } found)
            {
                return null;
            }

            (int line, int _) = lines.PlaceOf(found.Start);
            return string.Create(CultureInfo.InvariantCulture, $"原文第{line}行");
        }
    }

    // Evidence reads 层级：县（题名中的“全县”）; what stands after the value is wanted.
    private static string? Quoted(SpeechDescription description, string name)
    {
        string? line = description.Evidence.FirstOrDefault(evidence => evidence.StartsWith(name + "：", StringComparison.Ordinal));
        int open = line?.IndexOf('（', StringComparison.Ordinal) ?? -1;
        return open >= 0 && line![^1] == '）' ? line[(open + 1)..^1] : null;
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string ScriptOf(SpeechDescription description)
    {
        string script = Script.TryParse(description.Script, out Script? known) ? known.Label.ZhHans : description.Script;
        string? note = description.ScriptNote is { } key && ScriptNote.TryParse(key, out ScriptNote? noted) ? noted.Label.ZhHans : null;
        return note is null ? script : $"{script}，{note}";
    }

    private static string CompletenessOf(SpeechDescription description)
    {
        string state = CompletenessState.TryParse(description.Completeness, out CompletenessState? known) ? known.Label.ZhHans : description.Completeness;
        string claimed = description.Claimed is { } total ? string.Create(CultureInfo.InvariantCulture, $"，来源称{total}字") : "";
        string shown = description.Shown is { } part ? string.Create(CultureInfo.InvariantCulture, $"，只显示{part}字") : "";
        return state + claimed + shown;
    }
}
