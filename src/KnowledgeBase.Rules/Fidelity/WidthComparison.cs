using System.Text;
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

        var seedForms = new StringBuilder[body.Blocks.Count];
        for (int i = 0; i < assembled.Text.Length; i++)
        {
            if (assembled.Origins[i].Kind == OriginKind.Block)
            {
                (seedForms[assembled.Origins[i].Index] ??= new StringBuilder()).Append(assembled.Text[i]);
            }
        }

        for (int i = 0; i < body.Blocks.Count; i++)
        {
            if (seedForms[i] is { } seedForm && !report.Provenance.Corrections.Any(correction => correction.Block == body.Blocks[i].Id))
            {
                Compare(report, KeptText.ContentOf(body.Blocks[i])!, PunctuationWidth.Widen(seedForm.ToString()).Text);
            }
        }
    }

    private static void Compare(FidelityReport report, InlineText content, string expected)
    {
        for (int i = 0; i < content.Plain.Length; i++)
        {
            if (content.Plain[i] != expected[i])
            {
                report.At(content.Origins[i], content.Origins[i + 1] - content.Origins[i], FidelityRules.MarkWidth, content.Plain[i].ToString(), expected[i].ToString());
            }
        }
    }
}
