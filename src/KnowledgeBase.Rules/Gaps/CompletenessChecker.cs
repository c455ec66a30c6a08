using System.Globalization;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Gaps;

/// <summary>Compares the field <c>completeness</c> with the gaps and the length of the text. The state follows from the gaps, as the importer writes it.</summary>
internal static class CompletenessChecker
{
    private const string Full = "full";
    private const string Truncated = "truncated";
    private const string Gaps = "gaps";

    // A site counts blanks, its own words and rounds up; a text that ends as speeches do may still be an excerpt.
    private const double FarLonger = 1.3;
    private const int Slack = 200;

    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        if (speech.Fields["completeness"] is not YamlMapping completeness || completeness["state"] is not YamlScalar state)
        {
            return;
        }

        BodyBlock[] blocks = [.. speech.Body.Blocks.Where(static block => block is not NoteBlock)];
        int gaps = blocks.Count(static block => block is GapBlock);
        bool onlyAtEnd = gaps == 1 && blocks[blocks.Length - 1] is GapBlock;
        string expected = gaps == 0 ? Full : onlyAtEnd ? Truncated : Gaps;
        if (gaps > 0 && state.Value != expected && state.Value is Full or Truncated or Gaps)
        {
            EquatableArray<Fix> fixes = state.Span.Length == state.Value.Length ? [new Fix(new TextEdit(state.Span.Start, state.Span.Length, expected))] : default;
            findings.AddFixable(GapRules.StateDiffers, state.Span, fixes, state.Value, onlyAtEnd ? "a gap at its end" : gaps == 1 ? "a gap before its end" : $"{Count(gaps)} gaps", expected);
        }
        else if (gaps == 0 && state.Value is Truncated or Gaps)
        {
            findings.Add(GapRules.GapMissing, state.Span, state.Value);
        }

        CheckClaims(speech, completeness, state.Value, findings);
    }

    private static void CheckClaims(CheckedSpeech speech, YamlMapping completeness, string state, FindingList findings)
    {
        int claimed = Number(completeness.Text("claimed"));
        if (claimed == 0)
        {
            return;
        }

        int present = speech.Texts.Sum(static text => text.Plain.Count(static c => !char.IsWhiteSpace(c)));
        if (state == Full && claimed > (FarLonger * present) + Slack)
        {
            findings.Add(GapRules.ClaimTooLarge, completeness["claimed"]!.Span, Count(claimed), Count(present));
        }

        int shown = Number(completeness.Text("shown"));
        if (shown > claimed)
        {
            findings.Add(GapRules.ShownAboveClaimed, completeness["shown"]!.Span, Count(shown), Count(claimed));
        }
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
