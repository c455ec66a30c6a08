using System.Runtime.CompilerServices;

namespace KnowledgeBase.Text.Folding;

/// <summary>
/// Makes texts comparable that differ in script, width, case, punctuation, masks and the writing of years. Character by character, so that
/// offsets survive; no phrase dictionary, which would rewrite Simplified text (打坏 → 打坯).
/// </summary>
public static class Fold
{
    private const int SmallestDraft = 4096;

    [ThreadStatic]
    private static char[]? s_draft;

    /// <summary>One character as search compares it: width, script, variants, ASCII case. Never changes the length of a text.</summary>
    public static char ToKey(char c) => FoldTable.Keys[c];

    /// <summary>Half width and Simplified, as long as the input: for matching. 著 stays in words like 著作, where 着 would be wrong.</summary>
    public static string ToHans(string text) => Convert(text, FoldTable.Hans);

    /// <summary>Simplified for readers, as long as the input: as <see cref="ToHans"/>, but punctuation keeps its width.</summary>
    public static string ToHansDisplay(string text) => Convert(text, FoldTable.Script);

    /// <summary>The text as search compares it, and the way back. A skeleton's skeleton is itself.</summary>
    public static Skeleton Skeleton(string text)
    {
        var writer = new SkeletonWriter(text);
        return writer.Write();
    }

    /// <summary>The text of the skeleton, for whoever needs no way back.</summary>
    public static string ToSkeleton(string text)
    {
        var writer = new SkeletonWriter(text);
        return writer.WriteText();
    }

    [MethodImpl(HotLoop.Optimized)]
    private static string Convert(string text, char[] map)
    {
        int first = FirstChange(text, map);
        if (first == text.Length)
        {
            return text;
        }

        char[] folded = Draft(text.Length);
        text.CopyTo(0, folded, 0, first);
        for (int i = first; i < text.Length; i++)
        {
            folded[i] = map[text[i]];
        }

        KeepWords(text, folded.AsSpan(0, text.Length));
        return new string(folded, 0, text.Length);
    }

    // Every paragraph is folded: a draft for each would be as much to collect as the texts themselves.
    private static char[] Draft(int length)
    {
        if (s_draft is null || s_draft.Length < length)
        {
            s_draft = new char[Math.Max(length, SmallestDraft)];
        }

        return s_draft;
    }

    [MethodImpl(HotLoop.Optimized)]
    private static int FirstChange(string text, char[] map)
    {
        int i = 0;
        while (i < text.Length && map[text[i]] == text[i])
        {
            i++;
        }

        return i;
    }

    private static void KeepWords(string text, Span<char> folded)
    {
        for (int at = text.IndexOf(FoldTable.KeptCharacter); at >= 0; at = text.IndexOf(FoldTable.KeptCharacter, at + 1))
        {
            foreach (string word in FoldTable.KeptWords)
            {
                int place = word.IndexOf(FoldTable.KeptCharacter);
                if (StandsAt(word, place, folded, at - place))
                {
                    folded[at] = FoldTable.KeptCharacter;
                }
            }
        }
    }

    /// <summary>Whether the word stands there, its kept character aside, which is folded already.</summary>
    private static bool StandsAt(string word, int place, ReadOnlySpan<char> folded, int start)
    {
        if (start < 0 || start + word.Length > folded.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (i != place && folded[start + i] != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
