using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Import.Answers;
using KnowledgeBase.Rules;
using KnowledgeBase.Text.Dates;

namespace KnowledgeBase.Cli.Importing.Guided;

/// <summary>Reads what a person types as the value of a field, and writes it into the file of the speech.</summary>
internal static class FieldAnswers
{
    private static readonly char[] s_betweenThemes = ['、', '，', ',', '；', ';', ' ', '　'];

    /// <returns>The file's text with the answer, or what is wrong with the answer, in Chinese: one of the two.</returns>
    public static (string? Text, string? Problem) Write(TextFile file, string field, string typed, Vocabularies vocabularies)
    {
        switch (field)
        {
            case "genre":
                return Term(file, field, typed, [.. vocabularies.Of<Genre>().All.Select(static term => term.Key)]);
            case "level":
                return Term(file, field, typed, [.. vocabularies.Of<Level>().All.Where(static term => !term.IsUnknown).Select(static term => term.Key)]);
            case "date":
                return DateOf(typed) is { } date ? Written(FieldAnswer.Write(file, field, date)) : (null, "这不是一个日子。请写成 2024-03-05 或 2024年3月5日；不知道是哪一天，就答 s。");
            case "themes":
                string[] keys = typed.Split(s_betweenThemes, StringSplitOptions.RemoveEmptyEntries);
                return keys.Select(key => ProblemOf(key, [.. vocabularies.Of<Content.Theme>().All.Select(static term => term.Key)])).FirstOrDefault(static problem => problem is not null) is { } problem
                    ? (null, problem)
                    : Written(FieldAnswer.Write(file, field, keys.Distinct(StringComparer.Ordinal)));
            default:
                return typed.Any(char.IsControl) ? (null, "答案里有看不见的控制字符。请重新输入。")
                    : typed.Length == 1 && char.IsAsciiLetter(typed[0]) ? (null, $"“{typed}”不是这一项的答案。请输入文字；s＝留待以后。")
                    : Written(FieldAnswer.Write(file, field, typed));
        }
    }

    private static (string? Text, string? Problem) Term(TextFile file, string field, string typed, IReadOnlyList<string> known) =>
        ProblemOf(typed, known) is { } problem ? (null, problem) : Written(FieldAnswer.Write(file, field, typed));

    private static string? ProblemOf(string typed, IReadOnlyList<string> known) =>
        known.Contains(typed, StringComparer.Ordinal) ? null
        : Spelling.Closest(typed, known) is { } meant ? $"词表里没有“{typed}”。是不是“{meant}”？可以填：{string.Join('、', known)}。"
        : $"词表里没有“{typed}”。可以填：{string.Join('、', known)}。";

    private static (string? Text, string? Problem) Written(string? text) =>
        text is null ? (null, "文件头有误，写不进去。请先运行 kb check 改正。") : (text, null);

    private static string? DateOf(string typed) =>
        DateOnly.TryParseExact(typed, ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : ChineseDate.Find(typed);
}
