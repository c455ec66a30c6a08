using KnowledgeBase.Rules.Words;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Rules.Names;

/// <summary>
/// Reads full personal names (张三, 贾全明, 欧阳某人's full form, 买买提·艾力) where something beside them says that a name is expected; in
/// free text two or three characters after a surname are a word as often as a name. Hidden names (王某, 张××) are none.
/// </summary>
internal static class FullName
{
    // Characters of grammar, of offices and of numbers, which given names do not have.
    private const string NotInNames =
        "的了是在与及或对把被将等个们这那不没未也都就要会能以使让从由其各此该每某位员委处局部组项款额级层况问线案件则违责职副因受给并且而但至到出入下里内间再又很最更已曾较着过吗呢吧您你我他她它者所之为各谁何做抓搞说讲称认"
        + "一二三四五六七八九十百千万亿两零〇年月日号届次区县镇乡村镇街校院厂司党政府关单务工作市省总";

    // Words that begin with a surname and stand where names stand.
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "高度", "高档", "高额", "高价", "高息", "高发", "高管", "高校", "高层", "高考", "高中", "高举", "高尔", "高速", "高效", "高质", "严重", "严肃", "严格", "严禁", "严查", "严惩", "严厉", "严防", "严控", "严打", "严处", "严管", "严明", "严密",
        "严峻", "严守", "安全", "安排", "安置", "安装", "安检", "安徽", "方面", "方案", "方式", "方法", "方向", "管理", "管控", "管辖", "管好", "管护", "管道", "管网", "金额", "金融", "金条", "金银", "通知", "路线", "路边", "路政", "路面", "解决",
        "解释", "解除", "解聘", "解救", "程序", "程度", "相关", "关键", "关于", "关停", "关联", "关注", "关心", "关系", "关闭", "单独", "单位", "单方", "单一", "单笔", "左右", "左邻", "连续", "连带", "连年", "连片", "连锁", "连同", "经济", "边远",
        "边境", "车辆", "车站", "车管", "房屋", "房产", "房管", "房地", "房企", "田地", "田间", "石油", "石材", "石料", "水利", "包括", "包庇", "包含", "包装", "包办", "包干", "包工", "包村", "符合", "项目", "项链", "项下", "费用", "费时", "纪律",
        "纪检", "纪念", "纪要", "易发", "易于", "易燃", "沈阳", "马上", "马路", "于是", "于今", "于近", "于当", "任何", "任期", "任意", "任由", "任务", "任命", "任免", "任用", "任职", "阳光", "阳性", "古玩", "古董", "古树", "古村", "简单", "简化",
        "简减", "简易", "宁愿", "宁可", "宁夏", "游玩", "游山", "游客", "白酒", "白天", "白色", "白条", "白领", "黄金", "黄色", "黄赌", "黄河", "黄牛", "武断", "武装", "武器", "武力", "武警", "文件", "文化", "文物", "文书", "文明", "文艺", "文旅",
        "文字", "文秘", "章程", "江西", "江苏", "江南", "江河", "江淮", "河南", "贵州", "海南", "贺卡", "贺礼", "余款", "余额", "余下", "毛利", "毛主", "华侨", "华人", "冷漠", "冷静", "谈话", "谈判", "谈心", "代理", "代表", "代替", "代办", "代管",
        "付出", "付款", "付给", "席卷", "尚未", "尚不", "尚无", "童年", "申请", "申报", "申诉", "申领", "施工", "施压", "施行", "汪洋", "夏天", "夏季", "秦岭", "秦淮", "泰山", "柴油", "宫廷", "陆续", "成立", "成为", "成员", "成效", "成绩", "成果",
        "成功", "成本", "成交", "成套", "成批", "成长", "成年", "成群", "成片", "康复", "康养", "景区", "景观", "雷同", "雷霆", "钱物", "钱财", "钱款", "池塘", "林业", "林地", "林木", "林场", "粟米", "米面", "麻将", "麻痹", "麻木", "习惯", "沙发",
        "沙场", "沙石", "温泉", "皮包", "蓝天", "苗木", "苗圃", "艾滋", "贡献", "薄弱", "巩固", "庄严", "庄园", "季度", "季节", "凌晨", "史上", "许多", "许可", "许诺", "曾经", "曾因", "杜绝", "杜防", "常务", "常见", "常有", "常年", "常态", "通化",
        "喻为", "祝贺", "柳河", "翟家", "满足", "满意", "满分", "詹天", "盛行", "盛会", "焦点", "焦虑", "尤其", "童话", "邮政", "冷冻", "乐于", "乐器", "甘愿", "甘于", "辛苦", "曲折", "车主", "游戏", "施救", "施暴", "韩国", "龙头", "龙岩", "鲁班",
        "陶瓷", "洪涝", "洪水", "万元", "万亩", "万人", "万户", "万名", "钟头", "熊猫", "金钱", "金店", "孔雀", "牛羊", "牛肉", "邵阳", "葛根", "伍元", "项羽", "丁香", "左手", "谷物", "舒适", "屈从", "封闭", "封建", "强化", "甄别", "阮囊", "桂林",
        "丛林", "汤药", "贾市",
    };

    private static readonly CharacterSet s_notInNames = new(NotInNames);

    /// <summary>
    /// The lengths that a name at this place of a folded text may have, the longest first; nothing when none can stand there.
    /// </summary>
    public static IEnumerable<int> LengthsAt(string folded, int at)
    {
        if (WithDot(folded, at) is > 0 and int dotted)
        {
            return [dotted];
        }

        int surname = Surnames.LengthAt(folded, at);
        if (surname == 0 || (at + 2 <= folded.Length && s_words.Contains(folded.Substring(at, 2))))
        {
            return [];
        }

        bool one = IsGiven(folded, at + surname);
        bool two = one && IsGiven(folded, at + surname + 1);
        return two ? [surname + 2, surname + 1] : one ? [surname + 1] : [];
    }

    // 买买提·艾力, as several nationalities write their names.
    private static int WithDot(string folded, int at)
    {
        int first = HanRun(folded, at);
        if (first is < 2 or > 6 || at + first >= folded.Length || folded[at + first] is not ('·' or '•' or '・'))
        {
            return 0;
        }

        int second = Math.Min(HanRun(folded, at + first + 1), 6);
        return second < 2 ? 0 : first + 1 + second;
    }

    private static int HanRun(string folded, int at)
    {
        int end = at;
        while (end < folded.Length && end - at < 8 && Han.IsHan(folded[end]) && !s_notInNames.Contains(folded[end]))
        {
            end++;
        }

        return end - at;
    }

    private static bool IsGiven(string folded, int at) => at < folded.Length && Han.IsHan(folded[at]) && !s_notInNames.Contains(folded[at]);
}
