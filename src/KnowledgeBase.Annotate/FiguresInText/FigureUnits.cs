namespace KnowledgeBase.Annotate.FiguresInText;

/// <summary>The units of figures, folded. A number without one of these is no figure.</summary>
internal static class FigureUnits
{
    private const string Names =
        "元 美元 港元 欧元 日元 % ‰ 个百分点 百分点 户 户次 人 人次 人口 件 个 名 位 家 项 次 起 亩 公顷 平方米 平方公里 平方千米 公里 千米 米 厘米 毫米 海里 吨 "
        + "公斤 斤 千克 克 台 台套 辆 套 间 所 座 条 处 场 期 批 场次 年 个月 天 小时 分钟 岁 倍 度 千瓦 千瓦时 千瓦小时 兆瓦 立方米 立方 升 张 张床位 份 篇 本 册 "
        + "只 头 株 棵 艘 架 架次 车次 班 层 支 类 宗 例 例次 条次 对 孔 车 吨标准煤 标准箱 标箱 标准吨 公里/小时 微克/立方米 毫克 毫克/升 摄氏度 分 元/吨 元/平方米 "
        + "元/亩 颗 枚 根 门 部 幅 笔 家次 班次 航次 班列 列 节 盏 眼 口 羽 尾 平米 英亩 人年 课时 学时 学位 床 张床 车位 泊位 辆次 票 单 款 箱 度电";

    // A mask before these hides the name of a place or a rank as often as a number.
    private static readonly HashSet<string> s_notMasked = new(StringComparer.Ordinal) { "年", "位", "村", "班", "门", "部", "列", "口", "场", "处", "车", "节", "单", "点", "分", "床", "支", "层", "孔", "眼", "根", "对", "度" };

    private static readonly Dictionary<char, string[]> s_byFirst =
        Names.Split(' ').Distinct(StringComparer.Ordinal).GroupBy(static name => name[0]).ToDictionary(static group => group.Key, static group => group.OrderByDescending(static name => name.Length).ToArray());

    // What begins like a unit and is another word: 3人民, 5年级.
    private static readonly string[] s_notUnits = ["人民", "人大", "年级", "年代", "年度", "个别", "分之", "次产业", "个字", "条例", "项规定", "元化", "位一体", "家庭", "分管", "分类", "分局", "分别", "分析", "起来", "部门", "口岸", "天津", "期间", "度假", "所以", "所谓", "处理", "处罚", "处置", "所在", "对应", "单位", "款项", "门槛", "批评", "批示", "批准", "所长", "名单", "名额", "名字", "张贴", "本地", "级", "台湾", "本人", "本级", "本市", "年期", "类人", "路"];

    /// <summary>The longest unit at an offset of a folded text, or null.</summary>
    public static string? At(string folded, int at)
    {
        if (at >= folded.Length || !s_byFirst.TryGetValue(folded[at], out string[]? names))
        {
            return null;
        }

        foreach (string other in s_notUnits)
        {
            if (string.CompareOrdinal(folded, at, other, 0, other.Length) == 0)
            {
                return null;
            }
        }

        foreach (string name in names)
        {
            if (string.CompareOrdinal(folded, at, name, 0, name.Length) == 0)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whether a mask before the unit hides a number.</summary>
    public static bool MayBeMasked(string unit) => !s_notMasked.Contains(unit);

    /// <summary>The unit as it is counted in: 月 of 137个月.</summary>
    public static string NameOf(string unit) => unit switch
    {
        "个月" => "月",
        "个百分点" => "百分点",
        _ => unit,
    };
}
