using System.Globalization;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Width;

namespace KnowledgeBase.Rules.Punctuation;

/// <summary>Half-width marks of Chinese text in a file that declares no <c>width</c>. A file that does is compared mark by mark (KB6011).</summary>
internal sealed class NarrowMarks(CheckedSpeech speech)
{
    private readonly List<(TextPart Part, int At)> _narrow = [];
    private readonly bool _isDeclared = speech.Fields["width"] is not null;

    // The marks of a title that editors supplied are theirs.
    private readonly bool _titleIsOfSeed = (speech.Fields["source"] as YamlMapping)?["title-at"] is not null;
    private readonly int[] _wide = new int[WideMarks.Ascii.Length];

    /// <summary>Counts a full-width mark.</summary>
    public void AddWide(char mark) => _wide[WideMarks.Ascii.IndexOf(WideMarks.ToAscii(mark))]++;

    /// <summary>Looks for half-width marks in one part.</summary>
    public void Add(TextPart part)
    {
        if (_isDeclared || (part.Block is null && !_titleIsOfSeed))
        {
            return;
        }

        string widened = PunctuationWidth.Widen(part.Plain).Text;
        for (int i = 0; i < widened.Length; i++)
        {
            if (part.Plain[i] != widened[i])
            {
                _narrow.Add((part, i));
            }
        }
    }

    public void Finish(FindingList findings)
    {
        int wide = _wide.Sum();
        if (_narrow.Count > 0 && _narrow.Count >= wide)
        {
            (int start, int length) = _narrow[0].Part.InFile(speech.File.Text, _narrow[0].At, 1);
            EquatableArray<Fix> fixes = WidthDeclaration.TryFix(speech) is { } fix ? [fix] : default;
            findings.AddFixable(PunctuationRules.NarrowText, findings.Span(start, length), fixes, Invariant(_narrow.Count), Invariant(wide), MarkOf(_narrow[0]));
            return;
        }

        // A mark that a text sets half width throughout is its style.
        var slips = new Sightings();
        string first = "";
        foreach ((TextPart part, int at) in _narrow.Where(IsSlip))
        {
            first = slips.Count == 0 ? MarkOf((part, at)) : first;
            slips.Add(part, speech.File.Text, at, 1);
        }

        if (slips.Count > 0)
        {
            findings.Add(PunctuationRules.NarrowMark, slips.Start, slips.Length, Invariant(slips.Count), first, slips.Others(findings));
        }
    }

    private static string MarkOf((TextPart Part, int At) narrow) => narrow.Part.Plain[narrow.At].ToString();

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private bool IsSlip((TextPart Part, int At) narrow) => _wide[WideMarks.Ascii.IndexOf(narrow.Part.Plain[narrow.At])] > 0;
}
