using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Rules.Words;

namespace KnowledgeBase.Rules.SiteText;

/// <summary>Looks for web addresses in one text. Those of the state's own sites, which speakers do name, pass.</summary>
internal static class WebAddressChecker
{
    private const string OfState = ".gov.cn";

    private static readonly WordFinder s_begins = new(["http://", "https://", "www."]);

    public static bool MayBeginWith(char c) => s_begins.MayBeginWith(c);

    /// <param name="taken">Stretches of the text that have a finding already; the end is exclusive.</param>
    public static void Check(CheckedSpeech speech, SpeechText text, List<(int Start, int End)> taken, FindingList findings)
    {
        for (int at = 0; s_begins.TryFind(text.Folded, ref at, out _);)
        {
            int end = at;
            while (end < text.Folded.Length && text.Folded[end] is > ' ' and < '\u007F' and not ('(' or ')' or '[' or ']' or '"' or '\'' or ','))
            {
                end++;
            }

            string address = text.Folded.Substring(at, end - at).TrimEnd('.', ';', ':', '!', '?');
            if (address.IndexOf('.') >= 0 && !IsOfState(address) && !taken.Exists(other => other.Start < end && at < other.End))
            {
                (int start, int length) = text.PlaceOf(speech.File.Text, at, address.Length);
                findings.Add(SiteTextRules.WebAddress, start, length, address);
            }

            at = Math.Max(end, at + 1);
        }
    }

    private static bool IsOfState(string address)
    {
        int host = address.IndexOf("//", StringComparison.Ordinal) is >= 0 and int slashes ? slashes + 2 : 0;
        int end = address.IndexOfAny(['/', '?', '#'], host);
        return (end < 0 ? address : address.Substring(0, end)).EndsWith(OfState, StringComparison.OrdinalIgnoreCase);
    }
}
