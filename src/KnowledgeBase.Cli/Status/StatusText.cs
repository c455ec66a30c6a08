using System.Globalization;
using System.Text;
using KnowledgeBase.Cli.Terminal;
using KnowledgeBase.Content;

namespace KnowledgeBase.Cli.Status;

/// <summary>The state of a knowledge base as plain text: the totals, then a line for each speech that is not finished.</summary>
internal static class StatusText
{
    private const int LevelCells = 10;
    private const int CountCells = 6;
    private const string UnknownLevel = "？";

    public static string Print(LibraryStatus status)
    {
        var text = new StringBuilder();
        Total(text, "文稿", status.Speeches.Count, "篇");
        foreach (IGrouping<int?, SpeechStatus> level in status.Speeches.GroupBy(static speech => speech.Level).OrderBy(static level => level.Key ?? -1))
        {
            Total(text, "  " + LevelName(level.Key), level.Count(), "篇");
        }

        Total(text, "未填的项", status.Speeches.Sum(static speech => speech.Open.Count), "项" + Fields(status));
        Total(text, "错误", status.Speeches.Sum(static speech => speech.Errors), "处");
        Total(text, "警告", status.Speeches.Sum(static speech => speech.Warnings), "处");
        Total(text, "提示", status.Speeches.Sum(static speech => speech.Notes), "处");
        Total(text, "个人信息待定", status.Speeches.Sum(static speech => speech.PersonalData), "处（已算在警告里）");
        Total(text, "其他文件", status.FindingsElsewhere, "处错误或警告");
        Total(text, "豁免", status.Waived, string.Create(CultureInfo.InvariantCulture, $"处，其中不再需要的豁免 {status.UnusedWaivers} 条"));
        AppendSpeeches(text, [.. status.Speeches.Where(static speech => !IsFinished(speech))]);
        return text.ToString();
    }

    /// <summary>Verified, with nothing left to answer or to put right; what is only worth knowing may stay.</summary>
    private static bool IsFinished(SpeechStatus speech) => speech is { Level: Rules.Proofreading.ProofreadField.Verified, Errors: 0, Warnings: 0 } && speech.Open.IsEmpty;

    private static void AppendSpeeches(StringBuilder text, SpeechStatus[] unfinished)
    {
        if (unfinished.Length == 0)
        {
            text.Append("\n没有未完的文稿。\n");
            return;
        }

        text.Append('\n').Append(Row("校对级", "错误", "警告", "提示", "个人", "文稿")).Append('\n');
        foreach (SpeechStatus speech in unfinished)
        {
            text.Append(Row(LevelName(speech.Level), Number(speech.Errors), Number(speech.Warnings), Number(speech.Notes), Number(speech.PersonalData), speech.Path)).Append('\n');
            string[] told = [VisibleText.Of(speech.Title), speech.Open.IsEmpty ? "" : "未填：" + string.Join('、', speech.Open.Select(LabelOf))];
            if (told.Any(static part => part.Length > 0))
            {
                text.Append(' ', LevelCells + (4 * CountCells)).AppendJoin('；', told.Where(static part => part.Length > 0)).Append('\n');
            }
        }

        text.Append("\n'kb check FILE' 列出一篇的问题和位置；校对级的含义见 docs/proofreading.md。\n");
    }

    private static string Row(string level, string errors, string warnings, string notes, string personal, string speech) =>
        Padded(level, LevelCells) + Padded(errors, CountCells) + Padded(warnings, CountCells) + Padded(notes, CountCells) + Padded(personal, CountCells) + speech;

    private static string Fields(LibraryStatus status)
    {
        string[] counts = [.. status.Speeches.SelectMany(static speech => speech.Open).GroupBy(static key => key, StringComparer.Ordinal)
            .OrderBy(static field => field.Key, StringComparer.Ordinal)
            .Select(static field => string.Create(CultureInfo.InvariantCulture, $"{LabelOf(field.Key)} {field.Count()}"))];
        return counts.Length == 0 ? "" : "：" + string.Join('、', counts);
    }

    private static void Total(StringBuilder text, string label, int number, string unit) =>
        text.Append(Padded(label, 14)).Append(Number(number).PadLeft(6)).Append(' ').Append(unit).Append('\n');

    private static string LevelName(int? level) => level is { } known && ProofreadLevel.TryParse(Number(known), out ProofreadLevel? name) ? $"{known} {name.Label.ZhHans}" : UnknownLevel;

    /// <summary>What a field is called in Chinese.</summary>
    public static string LabelOf(string key) => key switch
    {
        "title" => "题名",
        "genre" => "文种",
        "level" => "层级",
        "occasion" => "场合",
        "speaker" => "讲话人",
        "date" => "日期",
        "themes" => "主题",
        _ => key,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Padded(string text, int cells) => text + new string(' ', Math.Max(1, cells - Cells.Of(text)));
}
