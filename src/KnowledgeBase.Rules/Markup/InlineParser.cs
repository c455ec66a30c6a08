using System.Text;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Markup;

/// <summary>Reads the text of one block: escapes are taken away, marks are noted, anything else Markdown would act on is a finding.</summary>
internal sealed class InlineParser(string file, FindingList report, BodyVocabulary vocabulary)
{
    // A block without escapes and marks, as most are, is one piece of the file and needs no building.
    private StringBuilder? _plain;
    private int _pieceStart;
    private int _pieceLength;
    private readonly OffsetMap.Builder _origins = new();
    private readonly List<InlineMark> _marks = [];

    /// <summary>Reads the file from <paramref name="start"/> to <paramref name="end"/> (UTF-16 code units, end exclusive).</summary>
    public InlineText Read(int start, int end, bool opensParagraph)
    {
        int hazard = opensParagraph ? MarkdownCharacters.BlockStartHazard(file, start, end) : -1;
        int markStart = -1;
        int markPlainStart = 0;
        for (int i = start; i < end;)
        {
            char c = file[i];
            int notable = MarkdownCharacters.NextNotable(file, i, i <= hazard ? hazard : end);
            if (notable > i)
            {
                Keep(i, notable - i);
                i = notable;
            }
            else if (c == '\\' && i + 1 < end && MarkdownCharacters.IsAsciiPunctuation(file[i + 1]))
            {
                // What stands in the text is the escaped character; what stands in the file begins with the backslash.
                Building().Append(file[i + 1]);
                _origins.Add(i, 1);
                i += 2;
            }
            else if (c is '[' or '!' && markStart < 0 && MarkdownLink.TryRead(file, i, end) is { } link)
            {
                string words = file.Substring(link.TextStart, link.TextEnd - link.TextStart);
                report.AddFixable(MarkupRules.Link, report.Span(i, link.End - i), link.Fixes, Quotation.Of(file.Substring(i, link.End - i)), words);
                Keep(link.TextStart, link.TextEnd - link.TextStart);
                i = link.End;
            }
            else if (c == '[' && markStart < 0)
            {
                markStart = i;
                markPlainStart = PlainLength;
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
                Keep(emphasis.TextStart, emphasis.TextEnd - emphasis.TextStart);
                i = emphasis.End;
            }
            else if (c == '<' && HtmlTag.TryRead(file, i, end) is { } tag)
            {
                string words = file.Substring(tag.TextStart, tag.TextEnd - tag.TextStart);
                report.AddFixable(MarkupRules.Html, report.Span(i, tag.End - i), tag.Fixes, Quotation.Of(file.Substring(i, tag.End - i)), Quotation.Of(words));
                Keep(tag.TextStart, tag.TextEnd - tag.TextStart);
                i = tag.End;
            }
            else
            {
                if (c is '[' or ']')
                {
                    report.Add(MarkupRules.BrokenMark, i, 1);
                }
                else if (MarkdownCharacters.IsSpecial(c) || i == hazard || (i > start && MarkdownCharacters.BeginsBareLink(file[i - 1], c)))
                {
                    report.AddFixable(MarkupRules.BareCharacter, report.Span(i, 1), [new Fix(new TextEdit(i, 0, "\\"))], c.ToString());
                }

                Keep(i, 1);
                i++;
            }
        }

        if (markStart >= 0)
        {
            report.Add(MarkupRules.BrokenMark, markStart, 1);
        }

        _origins.Add(end, 1);
        return new InlineText { Plain = _plain?.ToString() ?? file.Substring(_pieceStart, _pieceLength), Marks = _marks.ToEquatableArray(), Origins = _origins.ToMap() };
    }

    private int PlainLength => _plain?.Length ?? _pieceLength;

    private void Keep(int start, int length)
    {
        if (_plain is null && _pieceLength == 0)
        {
            _pieceStart = start;
            _pieceLength = length;
        }
        else if (_plain is null && _pieceStart + _pieceLength == start)
        {
            _pieceLength += length;
        }
        else
        {
            Building().Append(file, start, length);
        }

        _origins.Add(start, length);
    }

    private StringBuilder Building() => _plain ??= new StringBuilder().Append(file, _pieceStart, _pieceLength);

    private bool TryCloseMark(int close, int end, int open, int plainStart, out int after)
    {
        after = close;
        int brace = close + 1;
        int last = brace < end && file[brace] == '{' ? file.IndexOf('}', brace, end - brace) : -1;
        if (last < 0 || PlainLength == plainStart)
        {
            return false;
        }

        string[] words = file.Substring(brace + 1, last - brace - 1).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        string kind = words.FirstOrDefault() ?? "";
        if (!vocabulary.MarkKinds.Contains(kind))
        {
            report.Add(MarkupRules.UnknownMark, brace + 1, Math.Max(1, kind.Length), kind, Spelling.Hint(kind, vocabulary.MarkKinds), string.Join(", ", vocabulary.MarkKinds));
        }
        else
        {
            CheckWords(kind, words, brace + 1, last);
        }

        SourceSpan span = report.Span(open, last + 1 - open);
        _marks.Add(new InlineMark(kind, words.Skip(1).ToEquatableArray(), plainStart, PlainLength - plainStart, span));
        after = last + 1;
        return true;
    }

    // One of the words that the kind takes, or none when it takes none.
    private void CheckWords(string kind, string[] words, int start, int end)
    {
        if (MarkWords.Of(kind, vocabulary) is not { } allowed)
        {
            return;
        }

        string offer = $"Write one of: {string.Join(", ", allowed)}.";
        if (allowed.Count > 0 && words.Length == 1)
        {
            report.Add(MarkupRules.MarkWord, start, end - start, kind, "lacks its word", "", offer);
            return;
        }

        int at = start;
        for (int i = 0; i < words.Length; i++)
        {
            at = file.IndexOf(words[i], at, StringComparison.Ordinal);
            bool isSpare = i > (allowed.Count > 0 ? 1 : 0);
            if (isSpare)
            {
                report.Add(MarkupRules.MarkWord, at, words[i].Length, kind, $"does not take the word '{words[i]}'", "", "Take it away.");
            }
            else if (i == 1 && !allowed.Contains(words[i]))
            {
                EquatableArray<Fix> fixes = Spelling.OnlyOneNear(words[i], allowed) is { } meant ? [new Fix(new TextEdit(at, words[i].Length, meant))] : default;
                report.AddFixable(MarkupRules.MarkWord, report.Span(at, words[i].Length), fixes, kind, $"does not take the word '{words[i]}'", Spelling.Hint(words[i], allowed), offer);
            }

            at += words[i].Length;
        }
    }
}
