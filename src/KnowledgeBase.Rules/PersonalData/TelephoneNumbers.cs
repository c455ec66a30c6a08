namespace KnowledgeBase.Rules.PersonalData;

/// <summary>Tells telephone numbers of mainland China: mobile ones, and those of lines with their area code. Short numbers of services (110, 12345) belong to nobody.</summary>
internal static class TelephoneNumbers
{
    private const int Mobile = 11;
    private const int LookBack = 24;

    // A number with one of these behind it is an amount.
    private const string Units = "元万亿千百吨人户亩个名次只头项件%‰平公立册台套辆米本倍年";

    private static readonly string[] s_shapes = ["11", "3-4-4", "3-8", "7-4", "4-4-3", "3-3-5", "3-5-3", "4-3-4", "5-6", "6-5", "4-7", "5-3-3", "3-2-2-2-2", "3-4-2-2", "1-1-1-1-1-1-1-1-1-1-1"];
    private static readonly string[] s_lineShapes = ["7", "8", "4-4", "3-4", "4-3", "3-5", "2-2-2-2", "1-1-1-1-1-1-1-1", "1-1-1-1-1-1-1"];
    private static readonly string[] s_context = ["电话", "热线", "拨打", "致电", "传真", "座机", "固话", "联系方式", "手机", "tel", "Tel", "TEL"];

    /// <summary>How many groups from this one on are a telephone number; 0 when they are none.</summary>
    public static int Read(DigitChain chain, int group) =>
        ReadMobile(chain, group) is > 0 and int mobile ? mobile
        : ReadLine(chain, group) is > 0 and int line ? line
        : ReadBareLine(chain, group);

    private static int ReadMobile(DigitChain chain, int group)
    {
        if (FollowsLetter(chain, group))
        {
            return 0;
        }

        foreach (string prefix in new[] { "", "86", "0086" })
        {
            int count = chain.GroupsWith(group, prefix.Length + Mobile);
            if (count > 0 && chain.Digits(group, count) is var digits && digits.StartsWith(prefix, StringComparison.Ordinal) && IsMobile(digits, prefix.Length) && HasShape(chain, group, count, prefix.Length, s_shapes)
                && (count > 1 || Units.IndexOf(chain.After(group)) < 0))
            {
                return count;
            }
        }

        return 0;
    }

    private static bool IsMobile(string digits, int at) => digits[at] == '1' && digits[at + 1] is >= '3' and <= '9';

    // Area code, then seven or eight digits: 010 85551234, 0731-8555-1234, 073185551234.
    private static int ReadLine(DigitChain chain, int group)
    {
        if (FollowsLetter(chain, group) || chain.Digits(group, 1)[0] != '0')
        {
            return 0;
        }

        for (int length = 12; length >= 10; length--)
        {
            int count = chain.GroupsWith(group, length);
            if (count == 0)
            {
                continue;
            }

            string digits = chain.Digits(group, count);
            int area = AreaCode(digits);
            int rest = digits.Length - area;
            if (area > 0 && rest is 7 or 8 && (area == 4 || rest == 8) && digits[area] is >= '2' and <= '9' && HasShape(chain, group, count, area, s_lineShapes) && (count > 1 || Units.IndexOf(chain.After(group)) < 0))
            {
                return count;
            }
        }

        return 0;
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
            if (count > 0 && chain.Digits(group, count)[0] is >= '2' and <= '8' && HasShape(chain, group, count, 0, s_lineShapes) && Units.IndexOf(chain.After(group + count - 1)) < 0 && Context.Precedes(chain.Text, chain.Groups[group].Start, LookBack, s_context))
            {
                return count;
            }
        }

        return 0;
    }

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

    // A number inside a code of letters is part of the code; "Tel" is none.
    private static bool FollowsLetter(DigitChain chain, int group)
    {
        char before = chain.Before(group);
        bool isLetter = before is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
        return isLetter && !Context.Precedes(chain.Text, chain.Groups[group].Start, 3, s_context);
    }
}
