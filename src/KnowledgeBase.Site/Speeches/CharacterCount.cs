using System.Text;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Site.Speeches;

/// <summary>Length in 字 as word processors count it without blanks: every character but white space, a surrogate pair as one.</summary>
public static class CharacterCount
{
    public static int Of(SpeechBody body) => body.Blocks.Sum(Of);

    public static int Of(string text)
    {
        int count = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            count += Rune.IsWhiteSpace(rune) ? 0 : 1;
        }

        return count;
    }

    private static int Of(BodyBlock block) =>
        block switch
        {
            HeadingBlock heading => Of(heading.Content.Plain),
            ParagraphBlock paragraph => Of(paragraph.Content.Plain),
            _ => 0,
        };
}
