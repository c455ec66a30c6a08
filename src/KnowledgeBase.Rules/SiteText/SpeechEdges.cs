using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Rules.SiteText;

/// <summary>
/// The short blocks before a speech begins and after it has ended: only there can a loose pattern tell a site from a speaker. Both numbers
/// are indexes of texts; the edges are everything before <paramref name="HeadEnd"/> and from <paramref name="TailStart"/> on.
/// </summary>
internal readonly record struct SpeechEdges(int HeadEnd, int TailStart)
{
    private const int MostHead = 8;
    private const int LongestBare = 60;

    public static SpeechEdges Of(EquatableArray<SpeechText> texts)
    {
        int head = 0;
        while (head < Math.Min(texts.Count, MostHead) && IsBare(texts[head]))
        {
            head++;
        }

        int tail = texts.Count;
        while (tail > head && IsBare(texts[tail - 1]))
        {
            tail--;
        }

        return new SpeechEdges(head, tail);
    }

    public bool Holds(int text) => text < HeadEnd || text >= TailStart;

    private static bool IsBare(SpeechText text) =>
        text.Folded.Length <= LongestBare
        && text.Folded.IndexOf('。') < 0
        && !text.IsHeading
        && !SpeechRoles.IsSalutation(text.Folded);
}
