namespace KnowledgeBase.Import.Extract.Html;

/// <summary>
/// Which lines of a page are its text and which stand around it. The main element is the smallest that holds all running text but what is
/// surely not the page's own; a line is outside only when that is sure.
/// </summary>
internal sealed class MainText
{
    // 字 of running text; a page with less is left whole.
    private const int Shortest = 30;

    // With so much of the text in one of its parts an element is a frame around that part; what else it holds is judged by itself.
    private const double MostText = 0.85;
    private const double ParagraphShare = 0.9;
    private const double UnfinishedShare = 0.3;
    private const string Numbers = "一二三四五六七八九十第（(0123456789①②③④⑤⑥⑦⑧⑨⑩";
    private const string Ends = "。！？；：!?;:….”’）)》】";

    private readonly bool[] _outside;

    private MainText(bool[] outside, int core, (int First, int Last) head)
    {
        _outside = outside;
        Core = core;
        Head = head;
    }

    /// <summary>The main element; −1 when the page has no running text to find it by.</summary>
    public int Core { get; }

    /// <summary>The lines of the title and what follows it, up to the first line of running text; empty when Last is less than First.</summary>
    public (int First, int Last) Head { get; }

    public bool IsOutside(int line) => _outside[line];

    public static MainText Find(PageText page, PageTitle title)
    {
        var running = new RunningText(page);
        if (running.All < Shortest)
        {
            return new MainText(new bool[page.Lines.Count], -1, (0, page.Lines.Count - 1));
        }

        var tree = new PageTree(page, running);
        int core = FindCore(tree, page, running);
        var judge = new OutsideJudge(page, tree, running, core);
        int body = FirstRunning(page, running, core);
        int coreLine = page.FirstLineFrom(page.Nodes[core].Start);
        int? first = TitleLine.Find(page, title, judge, coreLine, body);
        return new MainText(judge.Judge(first, title), core, (first ?? coreLine, body - 1));
    }

    /// <summary>Whether each line is a paragraph of its author: blocks of their own, and not cut off in the middle of a sentence.</summary>
    public bool LinesAreParagraphs(PageText page)
    {
        var running = new RunningText(page);
        List<PageLine> lines = [.. page.Lines.Where((line, i) => !_outside[i] && running.Of(line) > 0)];
        int blocks = lines.Count(line => line.IsBlock);
        int unfinished = lines.Count(line => IsUnfinished(page.TextOf(line).Trim()));
        return lines.Count > 0 && blocks >= ParagraphShare * lines.Count && unfinished <= UnfinishedShare * lines.Count;
    }

    /// <summary>How many pictures stand in the text.</summary>
    public int Images(PageText page)
    {
        if (Core < 0)
        {
            return page.ImageOffsets.Count;
        }

        PageNode core = page.Nodes[Core];
        return page.ImageOffsets.Count(offset =>
        {
            int line = page.FirstLineFrom(offset + 1) - 1;
            return offset >= core.Start && offset <= core.End && (line < 0 || !_outside[line] || page.Lines[line].End < offset);
        });
    }

    // Headings end without a stop, and they begin with a number.
    private static bool IsUnfinished(string line) => !Ends.Contains(line[^1], StringComparison.Ordinal) && !Numbers.Contains(line[0], StringComparison.Ordinal);

    private static int FindCore(PageTree tree, PageText page, RunningText running)
    {
        int core = 0;
        while (true)
        {
            List<int> parts = tree.Children(core).Where(child => running.Of(page.Nodes[child]) > 0).ToList();
            if (parts.Count == 0)
            {
                return core;
            }

            int best = parts.MaxBy(part => running.Of(page.Nodes[part]));
            int weight = running.Of(page.Nodes[best]);
            bool isFrame = weight >= MostText * running.Of(page.Nodes[core]);
            int unattributed = running.Of(page.Nodes[core]) - parts.Sum(part => running.Of(page.Nodes[part]));
            bool isSure = unattributed == 0 && parts.TrueForAll(part => part == best || OutsideJudge.IsForeign(page, running, page.Nodes[part], weight));
            if (tree.RunningLines(best) <= 1 || !(isFrame || isSure))
            {
                return core;
            }

            core = best;
        }
    }

    private static int FirstRunning(PageText page, RunningText running, int core)
    {
        int line = page.FirstLineFrom(page.Nodes[core].Start);
        while (line < page.Lines.Count && running.Of(page.Lines[line]) == 0)
        {
            line++;
        }

        return line;
    }
}
