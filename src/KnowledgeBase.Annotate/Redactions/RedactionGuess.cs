using KnowledgeBase.Rules.Redactions;

namespace KnowledgeBase.Annotate.Redactions;

/// <summary>Guesses what a redaction hides from what stands right behind and right before it.</summary>
internal static class RedactionGuess
{
    private static readonly string[] s_leaders = ["指出", "强调", "要求", "批示", "指示", "在指示", "在讲话", "深刻指出", "多次强调", "明确指出", "反复强调", "告诫", "总书记", "主席", "总理"];
    private static readonly string[] s_persons = ["同志", "书记", "副书记", "部长", "市长", "县长", "镇长", "乡长", "区长", "省长", "主任", "副主任", "局长", "副局长", "主席", "原主任", "原书记", "常委", "老师", "先生", "女士", "院长", "校长", "处长", "科长", "队长", "所长", "村长", "支书", "等人", "等同志", "副市长", "副县长", "副镇长", "原局长", "经理", "董事长", "老人"];
    private static readonly string[] s_numbers =
    [
        "万", "亿", "元", "%", "户", "亩", "个", "件", "条", "所", "家", "项", "次", "吨", "公斤", "公里", "套", "人", "名", "年", "月", "日", "倍", "余", "多", "千", "百", "斤", "米", "平方", "公顷", "台", "辆", "处", "场", "期", "批", "天", "小时", "座", "间", "张", "份", "册", "只", "头", "棵", "岁", "度", "分", "点", "位", "起", "宗", "例", "强", "类", "号", "时", ":", "‰",
    ];

    private static readonly string[] s_places = ["省", "市", "县", "区", "镇", "乡", "村", "街道", "社区", "州", "旗", "路", "大道", "高速", "河", "江", "湖", "山", "铁路", "水库", "开发区", "景区", "园区", "籍", "地区", "第", "等乡镇", "等镇", "等县", "等村", "等地", "等市"];
    private static readonly string[] s_organisations = ["公司", "集团", "企业", "部门", "单位", "局", "委", "厅", "办", "医院", "学校", "大学", "中学", "小学", "银行", "学院", "党委", "党支部", "党组", "政府", "法院", "检察院", "派出所", "站", "中心", "协会", "合作社", "工厂", "厂", "部", "分局", "组"];
    private static readonly string[] s_beforePerson = ["书记", "主任", "局长", "市长", "县长", "镇长", "部长", "主席", "同志", "叫", "名叫", "村民", "姓名", "省长", "常委", "院长", "校长", "处长", "科长", "经理", "乡长", "会计", "支书", "村长", "所长", "队长", "委员", "站长", "区长"];
    private static readonly string[] s_beforeNumber = ["总值", "增加值", "收入", "零售额", "总量", "余额", "产值"];
    private static readonly string[] s_beforeVerb = ["亟待", "亟需", "急需", "急待", "有待", "尚待", "予以", "加以", "进行", "遭到", "坚决"];
    private static readonly string[] s_beforePlace = ["我代表", "落户", "花落", "来自", "位于", "前往", "来", "在", "到", "赴", "于", "全", "至", "从"];

    public static RedactionKind Of(string folded, MaskRun mask)
    {
        bool afterOrdinal = mask.Start > 0 && folded[mask.Start - 1] == '第';
        if (afterOrdinal || IsBetweenFigures(folded, mask))
        {
            return RedactionKind.Number;
        }

        if (EndsAny(folded, mask.Start, s_beforeVerb) && StandsAny(folded, mask.End, ["的", "。", ",", ";", "和", "、"]))
        {
            return RedactionKind.Verb;
        }

        if (StandsAny(folded, mask.End, s_leaders))
        {
            return RedactionKind.Leader;
        }

        if (StandsAny(folded, mask.End, s_persons) || (EndsAny(folded, mask.Start, s_beforePerson) && !StandsAny(folded, mask.End, s_numbers)))
        {
            return RedactionKind.Person;
        }

        if (StandsAny(folded, mask.End, s_organisations))
        {
            return RedactionKind.Organisation;
        }

        if (StandsAny(folded, mask.End, s_places))
        {
            return RedactionKind.Place;
        }

        return StandsAny(folded, mask.End, s_numbers) || EndsAny(folded, mask.Start, s_beforeNumber) ? RedactionKind.Number
            : EndsAny(folded, mask.Start, s_beforePlace) ? RedactionKind.Place
            : RedactionKind.Other;
    }

    // **:**:**, and the masked digits of 3*.5.
    private static bool IsBetweenFigures(string folded, MaskRun mask) =>
        (mask.Start > 1 && folded[mask.Start - 1] is ':' or '.' && (MaskFinder.IsMaskCharacter(folded[mask.Start - 2]) || char.IsAsciiDigit(folded[mask.Start - 2])))
        || (mask.End + 1 < folded.Length && folded[mask.End] is ':' or '.' && (MaskFinder.IsMaskCharacter(folded[mask.End + 1]) || char.IsAsciiDigit(folded[mask.End + 1])));

    private static bool StandsAny(string folded, int at, string[] words)
    {
        foreach (string word in words)
        {
            if (string.CompareOrdinal(folded, at, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsAny(string folded, int end, string[] words)
    {
        foreach (string word in words)
        {
            if (end >= word.Length && string.CompareOrdinal(folded, end - word.Length, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
