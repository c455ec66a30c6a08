using System.Text;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Markup;

/// <summary>Reads the text of one block: escapes are taken away, marks are noted, anything else Markdown would act on is a finding.</summary>
internal sealed class InlineParser(string file, FindingList report, BodyVocabulary vocabulary)
{
    private readonly StringBuilder _plain = new();
    private readonly List<int> _origins = [];
    private readonly List<InlineMark> _marks = [];

    /// <summary>Reads the file from <paramref name="start"/> to <paramref name="end"/> (UTF-16 code units, end exclusive).</summary>
    public InlineText Read(int start, int end, bool opensParagraph)
    {
        int hazard = opensParagraph ? MarkdownCharacters.BlockStartHazard(file.Substring(start, end - start)) : -1;
        int markStart = -1;
        int markPlainStart = 0;
        for (int i = start; i < end;)
        {
            char c = file[i];
            if (c == '\\' && i + 1 < end && MarkdownCharacters.IsAsciiPunctuation(file[i + 1]))
            {
                Keep(file[i + 1], i);
                i += 2;
            }
            else if (c == '[' && markStart < 0)
            {
                markStart = i;
                markPlainStart = _plain.Length;
                i++;
            }
            else if (c == ']' && markStart >= 0 && TryCloseMark(i, end, markStart, markPlainStart, out int after))
            {
                markStart = -1;
                i = after;
            }
            else if (c is '*' or '_' && EmphasisMarks.TryRead(file, i, end) is { } emphasis)
            {
                report.AddFixable(MarkupRules.Emphasis, report.Span(i, emphasis.End - i), emphasis.Fixes, file.Substring(i, emphasis.End - i));
                for (int at = emphasis.TextStart; at < emphasis.TextEnd; at++)
                {
                    Keep(file[at], at);
                }

                i = emphasis.End;
            }
            else
            {
                if (c is '[' or ']')
                {
                    report.Add(MarkupRules.BrokenMark, i, 1);
                }
                else if (MarkdownCharacters.IsSpecial(c) || i - start == hazard || (i > start && MarkdownCharacters.BeginsBareLink(file[i - 1], c)))
                {
                    report.AddFixable(MarkupRules.BareCharacter, report.Span(i, 1), [new Fix(new TextEdit(i, 0, "\\"))], c.ToString());
                }

                Keep(c, i);
                i++;
            }
        }

        if (markStart >= 0)
        {
            report.Add(MarkupRules.BrokenMark, markStart, 1);
        }

        _origins.Add(end);
        return new InlineText { Plain = _plain.ToString(), Marks = _marks.ToEquatableArray(), Origins = _origins.ToEquatableArray() };
    }

    private void Keep(char c, int origin)
    {
        _plain.Append(c);
        _origins.Add(origin);
    }

    private bool TryCloseMark(int close, int end, int open, int plainStart, out int after)
    {
        after = close;
        int brace = close + 1;
        int last = brace < end && file[brace] == '{' ? file.IndexOf('}', brace, end - brace) : -1;
        if (last < 0 || _plain.Length == plainStart)
        {
            return false;
        }

        string[] words = file.Substring(brace + 1, last - brace - 1).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        string kind = words.FirstOrDefault() ?? "";
        if (!vocabulary.MarkKinds.Contains(kind))
        {
            report.Add(MarkupRules.UnknownMark, brace + 1, Math.Max(1, kind.Length), kind, Spelling.Hint(kind, vocabulary.MarkKinds), string.Join(", ", vocabulary.MarkKinds));
        }

        SourceSpan span = report.Span(open, last + 1 - open);
        _marks.Add(new InlineMark(kind, words.Skip(1).ToEquatableArray(), plainStart, _plain.Length - plainStart, span));
        after = last + 1;
        return true;
    }
}
