using System.Collections.Frozen;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Query;

/// <summary>A field as queries name it. <see cref="Name"/> is how it is written back; <see cref="Key"/> is the field of documents.</summary>
internal sealed record QueryField(string Name, string Key)
{
    public static readonly QueryField Title = new("标题", "title");
    public static readonly QueryField Date = new("日期", "date");

    /// <summary>The longest name, in characters.</summary>
    private const int LongestName = 10;

    private static readonly FrozenDictionary<string, QueryField> s_byName = Names(
        (new QueryField("主题", "themes"), "主题 theme themes"),
        (new QueryField("文种", "genre"), "文种 体裁 genre"),
        (new QueryField("层级", "level"), "层级 级别 level"),
        (new QueryField("字形", "lang"), "字形 script lang"),
        (Date, "日期 时间 date"),
        (Title, "标题 题名 title"));

    /// <summary>The field whose name and colon stand at a place, and the place after the colon. The name is compared folded.</summary>
    public static QueryField? At(string text, int start, out int end)
    {
        for (end = start; end < text.Length && end - start <= LongestName; end++)
        {
            if (text[end] is ':' or '：')
            {
                string name = Fold.ToSkeleton(text[start..end]);
                bool isWhole = name.Length == end - start;
                end++;
                return isWhole ? s_byName.GetValueOrDefault(name) : null;
            }
        }

        return null;
    }

    /// <summary>How a query writes the field of documents.</summary>
    public static string NameOf(string key) => s_byName.Values.First(field => field.Key == key).Name;

    private static FrozenDictionary<string, QueryField> Names(params (QueryField Field, string Names)[] fields) =>
        fields.SelectMany(static row => row.Names.Split(' '), static (row, name) => (name, row.Field))
            .ToFrozenDictionary(static row => row.name, static row => row.Field, StringComparer.Ordinal);
}
