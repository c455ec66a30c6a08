using System.Text;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.PersonalData;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary>Finds where kept text and seed differ, line by line, and says so at the Markdown's place with both readings.</summary>
internal sealed class TextComparison(FidelityReport report, SpeechBody body, string seedText, AssembledSeed assembled)
{
    // Enough of the neighbourhood in a proposed correction to be unique in most blocks.
    private const int Context = 4;

    private readonly LineIndex _seedLines = new(seedText);

    public void Run()
    {
        IReadOnlyList<Line> markdown = SplitMarkdown();
        IReadOnlyList<Line> seed = SplitSeed();
        foreach (LineDifference difference in LineAlignment.Differences([.. markdown.Select(line => line.Text)], [.. seed.Select(line => line.Text)]))
        {
            if (IsJoined(markdown, seed, difference))
            {
                ReportJoined(markdown[difference.LeftStart], seed, difference);
                continue;
            }

            if (IsSplit(markdown, seed, difference))
            {
                ReportSplit(markdown, seed[difference.RightStart], difference);
                continue;
            }

            int pairs = Math.Min(difference.LeftEnd - difference.LeftStart, difference.RightEnd - difference.RightStart);
            for (int i = 0; i < pairs; i++)
            {
                ReportDifferent(markdown[difference.LeftStart + i], seed[difference.RightStart + i]);
            }

            for (int i = difference.LeftStart + pairs; i < difference.LeftEnd; i++)
            {
                ReportInvented(markdown[i], 0, markdown[i].Text.Length);
            }

            for (int i = difference.RightStart + pairs; i < difference.RightEnd; i++)
            {
                ReportMissing(difference.LeftStart + pairs > 0 ? markdown[difference.LeftStart + pairs - 1] : null, int.MaxValue, seed[i], 0, seed[i].Text.Length);
            }
        }
    }

    // One block where the seed has several lines with the same words: somebody joined a hard wrap.
    private static bool IsJoined(IReadOnlyList<Line> markdown, IReadOnlyList<Line> seed, LineDifference difference) =>
        difference.LeftEnd - difference.LeftStart == 1
        && difference.RightEnd - difference.RightStart > 1
        && markdown[difference.LeftStart].Text == string.Concat(seed.Skip(difference.RightStart).Take(difference.RightEnd - difference.RightStart).Select(line => line.Text));

    private void ReportJoined(Line markdown, IReadOnlyList<Line> seed, LineDifference difference)
    {
        int length = 0;
        for (int i = difference.RightStart; i < difference.RightEnd - 1; i++)
        {
            length += seed[i].Text.Length;
            (int at, int _) = FileRange(markdown, length, length);
            report.At(at, 0, FidelityRules.BreakUndeclared, PlaceIn(seed[i], seed[i].Text.Length).ToString());
        }
    }

    // Several blocks where the seed has one line with the same words: somebody supplied a break without saying so.
    private static bool IsSplit(IReadOnlyList<Line> markdown, IReadOnlyList<Line> seed, LineDifference difference) =>
        difference.RightEnd - difference.RightStart == 1
        && difference.LeftEnd - difference.LeftStart > 1
        && seed[difference.RightStart].Text == string.Concat(markdown.Skip(difference.LeftStart).Take(difference.LeftEnd - difference.LeftStart).Select(line => line.Text));

    private void ReportSplit(IReadOnlyList<Line> markdown, Line seed, LineDifference difference)
    {
        int length = 0;
        for (int i = difference.LeftStart; i < difference.LeftEnd - 1; i++)
        {
            Line line = markdown[i];
            length += line.Text.Length;
            (int at, int _) = FileRange(line, line.Text.Length, line.Text.Length);
            report.At(at, 0, FidelityRules.BreakInvented, PlaceIn(seed, length).ToString(), BlockId(line, line.Text.Length));
        }
    }

    private void ReportDifferent(Line markdown, Line seed)
    {
        int start = CommonPrefix(markdown.Text, seed.Text);
        int tail = CommonSuffix(markdown.Text, seed.Text, start);
        int markdownEnd = markdown.Text.Length - tail;
        int seedEnd = seed.Text.Length - tail;
        if (start == seedEnd)
        {
            ReportInvented(markdown, start, markdownEnd);
            return;
        }

        if (start == markdownEnd && start == markdown.Text.Length)
        {
            ReportMissing(markdown, start, seed, start, seedEnd);
            return;
        }

        // A correction would show the number that somebody took out.
        if (start == markdownEnd && HasContact(seed.Text.Substring(start, seedEnd - start)))
        {
            ReportMissing(markdown, start, seed, start, seedEnd);
            return;
        }

        string reads = markdown.Text.Substring(start, markdownEnd - start);
        string should = seed.Text.Substring(start, seedEnd - start);
        int from = Math.Max(0, start - Context);
        int to = Math.Min(Context, tail);
        string before = markdown.Text.Substring(from, start - from);
        string after = markdown.Text.Substring(markdownEnd, to);
        string written = AsWritten(markdown, from, markdownEnd + to);
        (int at, int length) = FileRange(markdown, start, markdownEnd);
        report.At(
            at,
            length,
            FidelityRules.TextDiffers,
            reads.Length == 0 ? "has nothing" : $"reads '{Quotation.Of(reads)}'",
            Quotation.Of(should),
            SeedPlace(seed, start),
            BlockId(markdown, start),
            Quotation.Of(before + should + after),
            Quotation.Of(written));
    }

