using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Rules.Punctuation;

/// <summary>
/// Pairs the quotation marks and brackets of a speech. Partners stand in one paragraph; a quotation of several paragraphs may open at the
/// beginning of one and close at the end of another.
/// </summary>
internal sealed class BracketPairs(string file, FindingList findings)
{
    public const string Openers = "“‘《〈（【「『〔［〖";
    public const string Closers = "”’》〉）】」』〕］〗";

    // After these a quotation of several paragraphs may begin.
    private const string Introductions = "：:（(";
    private const string Ends = "。，；！？!?;,";
    private const int LongestNumber = 3;

    private readonly List<(char Kind, int At)> _open = [];
    private readonly List<(char Kind, int At)> _unopened = [];
    private readonly List<Opening> _unclosed = [];
    private readonly HashSet<(int Part, char Kind)> _told = [];
    private readonly Dictionary<(char Kind, bool IsOpener), Sightings> _alone = [];
    private TextPart _part;
    private int _number;
    private int _items;

    public void Begin(TextPart part)
    {
        _part = part;
        _number++;

        if (part.Plain.Length == 0)
        {
            return;
        }

        // A quotation of several paragraphs opens in each of them but for numbered items, and closes in the last.
        if (part.Plain[0] is '“' or '‘')
        {
            _unclosed.RemoveAll(opening => opening.Kind == part.Plain[0] && opening.Number >= _number - 1 - _items);
        }

        _items = Widened(part.Plain[0]) == '（' ? _items + 1 : 0;
    }

    public void Add(int at)
    {
        char mark = Widened(_part.Plain[at]);
        if (Openers.IndexOf(mark) >= 0)
        {
            if (mark != '‘' || !IsShortYear(at))
            {
                _open.Add((mark, at));
            }

            return;
        }

        char kind = Openers[Closers.IndexOf(mark)];
        int partner = LastOpen(kind);
        if (partner >= 0)
        {
            // What opened in between can be closed by nothing now.
            for (int i = partner + 1; i < _open.Count; i++)
            {
                Note(_part, _number, _open[i].Kind, _open[i].At, isOpener: true);
            }

            _open.RemoveRange(partner, _open.Count - partner);
        }
        else if (!IsApostrophe(at) && !EndsNumber(at))
        {
            _unopened.Add((kind, at));
        }
    }

    public void End()
    {
        foreach ((char kind, int at) in _unopened)
        {
            // A pair that a line break tore apart is a broken sentence (KB4301), not two lone marks.
            int opening = _unclosed.FindLastIndex(candidate =>
                candidate.Kind == kind && (candidate.IsAtEdge || IsAtEnd(at) || (candidate.Number == _number - 1 && Han.IsHan(candidate.Part.Plain[candidate.Part.Plain.Length - 1]))));
            if (opening >= 0)
            {
                _unclosed.RemoveAt(opening);
            }
            else if (!_part.IsAfterGap)
            {
                Note(_part, _number, kind, at, isOpener: false);
            }
        }

        if (!_part.IsBeforeGap)
        {
            foreach ((char kind, int at) in _open)
            {
                bool isAtEdge = at == 0 || Introductions.IndexOf(_part.Plain[at - 1]) >= 0;
                _unclosed.Add(new Opening(_part, _number, kind, at, isAtEdge));
            }
        }

        _open.Clear();
        _unopened.Clear();
    }

    public void Finish()
    {
        foreach (Opening opening in _unclosed)
        {
            Note(opening.Part, opening.Number, opening.Kind, opening.At, isOpener: true);
        }

        foreach (KeyValuePair<(char Kind, bool IsOpener), Sightings> alone in _alone)
        {
            Tell(alone.Key.Kind, alone.Key.IsOpener, alone.Value);
        }
    }

    private static char Widened(char mark) => mark switch
    {
        '(' => '（',
        ')' => '）',
        _ => mark,
    };

    private int LastOpen(char kind)
    {
        int i = _open.Count - 1;
        while (i >= 0 && _open[i].Kind != kind)
        {
            i--;
        }

        return i;
    }

    // ‘98特大洪水: an apostrophe that was typed as a quotation mark.
    private bool IsShortYear(int at) =>
        at + 3 < _part.Plain.Length && char.IsDigit(_part.Plain[at + 1]) && char.IsDigit(_part.Plain[at + 2]) && !char.IsDigit(_part.Plain[at + 3]) && _part.Plain[at + 3] != '’';

    // it’s, the ’90s
    private bool IsApostrophe(int at) =>
        _part.Plain[at] == '’' && ((at > 0 && IsLatin(_part.Plain[at - 1])) || (at + 1 < _part.Plain.Length && IsLatin(_part.Plain[at + 1])));

    // 1）…；2）…
    private bool EndsNumber(int at)
    {
        if (Widened(_part.Plain[at]) != '）')
        {
            return false;
        }

        int start = at;
        while (start > 0 && at - start < LongestNumber && (IsLatin(_part.Plain[start - 1]) || "一二三四五六七八九十".IndexOf(_part.Plain[start - 1]) >= 0))
        {
            start--;
        }

        return start < at && (start == 0 || !Han.IsHan(_part.Plain[start - 1])) && at + 1 < _part.Plain.Length;
    }

    private bool IsAtEnd(int at)
    {
        string text = _part.Plain;
        for (int i = at + 1; i < text.Length; i++)
        {
            if (Ends.IndexOf(text[i]) < 0 && Closers.IndexOf(Widened(text[i])) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLatin(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' || (c >= '\u00C0' && c < '\u0370');

    // One slip often leaves several marks alone: the first of a kind in a part stands for them.
    private void Note(TextPart part, int number, char kind, int at, bool isOpener)
    {
        if (!_told.Add((number, kind)))
        {
            return;
        }

        if (!_alone.TryGetValue((kind, isOpener), out Sightings? alone))
        {
            _alone.Add((kind, isOpener), alone = new Sightings());
        }

        alone.Add(part, file, at, 1);
    }

    private void Tell(char kind, bool isOpener, Sightings alone)
    {
        char closer = Closers[Openers.IndexOf(kind)];
        findings.Add(
            PunctuationRules.Unpaired,
            alone.Start,
            alone.Length,
            (isOpener ? kind : closer).ToString(),
            (isOpener ? closer : kind).ToString(),
            isOpener ? "closes" : "opens",
            alone.Others(findings));
    }

    private readonly record struct Opening(TextPart Part, int Number, char Kind, int At, bool IsAtEdge);
}
