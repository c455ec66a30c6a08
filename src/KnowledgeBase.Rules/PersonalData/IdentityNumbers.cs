namespace KnowledgeBase.Rules.PersonalData;

/// <summary>Tells the numbers of identity cards (GB 11643): eighteen places with a check digit, or fifteen on old cards, and of bank cards.</summary>
internal static class IdentityNumbers
{
    private const int LookBack = 16;

    private static readonly int[] s_weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly string[] s_identity = ["身份证", "证件号", "身份号码", "公民身份", "证号"];
    private static readonly string[] s_bank = ["银行卡", "卡号", "账号", "帐号", "账户", "帐户", "开户", "户名", "收款", "汇款", "转账", "工行", "农行", "中行", "建行", "交行", "信用社", "银行"];

    /// <summary>The end of the identity number that begins with this group, with a last X; 0 when there is none.</summary>
    public static int ReadIdentity(DigitChain chain, int group)
    {
        int count = chain.GroupsWith(group, 17);
        if (count > 0 && chain.Digits(group, count) is var seventeen && EndOfX(chain.Text, chain.Groups[group + count - 1].End) is > 0 and int end && IsIdentity(chain, group, seventeen + "X"))
        {
            return end;
        }

        count = chain.GroupsWith(group, 18);
        if (count > 0 && IsIdentity(chain, group, chain.Digits(group, count)))
        {
            return chain.Groups[group + count - 1].End;
        }

        count = chain.GroupsWith(group, 15);
        return count > 0 && HasBirthday(chain.Digits(group, count), 6, "19") && Context.Precedes(chain.Text, chain.Groups[group].Start, LookBack, s_identity)
            ? chain.Groups[group + count - 1].End
            : 0;
    }

    /// <summary>How many groups from this one on are the number of a bank card; 0 when they are none.</summary>
    public static int ReadBankCard(DigitChain chain, int group)
    {
        for (int length = 19; length >= 16; length--)
        {
            int count = chain.GroupsWith(group, length);
            if (count > 0 && PassesLuhn(chain.Digits(group, count)) && Context.Precedes(chain.Text, chain.Groups[group].Start, LookBack, s_bank))
            {
                return count;
            }
        }

        return 0;
    }

    // A number that somebody calls an identity number is one even with a slip in it.
    private static bool IsIdentity(DigitChain chain, int group, string digits) =>
        digits[0] is >= '1' and <= '9'
        && HasBirthday(digits, 6, "")
        && (HasCheckDigit(digits) || Context.Precedes(chain.Text, chain.Groups[group].Start, LookBack, s_identity));

    private static bool HasCheckDigit(string digits)
    {
        int sum = 0;
        for (int i = 0; i < s_weights.Length; i++)
        {
            sum += (digits[i] - '0') * s_weights[i];
        }

        return "10X98765432"[sum % 11] == digits[17];
    }

    private static bool HasBirthday(string digits, int at, string century)
    {
        string date = century + digits.Substring(at, 8 - century.Length);
        int year = ((date[0] - '0') * 1000) + ((date[1] - '0') * 100) + ((date[2] - '0') * 10) + date[3] - '0';
        int month = ((date[4] - '0') * 10) + date[5] - '0';
        int day = ((date[6] - '0') * 10) + date[7] - '0';
        return year is >= 1850 and <= 2099 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static int EndOfX(string text, int at)
    {
        int end = at < text.Length && text[at] is 'X' or 'x' ? at : DigitChain.AfterSeparators(text, at);
        bool isX = end < text.Length && text[end] is 'X' or 'x';
        return isX && (end + 1 == text.Length || !(text[end + 1] < 128 && char.IsLetterOrDigit(text[end + 1]))) ? end + 1 : 0;
    }

    private static bool PassesLuhn(string digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[digits.Length - 1 - i] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;
        }

        return sum % 10 == 0;
    }
}
