using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Text.Scripts;

/// <summary>The characters that tell Simplified from Traditional. Works on UTF-16 code units; one lookup a character.</summary>
public static class ScriptCharacters
{
    // Simplified characters that stand for several Traditional ones. A converter without a dictionary leaves them as they are; a person
    // writing Traditional uses the characters on the right.
    private const string Merged = "于后里并么范占筑斗干系";
    private const string Distinct = "於後裡裏並併麼範佔築鬥幹乾係";

    // Traditional forms that Simplified texts have: those of GB 2312 (乾坤, 哪吒, 著名), and common ones of names.
    private const string TraditionalInBoth = "乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽著昇濛噁";

    // Simplified forms that Traditional texts have: a form of their own (里, 面), a variant in wide use (温, 却), or a character of Big5. From
    // OpenCC's STCharacters (Apache-2.0), where a character is among its own Traditional forms, and the Big5 table; the last row is ours.
    private const string SimplifiedInBoth =
        "㐹万与丑丰么于云亘仆价优伙体余佛佣俊修僵儿克党冢冬凄准凌几凶出划刮制千升卜占即卷厂厘只台叶吁吃合吊同后向吨听呆周咨咸咽哄唇喂噪回困圣坏埼复"
        + "夸奸姜娘宁家尸局岩岭岳峰巨布帘席干并幸广庄床庵异弦彩征御忏志念怀怜恤惊愈愿戚扇才扎扑托扣扰折抬抵拐拼挂挨挲挽捆捍据搜教斗旋旗既昆晒暗曲札朱朴机杆杠"
        + "杯杰松板极构柜查栖栗核梁棋棱欲气污沄沈沾泄泛泞注洁洒洼涂涌淀游溪溯漓灶炖熏狸玩璇瓮症痒痴痹皂真着矩确离私秋种秘筑篱粽糊糖系累网羡群肮肴胄胜胡腊腌膻致"
        + "舍芸苔苧苹范茧荐蒏蒙蓑蔂蔑虫虮虱蚕蚝蜡蝎表触谷赶跖踊辟适逾郁酸采里雇雕霉面飧"
        + "决况凉冲凑减凛却厦厨厩叁参叠启咏够晋汹温渊潜烟猪猫碍碱禀秆衮踪灾邻隶户税脱兑悦蜕恒卧葱";

    private static readonly ScriptSigns[] s_signs = Build();

    /// <summary>What the character says; <see cref="ScriptSigns.None"/> for all but some thousand.</summary>
    public static ScriptSigns SignsOf(char c) => s_signs[c];

    private static ScriptSigns[] Build()
    {
        char[] simplified = FoldTable.Script;
        var signs = new ScriptSigns[simplified.Length];
        for (int i = 0; i < simplified.Length; i++)
        {
            if (simplified[i] != i)
            {
                signs[i] |= ScriptSigns.Folded | ScriptSigns.TraditionalOnly;
                signs[simplified[i]] |= ScriptSigns.SimplifiedOnly;
            }
        }

        Clear(signs, TraditionalInBoth, ScriptSigns.TraditionalOnly);
        Clear(signs, SimplifiedInBoth, ScriptSigns.SimplifiedOnly);
        foreach (char c in Merged)
        {
            signs[c] |= ScriptSigns.Merged;
        }

        foreach (char c in Distinct)
        {
            signs[c] |= ScriptSigns.Distinct;
        }

        return signs;
    }

    private static void Clear(ScriptSigns[] signs, string characters, ScriptSigns sign)
    {
        foreach (char c in characters)
        {
            signs[c] &= ~sign;
        }
    }
}
