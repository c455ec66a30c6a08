using System.Text;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Site.Speeches;

/// <summary>What a page needs to show its Traditional text in Simplified characters: those of its own characters that have a Simplified form.</summary>
public static class SimplifiedPairs
{
    /// <returns>A Traditional and a Simplified character in turn, in ascending order; each is one UTF-16 code unit.</returns>
    public static string Of(string title, SpeechBody body)
    {
        var pairs = new StringBuilder();
        IEnumerable<string> texts = body.Blocks.Select(static block => SourceLine.ContentOf(block)?.Plain ?? "").Append(title);
        foreach (char c in texts.SelectMany(static text => text).Distinct().Order())
        {
            string simplified = Fold.ToHansDisplay(c.ToString());
            if (simplified.Length == 1 && simplified[0] != c)
            {
                pairs.Append(c).Append(simplified);
            }
        }

        return pairs.ToString();
    }
}
