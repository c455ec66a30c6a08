using System.Runtime.CompilerServices;
using KnowledgeBase.Rules.Speeches;

namespace KnowledgeBase.Rules.Punctuation;

/// <summary>The marks of a speech: their width, their pairs, and what stands in the place of one.</summary>
internal static class PunctuationChecker
{
    [MethodImpl(HotLoop.Optimized)]
    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        string file = speech.File.Text;
        var narrow = new NarrowMarks(speech);
        var pairs = new BracketPairs(file, findings);
        var blanks = new StrayBlanks(speech);
        var questions = new LostCharacters(speech, findings);
        var marks = new MarkRuns(file, questions, findings);
        foreach (TextPart part in speech.Parts)
        {
            string text = part.Plain;
            bool mayBeNarrow = false;
            pairs.Begin(part);
            for (int i = 0; i < text.Length; i++)
            {
                MarkSigns signs = MarkTable.Of(text[i]);
                if (signs == MarkSigns.None)
                {
                    continue;
                }

                if ((signs & MarkSigns.Wide) != 0)
                {
                    narrow.AddWide(text[i]);
                }

                mayBeNarrow |= (signs & MarkSigns.Narrow) != 0 && !(IsAsciiWord(text, i - 1) && IsAsciiWord(text, i + 1));
                if ((signs & MarkSigns.Pair) != 0)
                {
                    pairs.Add(i);
                }

                if ((signs & MarkSigns.Blank) != 0)
                {
                    blanks.At(part, i);
                }

                if ((signs & (MarkSigns.Stop | MarkSigns.Run | MarkSigns.Straight)) != 0)
                {
                    marks.At(part, i, signs);
                }

                if ((signs & (MarkSigns.Question | MarkSigns.EntityEnd)) != 0)
                {
                    questions.At(part, i, signs);
                }
            }

            if (mayBeNarrow)
            {
                narrow.Add(part);
            }

            pairs.End();
        }

        pairs.Finish();
        narrow.Finish(findings);
        marks.Finish();
        blanks.Finish(findings);
    }

    private static bool IsAsciiWord(string text, int at) =>
        (uint)at < (uint)text.Length && text[at] is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
