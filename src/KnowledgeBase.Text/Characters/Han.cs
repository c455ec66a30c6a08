namespace KnowledgeBase.Text.Characters;

/// <summary>Character classes of Chinese text. Works on UTF-16 code units; the halves of a supplementary ideograph count as Han.</summary>
public static class Han
{
    /// <summary>A Han ideograph: URO, extension A, compatibility, 〇, or half of a supplementary one.</summary>
    public static bool IsHan(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF' or '〇'
        || c is >= '\uD840' and <= '\uD888' || (c is >= '\uDC00' and <= '\uDFFF');

    /// <summary>Punctuation that only Chinese text uses, and the curly quotes that Chinese sets full width.</summary>
    public static bool IsChinesePunctuation(char c) =>
        c is >= '\u3001' and <= '\u303F' or >= '\uFF01' and <= '\uFF0F' or >= '\uFF1A' and <= '\uFF20'
            or >= '\uFF3B' and <= '\uFF40' or >= '\uFF5B' and <= '\uFF65'
            or '“' or '”' or '‘' or '’' or '…' or '—' or '·' or '×';

    /// <summary>A mark that ends a sentence, in either width.</summary>
    public static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '!' or '?' or '；' or ';' or '…';
}
