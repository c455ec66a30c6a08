using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Redactions;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Annotate.Documents;

/// <summary>Tells from a folded title what a document is.</summary>
internal static class DocumentTitles
{
    private static readonly string[] s_works = ["摘编", "选编", "读本", "文选", "选集", "全集", "文集", "谈治国理政", "汇编", "丛书", "概论", "论述", "宣言", "纲要读本", "学习纲要", "问答", "教材", "手册", "史", "传", "论"];
    private static readonly string[] s_speeches = ["讲话", "发言", "报告", "致辞", "演讲", "贺信", "贺词", "献词", "公开信", "倡议书", "公报"];
    private static readonly string[] s_regulations =
    [
        "条例", "准则", "规定", "办法", "细则", "规则", "法", "意见", "决定", "通知", "方案", "规划", "纲要", "计划", "章程", "制度", "清单", "要点", "规范", "标准", "守则", "公约", "规程", "决议", "通告", "公告", "措施", "指南", "规约", "目录", "预案", "通报", "政策", "若干措施", "批复", "协议", "协定", "总体规划", "议定书", "法典", "指引", "法案", "解释",
    ];

    private static readonly string[] s_partyWords = ["党", "纪律", "巡视", "巡察", "干部", "廉洁", "监督执纪", "纪检", "政治生活"];
    private static readonly string[] s_trailers = ["(试行)", "(暂行)", "(草案)", "(修订)", "(修正)", "(征求意见稿)", "(讨论稿)", "(修订草案)", "(修正案)", "修正案", "草案", "实施", "(初稿)", "(意见稿)"];

    // 北京市, XX镇, 村级: but not 农村, 乡村, 城市.
    private const string PlaceUnits = "省市县区镇乡村州旗";
    private const string NoPlaceBefore = "农乡城社园地都新片村小街景山关中全各老灾库牧林特边";
    private const string LocalLevels = "村镇乡县市区省";
    private const int LongestPlace = 9;

    /// <param name="title">Folded, without the title marks.</param>
    public static (DocumentClass Class, DocumentLevel Level) Of(string title)
    {
        string name = WithoutTrailers(title);
        if (EndsWithAny(name, s_works) && !name.EndsWith("实施纲要", StringComparison.Ordinal))
        {
            return (DocumentClass.Work, DocumentLevel.None);
        }

        if (EndsWithAny(name, s_speeches))
        {
            return (DocumentClass.Speech, DocumentLevel.None);
        }

        return EndsWithAny(name, s_regulations) ? (DocumentClass.Regulation, LevelOf(name)) : (DocumentClass.Other, DocumentLevel.None);
    }

    public static (DocumentClass Class, DocumentLevel Level) Of(DocumentType type) => type switch
    {
        DocumentType.PartyRules => (DocumentClass.Regulation, DocumentLevel.PartyRules),
        DocumentType.Law => (DocumentClass.Regulation, DocumentLevel.Law),
        DocumentType.AdministrativeRegulation => (DocumentClass.Regulation, DocumentLevel.AdministrativeRegulation),
        DocumentType.Policy => (DocumentClass.Regulation, DocumentLevel.Policy),
        _ => (DocumentClass.Work, DocumentLevel.None),
    };

    private static DocumentLevel LevelOf(string name)
    {
        if (s_regulations.Contains(name))
        {
            return DocumentLevel.None;
        }

        if (IsLocal(name))
        {
            return DocumentLevel.Local;
        }

        if (name.EndsWith("法典", StringComparison.Ordinal) || (name.EndsWith('法') && !EndsWithAny(name, ["办法", "方法", "做法"])))
        {
            return DocumentLevel.Law;
        }

        bool isParty = s_partyWords.Any(word => name.Contains(word, StringComparison.Ordinal));
        bool isState = name.StartsWith("中华人民共和国", StringComparison.Ordinal) || name.StartsWith("国务院", StringComparison.Ordinal);
        return EndsWithAny(name, ["条例"]) ? (isParty ? DocumentLevel.PartyRules : isState ? DocumentLevel.AdministrativeRegulation : DocumentLevel.None)
            : isParty && EndsWithAny(name, ["准则", "规定", "规则", "章程"]) ? DocumentLevel.PartyRules
            : DocumentLevel.Policy;
    }

    private static bool IsLocal(string name)
    {
        if (!MaskFinder.In(name).IsEmpty || (name.Length > 1 && name[1] == '级' && LocalLevels.Contains(name[0], StringComparison.Ordinal)))
        {
            return true;
        }

        // 关于加强农村…: what it is about, not whose it is.
        int first = name.StartsWith("关于", StringComparison.Ordinal) ? name.Length : 2;
        for (int i = first; i < Math.Min(name.Length - 1, LongestPlace); i++)
        {
            if (PlaceUnits.Contains(name[i], StringComparison.Ordinal) && !NoPlaceBefore.Contains(name[i - 1], StringComparison.Ordinal) && Han.IsHan(name[i - 1]) && !PlaceUnits.Contains(name[i + 1], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutTrailers(string title)
    {
        string name = title;
        while (s_trailers.FirstOrDefault(trailer => name.Length > trailer.Length + 1 && name.EndsWith(trailer, StringComparison.Ordinal)) is { } found)
        {
            name = name[..^found.Length];
        }

        return name;
    }

    private static bool EndsWithAny(string name, string[] words) => words.Any(word => name.EndsWith(word, StringComparison.Ordinal));
}
