using System.Text.RegularExpressions;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Clean;

/// <summary>
/// Finds what a web site or a converter added to a speech. Distinctive passages go first, then whole lines, then line beginnings; no rule
/// touches a character another one took.
/// </summary>
public static class Cleaner
{
    public const string ContentsRule = "site.contents";

    private const double MostRemoved = 0.4;
    private const int LeastLeft = 200;
    private const double FewRemoved = 0.1;

    public static Ledger Clean(string text, CleaningRules rules)
    {
        var draft = new LedgerDraft(text);
        string folded = Fold.ToHans(text);
        RemoveInvisible(draft);
        Apply(draft, folded, rules, CleaningScope.Inline);
        ContentsList? contents = ContentsList.Find(text, folded);
        if (contents is not null)
        {
            draft.Remove(contents.Start, contents.End, ContentsRule);
        }

        Apply(draft, folded, rules, CleaningScope.Line);
        Apply(draft, folded, rules, CleaningScope.LinePrefix);
        return RemovesTooMuch(draft)
            ? WithoutRules(text)
            : draft.Finish() with { Contents = contents?.Entries.ToEquatableArray() ?? default };
    }

    private static Ledger WithoutRules(string text)
    {
        var draft = new LedgerDraft(text);
        RemoveInvisible(draft);
        return draft.Finish() with { NeedsReview = true };
    }

    // Characters that no reader sees and Markdown cannot carry.
    private static void RemoveInvisible(LedgerDraft draft)
    {
        for (int i = 0; i < draft.Text.Length; i++)
        {
            switch (draft.Text[i])
            {
                case '\r':
                    draft.RemoveEach([i], "layout.carriage-return");
                    break;
                case '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F':
                    draft.RemoveEach([i], "layout.zero-width");
                    break;
                case < ' ' and not ('\n' or '\t') or '\u007F' or '\u2028' or '\u2029' or '\u0085':
                    draft.RemoveEach([i], "layout.control");
                    break;
            }
        }
    }

    private static void Apply(LedgerDraft draft, string folded, CleaningRules rules, CleaningScope scope)
    {
        foreach (CleaningRule rule in rules.Rules.Where(rule => rule.Scope == scope && rule.Pattern is not null))
        {
            List<Match> matches = [.. rule.Pattern!.Matches(folded).Where(match => match.Length > 0 && Fits(match, folded, scope))];
            if (matches.Count < rule.AtLeast)
            {
                continue;
            }

            foreach (Match match in matches)
            {
                Take(draft, rule, match);
            }
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

    private static void Take(LedgerDraft draft, CleaningRule rule, Match match)
    {
        int end = match.Index + match.Length;
        if (!draft.IsFree(match.Index, end))
        {
            return;
        }

        // A removed line goes with its newline.
        bool takesNewline = rule.Scope == CleaningScope.Line && end < draft.Text.Length && draft.Text[end] == '\n';
        draft.Remove(match.Index, takesNewline ? end + 1 : end, rule.Id);
        foreach (Group group in match.Groups.Values.Skip(1).Where(group => group.Success && !char.IsAsciiDigit(group.Name[0])))
        {
            // The fact is quoted as the seed writes it, not as it was folded.
            draft.Facts.Add(new LedgerFact(rule.Id, group.Name, draft.Text.Substring(group.Index, group.Length), match.Index));
        }
    }

    private static bool RemovesTooMuch(LedgerDraft draft)
    {
        int all = draft.Text.Count(c => !char.IsWhiteSpace(c));

        // A contents list and the notes of a paywall stand for text that is there or missing; they say nothing about the rules. But a list
        // that leaves next to nothing was the speech.
        int left = all - draft.CountRemoved(_ => true);
        int contents = draft.CountRemoved(rule => rule == ContentsRule);
        bool isSpeech = left < LeastLeft && left < contents;
        int removed = draft.CountRemoved(rule =>
            (isSpeech || rule != ContentsRule) && !rule.StartsWith("layout.", StringComparison.Ordinal) && !rule.StartsWith("paywall.", StringComparison.Ordinal));
        return removed > MostRemoved * all || (all - removed < LeastLeft && removed > FewRemoved * all && all >= LeastLeft);
    }
}