    private void ReportInvented(Line markdown, int start, int end)
    {
        (int at, int length) = FileRange(markdown, start, end);
        report.At(at, length, FidelityRules.TextInvented, Quotation.Of(markdown.Text.Substring(start, end - start)), "id");
    }

    private void ReportMissing(Line? previous, int place, Line seed, int start, int end)
    {
        int at = previous is null ? report.TitleSpan.Start : FileOffset(previous.Origins[Math.Min(place, previous.Text.Length)]);
        string missing = seed.Text.Substring(start, end - start);
        report.At(
            at,
            0,
            FidelityRules.TextMissing,
            Quotation.Of(PersonalDataFinder.Mask(missing)),
            SeedPlace(seed, start),
            PlaceIn(seed, start).ToString(),
            HasContact(missing) ? "manual.contact" : "manual.page");
    }

    private static bool HasContact(string text) => PersonalDataFinder.Find(text).Count > 0;

    private (int At, int Length) FileRange(Line line, int start, int end)
    {
        int from = FileOffset(line.Origins[start]);
        int to = FileOffset(line.Origins[end]);
        return (from, Math.Max(0, to - from));
    }

    private int FileOffset(SeedOrigin origin) => origin.Kind == OriginKind.Title ? Math.Min(report.TitleSpan.Start + origin.Offset, report.TitleSpan.End) : origin.Offset;

    // With the marks as the file has them: a correction's 'to' is looked for in the file's own text.
    private string AsWritten(Line line, int start, int end)
    {
        var text = new StringBuilder();
        for (int i = start; i < end; i++)
        {
            SeedOrigin origin = line.Origins[i];
            InlineText? content = origin.Kind == OriginKind.Block ? SourceLine.ContentOf(body.Blocks[origin.Index]) : null;
            int at = content is null ? -1 : IndexOf(content.Origins, origin.Offset);
            text.Append(at >= 0 ? content!.Plain[at] : line.Text[i]);
        }

        return text.ToString();
    }

    // Origins rise, so a binary search finds the character that stands at a place of the file; -1 when none does.
    private static int IndexOf(OffsetMap origins, int offset)
    {
        int low = 0;
        int high = origins.Count - 2;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (origins[middle] == offset)
            {
                return middle;
            }

            (low, high) = origins[middle] < offset ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private string BlockId(Line line, int at) => line.Origins[at].Kind == OriginKind.Title ? Correction.TitleBlock : body.Blocks[line.Origins[at].Index].Id;

    private string SeedPlace(Line seed, int at) => $"{report.Provenance.Seed}:{PlaceIn(seed, at)}";

    private Place PlaceIn(Line seed, int at)
    {
        (int line, int column) = _seedLines.PlaceOf(seed.Origins[Math.Min(at, seed.Origins.Count - 1)].Offset);
        return new Place(line, column);
    }

    // What is left of the assembled text without removals, cut at the ends of blocks.
    private IReadOnlyList<Line> SplitMarkdown()
    {
        var lines = new LineCutter();
        for (int i = 0; i < assembled.Text.Length; i++)
        {
            if (assembled.Origins[i].Kind != OriginKind.Removed)
            {
                lines.Add(assembled.Text[i], assembled.Origins[i]);
            }
        }

        return lines.Finish(new SeedOrigin(OriginKind.BlockEnd, Math.Max(0, body.Blocks.Count - 1), report.FileText.Length));
    }

    private IReadOnlyList<Line> SplitSeed()
    {
        var lines = new LineCutter();
        int next = 0;
        for (int i = 0; i < seedText.Length;)
        {
            if (next < report.Provenance.Removed.Count)
            {
                RemovedText removal = report.Provenance.Removed[next];
                if (_seedLines.PlaceOf(i) == (removal.At.Line, removal.At.Column))
                {
                    i += removal.Text.Length;
                    next++;
                    continue;
                }
            }

            lines.Add(seedText[i], new SeedOrigin(OriginKind.Block, 0, i));
            i++;
        }

        return lines.Finish(new SeedOrigin(OriginKind.Block, 0, seedText.Length));
    }

    private static int CommonPrefix(string a, string b)
    {
        int length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
        {
            length++;
        }

        return length;
    }

    private static int CommonSuffix(string a, string b, int start)
    {
        int length = 0;
        while (length < a.Length - start && length < b.Length - start && a[a.Length - 1 - length] == b[b.Length - 1 - length])
        {
            length++;
        }

        return length;
    }

    /// <summary>A line without its "\n"; one origin per code unit and one for the end.</summary>
    private sealed record Line(string Text, IReadOnlyList<SeedOrigin> Origins);

    private sealed class LineCutter
    {
        private readonly List<Line> _lines = [];
        private readonly StringBuilder _text = new();
        private List<SeedOrigin> _origins = [];

        public void Add(char c, SeedOrigin origin)
        {
            _origins.Add(origin);
            if (c != '\n')
            {
                _text.Append(c);
                return;
            }

            _lines.Add(new Line(_text.ToString(), _origins));
            _text.Clear();
            _origins = [];
        }

        public IReadOnlyList<Line> Finish(SeedOrigin end)
        {
            _origins.Add(end);
            if (_text.Length > 0)
            {
                _lines.Add(new Line(_text.ToString(), _origins));
            }

            return _lines;
        }
    }
}
