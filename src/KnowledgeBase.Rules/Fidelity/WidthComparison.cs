using System.Text;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text.Width;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary>
/// Checks that a file which declares <c>width</c> sets every mark as the importer would. Without it, '，' and ',' would both stand for the
/// seed's ',' and a mark could change unseen.
/// </summary>
internal static class WidthComparison
{
    public static void Run(FidelityReport report, SpeechBody body, AssembledSeed assembled)
    {
        if (!report.Provenance.Widened)
        {
            return;
        }

        var title = new StringBuilder();
        var seedForms = new StringBuilder[body.Blocks.Count];
        foreach (OriginRun run in assembled.Origins.Runs)
        {
            switch (run.First.Kind)
            {
                case OriginKind.Block:
                    (seedForms[run.First.Index] ??= new StringBuilder()).Append(assembled.Text, run.Start, run.Length);
                    break;
                case OriginKind.Title:
                    title.Append(assembled.Text, run.Start, run.Length);
                    break;
            }
        }

        string published = report.Provenance.Title;
        string expected = title.Length > 0 ? Expected(title.ToString().TrimEnd('\n'), published, Correction.TitleBlock, report) : published;
        if (published != expected)
        {
            report.At(report.TitleSpan, FidelityRules.MarkWidth, published, expected);
        }

        for (int i = 0; i < body.Blocks.Count; i++)
        {
            if (seedForms[i] is { } seedForm && SourceLine.ContentOf(body.Blocks[i]) is { } content)
            {
                Compare(report, content, Expected(seedForm.ToString(), content.Plain, body.Blocks[i].Id, report));
            }
        }
    }

    // What the importer would write. A corrected block has no seed form of its own, so its marks are narrowed and widened again.
    private static string Expected(string seedForm, string written, string block, FidelityReport report)
    {
        bool isCorrected = report.Provenance.Corrections.Any(correction => correction.Block == block);
        return PunctuationWidth.Widen(isCorrected ? string.Concat(written.Select(WideMarks.ToAscii)) : seedForm).Text;
    }

    private static void Compare(FidelityReport report, InlineText content, string expected)
    {
        for (int i = 0; i < content.Plain.Length; i++)
        {
            if (content.Plain[i] != expected[i])
            {
                int start = content.Origins[i];

                // Behind the last character of a mark comes the mark's kind, which stays.
                int length = report.FileText[start] == '\\' ? 2 : 1;
                report.AtFixable(start, length, FidelityRules.MarkWidth, new Fix(new TextEdit(start, length, expected[i].ToString())), content.Plain[i].ToString(), expected[i].ToString());
            }
        }
    }
}
