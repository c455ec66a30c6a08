using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Annotate.Themes;

/// <summary>
/// How much of a unit speaks of a theme. A paragraph of a report goes through a dozen matters and may name a theme in one sentence: counted
/// whole, it would make the theme one of the document.
/// </summary>
internal static class ThemeExtent
{
    // A weak word (发展, 形象) is in every other sentence.
    private const int LeastWeight = 2;

    /// <summary>Characters of the sentences with a word of the theme, and of single sentences between two of them, in a theme skeleton.</summary>
    /// <param name="skeleton">The unit's text.</param>
    /// <param name="hits">The theme's words in it, by place.</param>
    public static int Of(string skeleton, IEnumerable<TermHit> hits)
    {
        Queue<int> telling = new(hits.Where(hit => hit.Term.Weight >= LeastWeight).Select(hit => hit.Start));
        int characters = 0;
        int? between = null;
        int start = 0;
        while (start < skeleton.Length)
        {
            int end = EndOfSentence(skeleton, start);
            if (telling.TryPeek(out int first) && first < end)
            {
                characters += end - start + (between ?? 0);
                between = 0;
                while (telling.TryPeek(out int next) && next < end)
                {
                    telling.Dequeue();
                }
            }
            else
            {
                between = between == 0 ? end - start : null;
            }

            start = end;
        }

        return characters;
    }

    private static int EndOfSentence(string skeleton, int start)
    {
        int end = start;
        while (end < skeleton.Length && !Han.IsSentenceEnd(skeleton[end]))
        {
            end++;
        }

        return Math.Min(end + 1, skeleton.Length);
    }
}
