namespace KnowledgeBase.Search.Query;

/// <summary>What the characters of a query are: blanks, operators, quotation marks, and where words end.</summary>
internal sealed class QueryReader(string text)
{
    private const string Opening = "\"“「『＂";
    private const string Closing = "\"”」』＂";

    /// <summary>How many groups are open: a closing bracket is an operator only inside one.</summary>
    public int OpenGroups { get; set; }

    public int SkipBlanks(int at)
    {
        while (at < text.Length && IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    public bool IsBar(int at) => At(at) is '|' or '｜';

    public bool IsOpening(int at) => At(at) is '(' or '（';

    public bool IsClosing(int at) => OpenGroups > 0 && At(at) is ')' or '）';

    /// <summary>A dash that touches what it excludes. Asked only where a unit starts; elsewhere a dash is text.</summary>
    public bool IsExclusion(int at) => At(at) is '-' or '－' && !EndsUnit(at + 1);

    // U+FEFF is a blank to browsers.
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';

    public static bool IsTilde(char c) => c is '~' or '～';

    /// <summary>Whether nothing more of a unit can stand here.</summary>
    public bool EndsUnit(int at) => at >= text.Length || IsBlank(text[at]) || IsBar(at) || IsClosing(at);

    /// <summary>How many code units of <c>></c>, or of <c>~</c> with its digits, stand here; 0 for none.</summary>
    public int OperatorLength(int at)
    {
        if (At(at) is '>' or '＞')
        {
            return 1;
        }

        int end = at + 1;
        while (IsTilde(At(at)) && Digit(At(end)) >= 0)
        {
            end++;
        }

        return end > at + 1 ? end - at : 0;
    }

    /// <summary>The distance that an operator asks for; 0 for <c>></c>, and more than any limit when it is too large to count.</summary>
    public int Distance(int at, int length)
    {
        int distance = 0;
        for (int i = at + 1; i < at + length; i++)
        {
            distance = Math.Min((distance * 10) + Digit(text[i]), QueryLimits.Distance + 1);
        }

        return distance;
    }

    /// <summary>The place after the closing quotation mark when an opening one stands here: 0 when it has none, -1 when none opens.</summary>
    public int QuoteEnd(int at)
    {
        int quote = at < text.Length ? Opening.IndexOf(text[at], StringComparison.Ordinal) : -1;
        return quote < 0 ? -1 : text.IndexOf(Closing[quote], at + 1) + 1;
    }

    /// <summary>Where a word that goes on here ends. A bracket that closes one of the word itself belongs to it: 意见（试行）.</summary>
    /// <param name="hasOperators">Whether <c>></c> and <c>~</c> end it.</param>
    public int WordEnd(int at, bool hasOperators)
    {
        int brackets = 0;
        while (at < text.Length && !IsBlank(text[at]) && !IsBar(at) && !(hasOperators && OperatorLength(at) > 0))
        {
            if (IsOpening(at))
            {
                brackets++;
            }
            else if (brackets > 0 && text[at] is ')' or '）')
            {
                brackets--;
            }
            else if (IsClosing(at))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    private char At(int at) => at < text.Length ? text[at] : '\0';
}
