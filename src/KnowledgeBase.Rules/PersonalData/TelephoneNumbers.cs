namespace KnowledgeBase.Rules.PersonalData;

/// <summary>
/// Tells telephone numbers of mainland China: mobile ones, those of lines with their area code, 400 and 800 numbers, and lines without an area
/// code after a word that says so. Short numbers of services (110, 12345, 95598) belong to nobody.
/// </summary>
internal static class TelephoneNumbers
{
    private const int Mobile = 11;
    private const int LookBack = 24;
    private const int Beside = 8;

    // A number with one of these behind it is an amount.
    private const string Units = "元万亿千百吨人户亩个名次只头项件%‰平公立册台套辆米毫厘斤克瓦株棵艘桶箱宗笔本倍年";

    private static readonly string[] s_shapes = ["11", "3-4-4", "3-8", "7-4", "4-4-3", "3-3-5", "3-5-3", "4-3-4", "5-6", "6-5", "4-7", "5-3-3", "3-2-2-2-2", "3-4-2-2", "1-1-1-1-1-1-1-1-1-1-1"];
    private static readonly string[] s_lineShapes = ["7", "8", "4-4", "3-4", "4-3", "3-5", "2-2-2-2", "1-1-1-1-1-1-1-1", "1-1-1-1-1-1-1"];
    private static readonly string[] s_serviceShapes = ["10", "3-3-4", "3-4-3", "3-7", "6-4", "4-3-3", "1-1-1-1-1-1-1-1-1-1"];
    private static readonly string[] s_prefixes = ["", "86", "0086"];
    private static readonly string[] s_context = ["电话", "热线", "拨打", "致电", "传真", "座机", "固话", "宅电", "联系方式", "手机", "tel", "Tel", "TEL"];

    // What says right before a number that it is another one.
    private static readonly string[] s_otherNumbers = ["编号", "批号", "票号", "学号", "单号", "序号", "卷号", "案号", "受理号", "税号", "档号", "文号", "刊号", "期号", "账号", "帐号", "代码", "代号", "备案", "流水", "合同", "证书", "专利", "坐标", "ISBN", "ISSN", "邮编"];

    /// <summary>How many groups from this one on are a telephone number; 0 when they are none.</summary>
    public static int Read(DigitChain chain, int group)
    {
        if (FollowsLetter(chain, group) || Context.Precedes(chain.Text, chain.Groups[group].Start, Beside, s_otherNumbers))
        {
            return 0;
        }

        return ReadMobile(chain, group) is > 0 and int mobile ? mobile
            : ReadLine(chain, group) is > 0 and int line ? line
            : ReadService(chain, group) is > 0 and int service ? service
            : ReadBareLine(chain, group);
    }

    private static int ReadMobile(DigitChain chain, int group)
    {
        foreach (string prefix in s_prefixes)
        {
            int count = chain.GroupsWith(group, prefix.Length + Mobile);
            if (count > 0 && chain.Digits(group, count) is var digits && digits.StartsWith(prefix, StringComparison.Ordinal) && IsMobile(digits, prefix.Length) && HasShape(chain, group, count, prefix.Length, s_shapes)
                && !IsAmount(chain, group, count))
            {
                return count;
            }
        }

        return 0;
    }

    private static bool IsService(string digits) => digits[0] is '4' or '8' && digits[1] == '0' && digits[2] == '0' && digits[3] != '0';

    private static bool IsMobile(string digits, int at) => digits[at] == '1' && digits[at + 1] is >= '3' and <= '9';

    // Area code, then seven or eight digits: 010 85551234, 0731-8555-1234, 073185551234, +86 10 8555 1234.
    private static int ReadLine(DigitChain chain, int group)
    {
        foreach (string prefix in s_prefixes)
        {
            for (int length = prefix.Length + 12; length >= prefix.Length + 9; length--)
            {
                int count = chain.GroupsWith(group, length);
                string all = count == 0 ? "" : chain.Digits(group, count);
                if (count == 0 || !all.StartsWith(prefix, StringComparison.Ordinal))
                {
                    continue;
                }

                // Behind the code of the country the area has no zero.
                bool isBare = prefix.Length > 0 && all[prefix.Length] != '0';
                string digits = (isBare ? "0" : "") + all.Substring(prefix.Length);
                if (IsLine(digits, out int area) && (digits[area] is >= '2' and <= '9' || IsCalled(chain, group)) && (!isBare || count > 1) && HasShape(chain, group, count, prefix.Length + area - (isBare ? 1 : 0), s_lineShapes) && !IsAmount(chain, group, count))
                {
                    return count;
                }
            }
        }

        return 0;
    }

