using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Rules.Wraps;

/// <summary>Paragraphs that are one sentence: a page or a mail broke the line, and the import took the break for the author's.</summary>
internal static class WrapChecker
{
    private const string Unfinished = "wrap.unfinished";
    private const string OrphanCloser = "wrap.orphan-closer";
    private const int Shown = 8;
    private const int MostSearches = 20;

    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        var join = new BlockJoin(speech);
        EquatableArray<BodyBlock> blocks = speech.Body.Blocks;
        int searches = 0;
        for (int i = 0; i + 1 < blocks.Count; i++)
        {
            if (blocks[i + 1] is not ParagraphBlock { Content.Plain: { Length: > 0 } next } second)
            {
                continue;
            }

            if (LineEdges.EndMarks.IndexOf(next[0]) >= 0 && blocks[i] is HeadingBlock { RunIn: false, RunOn: false } or ParagraphBlock { RunOn: false })
            {
                ReportMark(speech, findings, join, i, second);
                continue;
            }

            if (blocks[i] is not ParagraphBlock { RunOn: false, Content.Plain: { Length: > 0 } text } first || !LineEdges.IsOpen(text) || !Han.IsHan(next[0]))
            {
                continue;
            }

            if (LineEdges.EndsWithComma(text))
            {
                if (!LineEdges.OpensBlock(next) && !LineEdges.OpensBlock(text))
                {
                    ReportComma(speech, findings, join, i, first, next);
                }
            }
            else if (SentenceSeam.MayBeOne(text, next) && !LineEdges.OpensBlock(next)
                && (SentenceSeam.IsOne(text, next) || (searches++ < MostSearches && SentenceSeam.IsPhraseOf(speech.Body, text, next))))
            {
                (int start, int length) = LastOf(speech.File.Text, first);
                findings.Add(WrapRules.BrokenSentence, start, length, Tail(text), Head(next), join.Advice(i, Unfinished));
            }
        }
    }

    private static void ReportMark(CheckedSpeech speech, FindingList findings, BlockJoin join, int upper, ParagraphBlock second)
    {
        (int start, int length) = new TextPart(second, second.Content).InFile(speech.File.Text, 0, 1);
        string mark = second.Content.Plain.Substring(0, 1);

        // Before a colon the term that it explains may be missing.
        bool isSure = speech.Body.Blocks[upper] is ParagraphBlock && mark is not ("：" or ":");
        EquatableArray<Fix> fixes = isSure && join.TryFix(upper, OrphanCloser) is { } fix ? [fix] : default;
        findings.AddFixable(WrapRules.BeginsWithMark, findings.Span(start, length), fixes, mark, isSure ? join.Advice(upper, OrphanCloser) : "");
    }

    private static void ReportComma(CheckedSpeech speech, FindingList findings, BlockJoin join, int upper, ParagraphBlock first, string next)
    {
        (int start, int length) = LastOf(speech.File.Text, first);
        EquatableArray<Fix> fixes = join.TryFix(upper, Unfinished) is { } fix ? [fix] : default;
        findings.AddFixable(WrapRules.EndsWithComma, findings.Span(start, length), fixes, Tail(first.Content.Plain), Head(next), join.Advice(upper, Unfinished));
    }

    private static (int Start, int Length) LastOf(string file, ParagraphBlock block) =>
        new TextPart(block, block.Content).InFile(file, block.Content.Plain.Length - 1, 1);

    private static string Tail(string text) => text.Length <= Shown ? text : text.Substring(text.Length - Shown);

    private static string Head(string text) => text.Length <= Shown ? text : text.Substring(0, Shown);
}
