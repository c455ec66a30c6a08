using System.Globalization;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Anachronisms;

/// <summary>A dated term in a speech: <paramref name="Text"/> is the index of the text, <paramref name="Start"/> an offset in it, in UTF-16 code units.</summary>
public sealed record DatedMention(int Text, int Start, DatedTerm Term);

/// <summary>News of one year and something that exists since a later one only, in one speech.</summary>
public sealed record YearsApart(DatedMention News, DatedMention Latest);

/// <summary>What of the dated terms in a speech does not go together: those that are younger than its date, or, without a date, two of different years.</summary>
public sealed record DatedMentions(EquatableArray<DatedMention> BeforeTheirTime, YearsApart? Apart)
{
    // What is told as news is seldom older; a look back in the same speech may be.
    private const int YearsOfNews = 3;

    /// <param name="texts">The words of the speech in reading order.</param>
    /// <param name="date">Of the speech, YYYY-MM-DD, or null.</param>
    public static DatedMentions In(EquatableArray<SpeechText> texts, DatedTerms terms, string? date)
    {
        List<DatedMention> early = [];
        HashSet<string> told = new(StringComparer.Ordinal);
        DatedMention? news = null;
        DatedMention? latest = null;
        for (int i = 0; i < texts.Count; i++)
        {
            foreach ((int start, DatedTerm term) in terms.In(texts[i].Folded))
            {
                DatedMention mention = new(i, start, term);
                if (date is not null && string.CompareOrdinal(date, term.Since) < 0 && !LookAhead.IsMeant(texts[i].Folded, start, term, date) && told.Add(term.Term))
                {
                    early.Add(mention);
                }

                news = term.IsNews && (news is null || string.CompareOrdinal(term.Since, news.Term.Since) < 0) ? mention : news;
                latest = latest is null || string.CompareOrdinal(term.Since, latest.Term.Since) > 0 ? mention : latest;
            }
        }

        // With a date the younger terms have said what there is to say.
        bool isApart = date is null && news is not null && latest is not null && YearOf(latest.Term) - YearOf(news.Term) >= YearsOfNews;
        return new DatedMentions(early.ToEquatableArray(), isApart ? new YearsApart(news!, latest!) : null);
    }

    private static int YearOf(DatedTerm term) => int.Parse(term.Since.Substring(0, 4), CultureInfo.InvariantCulture);
}
