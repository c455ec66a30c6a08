using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Rules.Wraps;

/// <summary>Whether the end of one paragraph and the beginning of the next are one sentence, told by the words at the seam.</summary>
internal static class SentenceSeam
{
    // A shorter line without a stop may be a heading without a number, a name or a date.
    private const int ShortestBroken = 16;
    private const int LongParagraph = 40;
    private const string NeverLast = "和与及把被与與";
    private const string Openers = "“（《";
    private const string Closers = "”）》";

    /// <summary>Whether the lengths allow it at all.</summary>
    public static bool MayBeOne(string text, string next) => text.Length >= ShortestBroken && next.Length > 1 && Han.IsHan(text[text.Length - 1]);

    /// <summary>和⏎…, …⏎的…: words that no sentence ends or begins with; or a quotation that opens here and closes there.</summary>
    public static bool IsOne(string text, string next)
    {
        char last = text[text.Length - 1];
        return NeverLast.IndexOf(last) >= 0
            || (next[0] == '的' && next[1] != '确')
            || next[0] is '们' or '們'
            || IsBridged(text, next);
    }

    /// <summary>战前⏎动员: three characters across the seam stand together elsewhere in the speech.</summary>
    public static bool IsPhraseOf(SpeechBody body, string text, string next)
    {
        if (text.Length < LongParagraph || (text.IndexOf('，') < 0 && text.IndexOf('。') < 0))
        {
            return false;
        }

        string? before = Han.IsHan(text[text.Length - 2]) ? text.Substring(text.Length - 2) + next[0] : null;
        string? after = Han.IsHan(next[1]) ? text[text.Length - 1] + next.Substring(0, 2) : null;
        return body.Blocks.Any(block => SourceLine.ContentOf(block) is { } content && (Has(content.Plain, before) || Has(content.Plain, after)));
    }

    private static bool Has(string text, string? phrase) => phrase is not null && text.IndexOf(phrase, StringComparison.Ordinal) >= 0;

    private static bool IsBridged(string text, string next)
    {
        for (int kind = 0; kind < Openers.Length; kind++)
        {
            int open = text.LastIndexOf(Openers[kind]);
            int close = next.IndexOf(Closers[kind]);
            int reopened = next.IndexOf(Openers[kind]);
            if (open >= 0 && text.IndexOf(Closers[kind], open) < 0 && close >= 0 && (reopened < 0 || reopened > close))
            {
                return true;
            }
        }

        return false;
    }
}
