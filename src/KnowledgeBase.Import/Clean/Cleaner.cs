using System.Text.RegularExpressions;
using KnowledgeBase.Import.Extract;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Clean;

/// <summary>
/// Finds what a web site or a converter added to a speech. Distinctive passages go first, then whole lines, then line beginnings; no rule
/// touches a character another one took.
/// </summary>
public static class Cleaner
{
    private const double MostRemoved = 0.4;
    private const int ShortSpeech = 200;

    public static Ledger Clean(string text, CleaningRules rules) =>
        Clean(new DocumentReading { Text = text, Encoding = "utf-8", IsExact = true }, rules);

    /// <summary>Cleans a document. What its format shows to be none of the speech goes first, and what its format states comes first.</summary>
    public static Ledger Clean(DocumentReading reading, CleaningRules rules)
    {
        string text = reading.Text;
        LedgerDraft draft = Begin(reading);
        string folded = Fold.ToHans(text);
        PinyinNotes.Remove(draft, folded);
        ForumNoise.Remove(draft);
        LetterSpaces.Remove(draft);
        var view = CleanView.Of(draft, folded);
        var matched = new Dictionary<string, int>(StringComparer.Ordinal);
        Apply(draft, view, rules, CleaningScope.Inline, matched);
        ContentsList? contents = ContentsList.Find(view.Text, view.Folded);
        if (contents is not null)
        {
            draft.Remove(view.Origin(contents.Start), view.End(contents.End), BuiltInRules.Contents);
        }

        Apply(draft, view, rules, CleaningScope.Line, matched);
        Apply(draft, view, rules, CleaningScope.LinePrefix, matched);
        Apply(draft, view, rules, CleaningScope.Inserted, matched);
        PageDigits.Remove(draft);
        RunningLines.Remove(draft);
        EdgeLines.Remove(draft, folded, rules);
        InsertedLines.Join(draft, folded);
        return RemovesTooMuch(draft, rules)
            ? WithCertainOnly(reading, rules, folded) with { NeedsReview = true, LinesAreParagraphs = reading.LinesAreParagraphs }
            : draft.Finish() with { Contents = contents?.Entries.ToEquatableArray() ?? default, LinesAreParagraphs = reading.LinesAreParagraphs };
    }

    // What no speech can hold goes all the same: a notice that the rest is for members says that text is missing.
    private static Ledger WithCertainOnly(DocumentReading reading, CleaningRules rules, string folded)
    {
        LedgerDraft draft = Begin(reading);
        var view = CleanView.Of(draft, folded);
        CleaningRules certain = new([.. rules.Rules.Where(static rule => rule.IsDistinctive)]);
        Dictionary<string, int> matched = new(StringComparer.Ordinal);
        Apply(draft, view, certain, CleaningScope.Inline, matched);
        Apply(draft, view, certain, CleaningScope.Line, matched);
        return draft.CountRemoved(static _ => true) >= draft.Text.Count(static c => !char.IsWhiteSpace(c)) ? Begin(reading).Finish() : draft.Finish();
    }

    private static LedgerDraft Begin(DocumentReading reading)
    {
        var draft = new LedgerDraft(reading.Text);
        foreach (ExtractedRemoval removal in reading.Removals)
        {
            draft.Remove(removal.Start, removal.Start + removal.Length, removal.Rule);
        }

        draft.Facts.AddRange(reading.Facts.Select(fact => new LedgerFact(fact.From, fact.Name, fact.Value, 0)));
        Invisible.Remove(draft);
        return draft;
    }

    // How often each rule matched is known to the rules after it.
    private static void Apply(LedgerDraft draft, CleanView view, CleaningRules rules, CleaningScope scope, Dictionary<string, int> matched)
    {
        foreach (CleaningRule rule in rules.Rules.Where(rule => rule.Scope == scope && rule.Pattern is not null))
        {
            List<Match> matches = MatchesOf(rule, view.Folded);
            matched[rule.Id] = matches.Count;
            if (matched.GetValueOrDefault(rule.After ?? rule.Id) < rule.AtLeast)
            {
                continue;
            }

            foreach (Match match in matches)
            {
                Take(draft, view, rule, match);
            }
        }
    }

    private static List<Match> MatchesOf(CleaningRule rule, string folded)
    {
        if (!rule.Needs.IsEmpty && !rule.Needs.Any(word => folded.Contains(word, StringComparison.Ordinal)))
        {
            return [];
        }

        try
        {
            return [.. rule.Pattern!.Matches(folded).Where(match => match.Length > 0 && Fits(match, folded, rule.Scope))];
        }
        catch (RegexMatchTimeoutException fault)
        {
            throw new InvalidDataException($"The pattern of the cleaning rule '{rule.Id}' takes too long on this text. Write it without nested repetitions.", fault);
        }
    }

    private static bool Fits(Match match, string folded, CleaningScope scope)
    {
        bool atLineStart = match.Index == 0 || folded[match.Index - 1] == '\n';
        int end = match.Index + match.Length;
        bool atLineEnd = end == folded.Length || folded[end] == '\n' || folded[end] == '\r';
        return scope switch
        {
            CleaningScope.Line => atLineStart && atLineEnd,
            CleaningScope.LinePrefix => atLineStart,
            _ => true,
        };
    }

    private static void Take(LedgerDraft draft, CleanView view, CleaningRule rule, Match match)
    {
        int end = match.Index + match.Length;
        if (!view.IsFree(draft, match.Index, end))
        {
            return;
        }

        // A removed line goes with its newline.
        bool takesNewline = rule.Scope == CleaningScope.Line && end < view.Text.Length && view.Text[end] == '\n';
        int start = view.Origin(match.Index);
        draft.Remove(start, view.End(takesNewline ? end + 1 : end), rule.Id);
        foreach (Group group in match.Groups.Values.Skip(1).Where(group => group.Success && !char.IsAsciiDigit(group.Name[0])))
        {
            // The fact is quoted as the seed writes it, not as it was folded.
            draft.Facts.Add(new LedgerFact(rule.Id, group.Name, view.Text.Substring(group.Index, group.Length), start));
        }

        if (rule.Gap is { } gap)
        {
            draft.Facts.Add(new LedgerFact(rule.Id, CleaningRule.GapFact, gap, start));
        }
    }

    private static bool RemovesTooMuch(LedgerDraft draft, CleaningRules rules)
    {
        // What no speech can hold, however much of it there is, says nothing about the other rules.
        HashSet<string> distinctive = [.. rules.Rules.Where(rule => rule.IsDistinctive).Select(rule => rule.Id)];
        int all = draft.Text.Count(c => !char.IsWhiteSpace(c)) - draft.CountRemoved(IsCertain);
        int left = all - draft.CountRemoved(rule => !IsCertain(rule));

        // A contents list stands for text that is there or missing. But one that leaves next to nothing was the speech.
        int contents = draft.CountRemoved(rule => rule == BuiltInRules.Contents);
        bool isSpeech = left < ShortSpeech && left < contents;
        int removed = draft.CountRemoved(rule =>
            !IsCertain(rule) && (isSpeech || rule != BuiltInRules.Contents));
        return left == 0 || removed > MostRemoved * all;

        bool IsCertain(string rule) => BuiltInRules.IsDistinctive(rule) || BuiltInRules.IsMarkup(rule) || distinctive.Contains(rule);
    }
}
