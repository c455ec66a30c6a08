using KnowledgeBase.Rules.Names;
using KnowledgeBase.Rules.Redactions;

namespace KnowledgeBase.Rules.Quotations;

/// <summary>Tells whether words name somebody who speaks: an office, a name, a body, a redaction, people in general.</summary>
internal static class SpeakerPhrase
{
    /// <summary>In UTF-16 code units.</summary>
    public const int Longest = 28;

    /// <summary>Of a name with an office.</summary>
    public const int LongestName = 10;

    /// <summary>The speaker that a phrase names, by the words at its end; null when it names none.</summary>
    public static Speaker? SpeakerIn(string folded, int start, int end)
    {
        if (end - start is < 1 or > Longest || folded[start] == '的' || HasDeed(folded, start, end))
        {
            return null;
        }

        int folk = SpeakerWords.Folks.LengthBefore(folded, start, end);
        if (folk > 1 || folk == end - start || (end - start <= LongestName && SpeakerWords.Unnamed.LengthAt(folded, start, end - 1) > 0))
        {
            return new Speaker(start, end - start, SpeakerKind.Folk, false);
        }

        if (NameAtEnd(folded, start, end))
        {
            return new Speaker(start, end - start, SpeakerKind.Person, false);
        }

        bool endsMasked = MaskFinder.IsMaskCharacter(folded[end - 1]);
        if (endsMasked || (end - start == 1 && folded[start] is '他' or '她') || SpeakerWords.Persons.LengthBefore(folded, start, end) > 0)
        {
            bool masked = HasMask(folded, start, end);
            return endsMasked && !masked ? null : new Speaker(start, end - start, SpeakerKind.Person, masked && !NameBeforeTitle(folded, start, end));
        }

        return SpeakerWords.Bodies.LengthBefore(folded, start, end) > 0 ? new Speaker(start, end - start, SpeakerKind.Body, false) : null;
    }

    /// <summary>Whether words tell what is done with what was said: 按照, 牢记.</summary>
    public static bool HasDeed(string folded, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (SpeakerWords.Deeds.LengthAt(folded, at, end) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // 王洁岚 alone, or behind an office: 纪委书记王洁岚.
    private static bool NameAtEnd(string folded, int start, int end)
    {
        for (int length = 4; length >= 2; length--)
        {
            int name = end - length;
            if (name >= start && FullName.LengthsAt(folded, name).FirstOrDefault() == length && (name == start || SpeakerWords.Offices.LengthBefore(folded, start, name) > 0))
            {
                return true;
            }
        }

        return false;
    }

    // XX市委书记王某 hides a place and not the person; XX书记 hides the person.
    private static bool NameBeforeTitle(string folded, int start, int end) =>
        Offices.Titles.Where(title => EndsWith(folded, start, end, title)).Any(title => NameAtEnd(folded, start, end - title.Length));

    // Whether letters are a mask depends on what stands beside them.
    private static bool HasMask(string folded, int start, int end)
    {
        int from = Math.Max(0, start - 1);
        return MaskFinder.In(folded.Substring(from, Math.Min(folded.Length, end + 1) - from)).Any(mask => mask.Start + from >= start && mask.End + from <= end);
    }

    private static bool EndsWith(string folded, int start, int end, string word) => end - word.Length >= start && string.CompareOrdinal(folded, end - word.Length, word, 0, word.Length) == 0;
}