    private static bool IsLine(string digits, out int area)
    {
        area = digits[0] == '0' ? AreaCode(digits) : 0;
        int rest = digits.Length - area;
        return area > 0 && rest is 7 or 8 && (area == 4 || rest == 8);
    }

    // 400-810-1234: of a firm or an office, and yet a way to reach somebody that no reader of a speech needs.
    private static int ReadService(DigitChain chain, int group)
    {
        int count = chain.GroupsWith(group, 10);
        return count > 0 && IsService(chain.Digits(group, count)) && HasShape(chain, group, count, 0, s_serviceShapes) && chain.HasAscii(group, count) && !IsAmount(chain, group, count) ? count : 0;
    }

    private static int AreaCode(string digits) => digits[1] switch
    {
        '1' => digits[2] == '0' ? 3 : 0,
        '2' => 3,
        >= '3' and <= '9' => 4,
        _ => 0,
    };

    private static int ReadBareLine(DigitChain chain, int group)
    {
        for (int length = 8; length >= 7; length--)
        {
            int count = chain.GroupsWith(group, length);
            if (count > 0 && chain.Digits(group, count)[0] is >= '2' and <= '8' && HasShape(chain, group, count, 0, s_lineShapes) && chain.HasAscii(group, count) && Units.IndexOf(chain.After(group + count - 1)) < 0 && IsCalled(chain, group))
            {
                return count;
            }
        }

        return 0;
    }

    // 13800001234元; figures of a table may look like one number with blanks, so that a unit after a blank counts there.
    private static bool IsAmount(DigitChain chain, int group, int count)
    {
        int last = group + count - 1;
        if (count == 1 && IsFraction(chain, group))
        {
            return true;
        }

        if (count == 1)
        {
            return Units.IndexOf(chain.After(last)) >= 0;
        }

        int after = chain.Groups[last].End;
        while (after < chain.Text.Length && DigitChain.IsBlank(chain.Text[after]))
        {
            after++;
        }

        return chain.IsParted(group, count, DigitChain.IsBlank) && after < chain.Text.Length && Units.IndexOf(chain.Text[after]) >= 0;
    }

    // 0.13800001234
    private static bool IsFraction(DigitChain chain, int group) => group > 0 && chain.Digits(group - 1, 1) == "0" && chain.Before(group) == '.' && chain.Groups[group].Start - chain.Groups[group - 1].End == 1;

    private static bool IsCalled(DigitChain chain, int group) => Context.Precedes(chain.Text, chain.Groups[group].Start, LookBack, s_context);

    // The groups after the first digits, as "3-4-4".
    private static bool HasShape(DigitChain chain, int group, int count, int skipped, string[] shapes)
    {
        List<int> lengths = [];
        for (int i = group; i < group + count; i++)
        {
            int length = chain.Groups[i].Length;
            int cut = Math.Min(skipped, length);
            skipped -= cut;
            if (length > cut)
            {
                lengths.Add(length - cut);
            }
        }

        return skipped == 0 && Array.IndexOf(shapes, string.Join("-", lengths)) >= 0;
    }

    // A number inside a code of letters or a web address is part of it; "Tel" is no code.
    private static bool FollowsLetter(DigitChain chain, int group)
    {
        int start = chain.Groups[group].Start;
        char before = chain.Before(group);
        bool isPath = before == '/' && start > 1 && IsLetter(chain.Text[start - 2]);
        return (IsLetter(before) || before == '_' || isPath) && !Context.Precedes(chain.Text, start, 3, s_context);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
