using KnowledgeBase.Annotate.Lines;
using KnowledgeBase.Rules.Quotations;
using KnowledgeBase.Rules.Redactions;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.FiguresInText;

/// <summary>Finds the figures of a line. Dates, ordinals, numbers of laws and what stands in quotation marks (“4类12项”) are none.</summary>
public static class FigureFinder
{
    // A longer quotation is somebody's sentence, and its figures are figures.
    private const int LongestTerm = 12;

    // Dividing by it takes the zeros behind the last digit away: 186000 and not 186000.0.
    private const decimal WithoutZeros = 1.0000000000000000000000000000m;
    private const string BeforeNoFigure = "第+#№·.-/_~";

    public static EquatableArray<Figure> In(SpeechLine line)
    {
        string folded = line.Folded;
        int first = FirstCandidate(folded);
        if (first < 0)
        {
            return [];
        }

        EquatableArray<MaskRun> masks = MaskFinder.In(folded);
        List<(int Open, int Close)> marks = QuotationMarks.In(folded);
        List<Figure> found = [];
        (int Start, int Length) counted = default;
        int mask = 0;
        int mark = 0;
        for (int i = first; i < folded.Length; i++)
        {
            while (mask < masks.Count && masks[mask].Start < i)
            {
                mask++;
            }

            while (mark < marks.Count && marks[mark].Close < i)
            {
                mark++;
            }

            if (folded[i] is '。' or ';' or '!' or '?')
            {
                counted = default;
                continue;
            }

            bool isMask = mask < masks.Count && masks[mask].Start == i;
            if (!isMask && !char.IsAsciiDigit(folded[i]))
            {
                continue;
            }

            NumberToken? number = isMask ? NumberToken.Of(folded, masks[mask]) : NumberToken.At(folded, i);
            bool isTerm = mark < marks.Count && marks[mark].Open < i && marks[mark].Close - marks[mark].Open - 1 <= LongestTerm;
            if (number is { } token && !isTerm && FigureUnits.At(folded, token.End) is { } unit && IsFigure(folded, token, unit))
            {
                found.Add(Of(line, token, unit, ref counted));
            }

            i = Math.Max(i, (number?.End ?? EndOfDigits(folded, i)) - 1);
        }

        return found.ToEquatableArray();
    }

    private static int FirstCandidate(string folded)
    {
        for (int i = 0; i < folded.Length; i++)
        {
            if (char.IsAsciiDigit(folded[i]) || (folded[i] is not (>= '\u4E00' and <= '\u9FFF') && MaskFinder.IsMaskCharacter(folded[i])))
            {
                return i;
            }
        }

        return -1;
    }

    private static int EndOfDigits(string folded, int at)
    {
        while (at < folded.Length && (char.IsAsciiDigit(folded[at]) || folded[at] is '.' or ','))
        {
            at++;
        }

        return at;
    }

    private static bool IsFigure(string folded, NumberToken number, string unit)
    {
        char before = number.Start > 0 ? folded[number.Start - 1] : '\0';
        char after = number.End + unit.Length < folded.Length ? folded[number.End + unit.Length] : '\0';
        if (BeforeNoFigure.Contains(before, StringComparison.Ordinal) || char.IsAsciiLetter(before) || char.IsAsciiDigit(before))
        {
            return false;
        }

        bool isRank = unit is "位" or "名" && before is '前' or '居' or '列' or '排' or '第';
        bool isYear = unit == "年" && ((number.Value is >= 1800 and <= 2100 && number.End - number.Start >= 4) || char.IsAsciiDigit(after));
        bool isTime = unit is "分" && before is '时' or '点';
        bool isPhrase = unit is "个" or "条" or "类" or "项" && after is '一' or '字' or '第';
        return !isRank && !isYear && !isTime && !isPhrase && (number.Value is not null || FigureUnits.MayBeMasked(unit) || folded[number.End - 1] is '万' or '亿');
    }

    private static Figure Of(SpeechLine line, NumberToken number, string unit, ref (int Start, int Length) counted)
    {
        string folded = line.Folded;
        int end = number.End + unit.Length;
        (FigureDirection direction, int from) = FigureSurroundings.DirectionBefore(folded, number.Start);
        string name = FigureUnits.NameOf(unit);
        bool isShare = name is "%" or "‰" or "百分点";
        (int Start, int Length)? here = FigureSurroundings.CountedBefore(folded, from, needsVerb: !isShare);
        if (here is { } own)
        {
            counted = own;
        }

        return new Figure
        {
            Places = line.PlacesOf(number.Start, end - number.Start),
            Text = line.Plain[number.Start..end],
            Value = number.Value / WithoutZeros,
            UpTo = number.UpTo / WithoutZeros,
            Unit = name,
            Comparison = FigureSurroundings.ComparisonAt(folded, number.Start, end, number.HasMore),
            Direction = direction,
            Counted = counted.Length > 0 ? line.Plain.Substring(counted.Start, counted.Length) : null,
        };
    }
}
