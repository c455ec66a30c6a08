using KnowledgeBase.Text.Characters;
using KnowledgeBase.Text.Readings;

namespace KnowledgeBase.Import.Clean;

/// <summary>
/// Finds the readings that sites put behind characters so that nobody can copy a text: 学(xué)习(xí), 学xué习xí, 学（ㄒㄩㄝˊ）, behind all of
/// them or some. An author's own note (赓（gēng）续) looks the same, so what counts is how many there are and on which characters.
/// </summary>
internal static class PinyinNotes
{
    private const string Openers = "([{<（［｛【〔〈「『";
    private const string Closers = ")]}>）］｝】〕〉」』";
    private const int LongestNote = 40;

    // Toned letters stand in no other text; brackets with (he) or (AI) do.
    private const int FewestToned = 3;
    private const int FewestPlain = 10;
    private const int FewestSyllables = 5;

    // Readings behind every fifth character are no words, even where they are the wrong ones.
    private const int FewestEverywhere = 20;
    private const double ShareEverywhere = 0.2;

    public static void Remove(LedgerDraft draft, string folded)
    {
        List<PinyinNote> notes = [.. Find(draft.Text, folded)];
        int han = draft.Text.Count(Han.IsHan);
        foreach (IGrouping<PinyinForm, PinyinNote> same in notes.GroupBy(note => note.Form))
        {
            bool toned = same.Count(note => note is { IsToned: true, IsRight: true, IsEveryday: true }) >= FewestToned
                || same.Any(note => note is { IsToned: true, IsRight: true, IsEveryday: true, IsTraditional: true });
            List<PinyinNote> plain = [.. same.Where(note => note is { IsToned: false, IsRight: true, IsEveryday: true })];
            bool untoned = plain.Count >= FewestPlain && plain.Select(note => note.Plain).Distinct(StringComparer.Ordinal).Count() >= FewestSyllables;
            bool everywhere = same.Count() >= Math.Max(FewestEverywhere, ShareEverywhere * han);
            foreach (PinyinNote note in same.Where(note => everywhere || (note.IsRight ? toned || untoned : toned && note.IsToned)))
            {
                draft.Remove(note.Start, note.End, note.Form == PinyinForm.Zhuyin ? BuiltInRules.Zhuyin : BuiltInRules.Pinyin);
            }
        }
    }

    /// <summary>Toned readings behind characters, as they are written, from the first to the last.</summary>
    public static IEnumerable<string> In(string text, string folded) =>
        Find(text, folded).Where(note => note.IsToned && note.IsRight).Select(note => text[(note.Start - 1)..note.End]);

    // At each character only what follows it within one note is looked at: linear.
    private static IEnumerable<PinyinNote> Find(string text, string folded)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (!Han.IsHan(text[i]) || Han.IsHan(text[i + 1]))
            {
                continue;
            }

            int start = SkipBlanks(text, i + 1);
            if (start < text.Length && (ReadBracketed(text, folded, i, start) ?? ReadBare(text, folded, i, start)) is { } note)
            {
                yield return note;
                i = note.End - 1;
            }
        }
    }

    private static PinyinNote? ReadBracketed(string text, string folded, int han, int open)
    {
        int kind = Openers.IndexOf(text[open], StringComparison.Ordinal);
        int close = kind < 0 ? -1 : text.IndexOf(Closers[kind], open, Math.Min(LongestNote, text.Length - open));
        return close < 0 ? null : Note(text, folded, han, text[(open + 1)..close], close + 1, PinyinForm.Bracketed);
    }

    private static PinyinNote? ReadBare(string text, string folded, int han, int start)
    {
        int end = start;
        while (end < text.Length && end - start < LongestNote && IsNoteLetter(text[end]))
        {
            end++;
        }

        bool stands = end > start && (end == text.Length || !char.IsLetterOrDigit(text[end]) || Han.IsHan(text[end]));
        return stands ? Note(text, folded, han, text[start..end], end, PinyinForm.Bare) : null;
    }

    private static PinyinNote? Note(string text, string folded, int han, string content, int end, PinyinForm form)
    {
        string written = content.Trim();
        bool isZhuyin = written.Length is > 0 and <= 8 && written.All(IsZhuyin);
        bool isToned = isZhuyin;
        string plain = isZhuyin ? "" : Pinyin.Plain(content, out isToned) ?? "";
        bool isKnown = Pinyin.ReadingsOf(folded[han]).Count > 0;
        bool isRight = isZhuyin || (plain.Length > 0 && (isKnown ? Pinyin.CharactersRead(folded, han + 1, plain) > 0 : Pinyin.IsSyllable(plain)));
        if (!isRight && !Pinyin.IsSyllable(plain))
        {
            return null;
        }

        // Blanks that only set the reading off go with it.
        int after = form == PinyinForm.Bare || text[han + 1] == ' ' ? SkipBlanks(text, end) : end;
        return new PinyinNote
        {
            Start = han + 1,
            End = after < text.Length && text[after] != '\n' ? after : end,
            Form = isZhuyin ? PinyinForm.Zhuyin : form,
            Plain = plain,
            IsToned = isToned,
            IsRight = isRight,
            IsEveryday = Pinyin.IsEveryday(folded[han]),
            IsTraditional = folded[han] != text[han],
        };
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at;
    }

    private static bool IsNoteLetter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or 'ɑ' or 'ɡ' or (>= '\u00C0' and <= '\u01DC') or 'ḿ' or '\u0300' or '\u0301' or '\u0304' or '\u0308' or '\u030C'
        || IsZhuyin(c);

    private static bool IsZhuyin(char c) => c is (>= '\u3105' and <= '\u312F') or (>= '\u31A0' and <= '\u31BF') or 'ˊ' or 'ˇ' or 'ˋ' or '˙';
}
