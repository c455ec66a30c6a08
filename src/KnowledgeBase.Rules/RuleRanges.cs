using KnowledgeBase.Rules.Vocabulary;

namespace KnowledgeBase.Rules;

/// <summary>What the digits of an id say. A rule belongs to the range with the longest prefix of its id.</summary>
public static class RuleRanges
{
    /// <summary>In the order of the ids.</summary>
    public static IReadOnlyList<RuleRange> All { get; } =
    [
        Range("KB1", "文件头的写法", "文件頭的寫法", "YAML"),
        Range("KB19", "内容文件本身", "內容檔案本身", "Content files"),
        Range("KB2", "字段", "欄位", "Fields"),
        Range("KB21", "字段与讲话相符", "欄位與講話相符", "What the fields say of the speech"),
        Range("KB3", "词表与字段定义", "詞表與欄位定義", "Vocabularies and collections"),
        Range("KB31", "主题用词", "主題用詞", "Lexicons"),
        Range("KB32", "界面文字", "介面文字", "Strings of the interface"),
        Range("KB33", "外观文件", "外觀檔案", "Files of the theme"),
        Range("KB4", "正文", "正文", "Body"),
        Range("KB40", "正文的标记", "正文的標記", "Markup"),
        Range("KB41", "全角半角与标点", "全形半形與標點", "Width and punctuation"),
        Range("KB42", "隐去的字", "隱去的字", "Redactions"),
        Range("KB43", "断行", "斷行", "Hard wraps"),
        Range("KB44", "简繁字形", "簡繁字形", "Script"),
        Range("KB45", "引文", "引文", "Quotations"),
        Range("KB5", "地址与链接", "位址與連結", "Addresses"),
        Range("KB50", "段落的地址", "段落的位址", "Addresses of blocks"),
        Range("KB51", "页面与链接", "頁面與連結", "Pages and links"),
        Range("KB6", "来源", "來源", "Provenance"),
        Range("KB60", "与原始文件一致", "與原始檔案一致", "Fidelity"),
        Range("KB61", "网页带来的文字", "網頁帶來的文字", "Text of sites"),
        Range("KB62", "缺文", "缺文", "Gaps"),
        Range("KB63", "个人信息", "個人資訊", "Personal data"),
        Range("KB64", "时代不合的日期", "時代不合的日期", "Dates that cannot be"),
        Range("KB65", "大体相同的文稿", "大體相同的文稿", "Speeches that are nearly the same"),
        Range("KB66", "豁免", "豁免", "Waivers"),
        Range("KB67", "校对的分级", "校對的分級", "Levels of proofreading"),
        Range("KB7", "搜索", "搜尋", "Search"),
        Range("KB8", "生成的网站", "生成的網站", "Output"),
        Range("KB9", "程序自身的故障", "程式自身的故障", "Our own fault"),
    ];

    /// <summary>The range of a rule; null for an id that none of them is for.</summary>
    public static RuleRange? Of(string id) =>
        All.Where(range => id.StartsWith(range.Prefix, StringComparison.Ordinal)).OrderByDescending(static range => range.Prefix.Length).FirstOrDefault();

    /// <summary>The ranges that have rules, each with its rules in the order of their ids.</summary>
    public static IReadOnlyList<(RuleRange Range, IReadOnlyList<Rule> Rules)> WithRules(IEnumerable<Rule> rules)
    {
        ILookup<string?, Rule> byRange = rules.OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToLookup(static rule => Of(rule.Id)?.Prefix);
        return [.. All.Where(range => byRange.Contains(range.Prefix)).Select(range => (range, (IReadOnlyList<Rule>)[.. byRange[range.Prefix]]))];
    }

    private static RuleRange Range(string prefix, string zhHans, string zhHant, string en) => new(prefix, new LabelSet(zhHans, zhHant, en));
}
