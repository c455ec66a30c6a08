using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Markup;

/// <summary>Turns lines into blocks and keeps the addresses of a body apart.</summary>
internal sealed class BlockReader(string file, FindingList report, BodyVocabulary vocabulary, IReadOnlyList<string> retired)
{
    private const string RunIn = "run-in";
    private const string RunOn = "run-on";

    private readonly List<BodyBlock> _blocks = [];
    private readonly Dictionary<string, int> _lineOfId = new(StringComparer.Ordinal);
    private readonly List<int> _withoutAddress = [];
    private readonly List<string> _proposed = [];

    public void ReadLine(int start, int end, bool continues)
    {
        if (continues)
        {
            report.Add(MarkupRules.SeveralLines, start, end - start);
        }

        int hashes = 0;
        while (start + hashes < end && file[start + hashes] == '#')
        {
            hashes++;
        }

        bool isHeading = hashes > 0 && (start + hashes == end || file[start + hashes] == ' ');
        if (isHeading && hashes is < 2 or > 4)
        {
            report.Add(MarkupRules.HeadingLevel, start, hashes, new string('#', hashes));
        }

        int textStart = isHeading ? Math.Min(end, start + hashes + 1) : start;
        (BlockAddress? address, int textEnd) = ReadAddress(textStart, end);
        InlineText content = ReadText(textStart, textEnd, opensParagraph: !isHeading, isWhole: address is not null);
        EquatableArray<string> words = address?.Words ?? default;
        SourceSpan span = report.Span(start, end - start);
        BodyBlock block = isHeading
            ? new HeadingBlock { Id = address?.Id ?? "", FormerIds = address?.FormerIds ?? default, Span = span, Level = Clamp(hashes), Content = content, RunIn = words.Contains(RunIn), RunOn = words.Contains(RunOn) }
            : new ParagraphBlock { Id = address?.Id ?? "", FormerIds = address?.FormerIds ?? default, Span = span, Content = content, RunOn = words.Contains(RunOn) };
        CheckWords(words, isHeading && words.Contains(RunIn) ? RunIn : RunOn, textEnd, end, "A heading can be 'run-in' or 'run-on', a paragraph 'run-on'; other words of an address are 'was:' and the words of gaps and notes.");
        Add(block, end);
    }

    /// <summary>Reads the lines of a table or of a list: one finding for all of them, whatever else is wrong with each.</summary>
    public void ReadMarkdown(IReadOnlyList<(int Start, int End)> lines)
    {
        (int first, int _) = lines[0];
        bool isTable = file[first] == '|';
        report.Add(MarkupRules.Lines, first, lines[lines.Count - 1].End - first, isTable ? "tables" : "lists", isTable ? "row" : "item", file[first].ToString());
        foreach ((int start, int end) in lines)
        {
            int textStart = isTable ? start : MarkdownLines.ItemStart(file, start, end);
            (BlockAddress? address, int textEnd) = ReadAddress(textStart, end);
            InlineText content = new() { Plain = file.Substring(textStart, textEnd - textStart), Origins = OffsetMap.Run(textStart, textEnd - textStart + 1) };
            var block = new ParagraphBlock { Id = address?.Id ?? "", FormerIds = address?.FormerIds ?? default, Span = report.Span(start, end - start), Content = content };
            Add(block, end, needsAddress: false);
        }
    }

    /// <summary>Reads a run of lines that begin with '>': a gap or a note.</summary>
    public void ReadQuote(IReadOnlyList<(int Start, int End)> lines)
    {
        (int start, int end) = lines[0];
        int textStart = Math.Min(end, start + (start + 1 < end && file[start + 1] == ' ' ? 2 : 1));
        (BlockAddress? address, int textEnd) = ReadAddress(textStart, end);
        SourceSpan span = report.Span(start, lines[lines.Count - 1].End - start);
        EquatableArray<string> words = address?.Words ?? default;
        string id = address?.Id ?? "";
        EquatableArray<string> former = address?.FormerIds ?? default;
        if (words.Count is 2 or 3 && words[0] == "gap")
        {
            int? size = words.Count == 3 ? SpeechBodyParser.Number(words[2]) : null;
            bool reasonKnown = vocabulary.GapReasons.Contains(words[1]);
            if (!reasonKnown || (words.Count == 3 && size is null))
            {
                string bad = reasonKnown ? words[2] : words[1];
                string help = reasonKnown ? "The size of a gap is a number of 字." : $"The reason of a gap is one of: {string.Join(", ", vocabulary.GapReasons)}.";
                report.Add(MarkupRules.UnknownBlockWord, textEnd, end - textEnd, bad, help);
            }

            Add(new GapBlock { Id = id, FormerIds = former, Span = span, Reason = words[1], Characters = size, Omitted = ReadOmitted(lines) }, end);
            return;
        }

        if (words.Count != 1 || words[0] != "note" || lines.Count > 1)
        {
            report.Add(MarkupRules.QuoteIsNoGap, start, end - start);
        }

        InlineText content = ReadText(textStart, textEnd, opensParagraph: true, isWhole: address is not null);
        Add(new NoteBlock { Id = id, FormerIds = former, Span = span, Content = content }, end);
    }

