namespace KnowledgeBase.Text.Width;

/// <summary>The marks that Chinese text sets full width (GB/T 15834-2011) and scrapers turn into ASCII, pair by pair.</summary>
public static class WideMarks
{
    /// <summary>The full-width forms, in the order of <see cref="Ascii"/>.</summary>
    public const string Wide = "，；：！？（）";

    /// <summary>The ASCII forms.</summary>
    public const string Ascii = ",;:!?()";

    /// <summary>The full-width form of an ASCII mark; any other character as it is.</summary>
    public static char ToWide(char c) => c switch
    {
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '!' => '！',
        '?' => '？',
        '(' => '（',
        ')' => '）',
        _ => c,
    };

    /// <summary>The ASCII form of a full-width mark; any other character as it is.</summary>
    public static char ToAscii(char c) => c switch
    {
        '，' => ',',
        '；' => ';',
        '：' => ':',
        '！' => '!',
        '？' => '?',
        '（' => '(',
        '）' => ')',
        _ => c,
    };
}
