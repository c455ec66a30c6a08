using KnowledgeBase.Rules.Words;

namespace KnowledgeBase.Rules.Names;

/// <summary>The surnames with which a full personal name may begin, in Simplified characters.</summary>
internal static class Surnames
{
    private const string Single =
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施"
        + "陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫屈鲍覃霍翁隋甘景薄单包柏宁柯阮桂闵解柴华车冉房边辜吉饶刁瞿戚丘古米池滕苑邬臧畅宫苟褚廉简"
        + "娄盖符奚木穆燕郎邸冀谈姬屠连郜晏栾郁蒙喻揭窦迟敖糜鄢冷卓仇艾蓝巩嵇井仲乐虞卞封竺冼楚佟栗匡巫鞠桑荆谌沙岑习胥蔺蒲雒麻阚逯缪荀尚闫肖付代戎尉邰贡鹿湛闻莘苍弓弋邝厉皮满帅钮佘亓仝仉缑郗粟扈茅揣乌仵庹苌郏庾凤璩濮逄慕";

    private static readonly CharacterSet s_single = new(Single);

    private static readonly string[] s_double =
    [
        "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "独孤", "南宫", "慕容", "令狐", "皇甫", "尉迟", "公孙", "轩辕", "宇文", "长孙", "申屠", "呼延", "端木", "夏侯", "淳于", "单于", "澹台", "闻人", "赫连", "钟离", "濮阳",
    ];

    private static readonly CharacterSet s_firstOfDouble = new(s_double.Select(static surname => surname[0]));

    /// <summary>How many characters at a place of a folded text may be a surname: 2, 1 or 0.</summary>
    public static int LengthAt(string folded, int at)
    {
        if (at >= folded.Length)
        {
            return 0;
        }

        if (s_firstOfDouble.Contains(folded[at]) && Array.Exists(s_double, surname => string.CompareOrdinal(folded, at, surname, 0, surname.Length) == 0))
        {
            return 2;
        }

        return s_single.Contains(folded[at]) ? 1 : 0;
    }
}
