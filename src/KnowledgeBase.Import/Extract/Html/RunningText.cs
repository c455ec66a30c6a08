using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>
/// How much running Chinese text each stretch of a page holds: Han characters outside of links, in lines that read as sentences (a stop or
/// comma in either width, or simply long). Menus, lists of titles and footers have next to none. Counts are in 字.
/// </summary>
internal sealed class RunningText
{
    private const int ShortestSentence = 10;

    // Some texts have lost their punctuation.
    private const int LongLine = 30;
    private const string Marks = "。！？；，、!?;,";

    private readonly PageText _page;
    private readonly int[] _running;
    private readonly int[] _visible;
    private readonly int[] _words;
    private readonly int[] _linked;
    private readonly int[] _links;

    public RunningText(PageText page)
    {
        _page = page;
        _running = new int[page.Text.Length + 1];
        _visible = new int[page.Text.Length + 1];
        _words = new int[page.Text.Length + 1];
        _linked = new int[page.Text.Length + 1];
        _links = new int[page.Text.Length + 1];
        int line = 0;
        bool isSentence = false;
        for (int i = 0; i < page.Text.Length; i++)
        {
            char c = page.Text[i];
            if (line < page.Lines.Count && i == page.Lines[line].Start)
            {
                isSentence = IsSentence(page.Lines[line]);
                line++;
            }

            bool isLink = page.Linked[i];
            // Dates and bullets beside links say nothing either way.
            bool isWord = char.IsLetter(c) || char.IsSurrogate(c);
            _running[i + 1] = _running[i] + (isSentence && !isLink && Han.IsHan(c) ? 1 : 0);
            _visible[i + 1] = _visible[i] + (char.IsWhiteSpace(c) ? 0 : 1);
            _words[i + 1] = _words[i] + (isWord ? 1 : 0);
            _linked[i + 1] = _linked[i] + (isWord && isLink ? 1 : 0);
            _links[i + 1] = _links[i] + (isLink && (i == 0 || !page.Linked[i - 1]) ? 1 : 0);
        }
    }

    public int All => _running[^1];

    public int Of(int start, int end) => _running[end] - _running[start];

    public int Of(PageNode node) => Of(node.Start, node.End);

    public int Of(PageLine line) => Of(line.Start, line.End);

    /// <summary>Characters that are no blanks.</summary>
    public int Visible(int start, int end) => _visible[end] - _visible[start];

    /// <summary>Letters and Han.</summary>
    public int Words(int start, int end) => _words[end] - _words[start];

    /// <summary>Letters and Han in links to somewhere else.</summary>
    public int Linked(int start, int end) => _linked[end] - _linked[start];

    /// <summary>How many such links begin here.</summary>
    public int Links(int start, int end) => _links[end] - _links[start];

    private bool IsSentence(PageLine line)
    {
        int han = 0;
        bool hasMark = false;
        for (int i = line.Start; i < line.End; i++)
        {
            if (!_page.Linked[i])
            {
                han += Han.IsHan(_page.Text[i]) ? 1 : 0;
                hasMark |= Marks.Contains(_page.Text[i], StringComparison.Ordinal);
            }
        }

        return han >= LongLine || (hasMark && han >= ShortestSentence);
    }
}