    public ParsedBody Finish()
    {
        for (int i = 0; i < _blocks.Count; i++)
        {
            bool followed = i + 1 < _blocks.Count && _blocks[i + 1] is ParagraphBlock;
            if (_blocks[i] is HeadingBlock { RunIn: true } heading && !followed)
            {
                report.Add(MarkupRules.RunInWithoutText, heading.Span.Start, heading.Span.Length);
            }

            if (_blocks[i] is HeadingBlock { RunOn: true } or ParagraphBlock { RunOn: true } && !_blocks.Skip(i + 1).Any(static block => block is HeadingBlock or ParagraphBlock))
            {
                report.Add(MarkupRules.RunOnAtEnd, _blocks[i].Span.Start, _blocks[i].Span.Length);
            }
        }

        ProposeAddresses();
        EquatableArray<Finding> findings = report.ToEquatableArray().OrderBy(finding => finding.Span.Start).ToEquatableArray();
        return new ParsedBody(new SpeechBody(_blocks.ToEquatableArray()), findings);
    }

    // Proposed last, so that no proposal is an address further down.
    private void ProposeAddresses()
    {
        if (_withoutAddress.Count == 0)
        {
            return;
        }

        var used = new HashSet<string>(_lineOfId.Keys.Concat(retired), StringComparer.Ordinal);
        foreach (int end in _withoutAddress)
        {
            string free = FreeId.Next(used);
            used.Add(free);
            report.AddFixable(MarkupRules.BlockHasNoAddress, report.Span(end, 0), [new Fix(new TextEdit(end, 0, " {#" + free + "}"))], free);
        }
    }

    private static int Clamp(int hashes) => Math.Min(4, Math.Max(2, hashes));

    private (BlockAddress? Address, int TextEnd) ReadAddress(int start, int end)
    {
        BlockAddress? address = BlockAddress.TryRead(file, start, end);
        return (address, address?.Start ?? end);
    }

    // Markdown drops blanks at the ends of a block's text; where that has no address it is not known yet where it ends.
    private InlineText ReadText(int start, int end, bool opensParagraph, bool isWhole)
    {
        InlineText content = new InlineParser(file, report, vocabulary).Read(start, end, opensParagraph);
        if (isWhole && start < end)
        {
            ReportBlank(start);
            if (end - 1 > start)
            {
                ReportBlank(end - 1);
            }
        }

        return content;
    }

    private void ReportBlank(int at)
    {
        if (file[at] is ' ' or '\t')
        {
            report.Add(MarkupRules.BlankAtEnd, at, 1);
        }
    }

    private void CheckWords(EquatableArray<string> words, string allowed, int start, int end, string help)
    {
        foreach (string word in words)
        {
            if (word == allowed)
            {
                continue;
            }

            report.Add(MarkupRules.UnknownBlockWord, start, end - start, word, help);
        }
    }

    private EquatableArray<string> ReadOmitted(IReadOnlyList<(int Start, int End)> lines)
    {
        var omitted = new List<string>();
        foreach ((int start, int end) in lines.Skip(1))
        {
            string line = file.Substring(start, end - start);
            if (line.StartsWith("> - ", StringComparison.Ordinal))
            {
                omitted.Add(ReadText(start + 4, end, opensParagraph: true, isWhole: true).Plain);
            }
            else if (line.TrimEnd(' ') != ">")
            {
                report.Add(MarkupRules.QuoteIsNoGap, start, end - start);
            }
        }

        return omitted.ToEquatableArray();
    }

    private void Add(BodyBlock block, int end, bool needsAddress = true)
    {
        _blocks.Add(block);
        if (block.Id.Length > 0)
        {
            Claim(block.Id, block, end, "{#");
        }
        else if (needsAddress)
        {
            _withoutAddress.Add(end);
        }

        foreach (string id in block.FormerIds)
        {
            Claim(id, block, end, "was:");
        }
    }

    private void Claim(string id, BodyBlock block, int end, string prefix)
    {
        if (!_lineOfId.TryGetValue(id, out int line))
        {
            _lineOfId.Add(id, block.Span.StartLine);
            return;
        }

        string free = FreeId.Next(new HashSet<string>(_lineOfId.Keys.Concat(_proposed).Concat(retired), StringComparer.Ordinal));
        _proposed.Add(free);
        report.Add(MarkupRules.IdTwice, PlaceOf(prefix + id, end) + prefix.Length, id.Length, id, line.ToString(System.Globalization.CultureInfo.InvariantCulture), free);
    }

    // Where a word stands in the address that ends the line; the last of two that are alike.
    private int PlaceOf(string word, int end)
    {
        int at = end;
        do
        {
            at = file.LastIndexOf(word, at - 1, StringComparison.Ordinal);
        }
        while (file[at + word.Length] is not (' ' or '}'));

        return at;
    }
}
