using System.Globalization;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Scripts;

namespace KnowledgeBase.Rules.Scripts;

/// <summary>Whether the script of a speech is what its front matter says.</summary>
internal static class ScriptChecker
{
    private const string Simplified = "zh-Hans";
    private const string Traditional = "zh-Hant";
    private const string NoteField = "script-note";
    private const string MachineConverted = "machine-converted";
    private const string Mixed = "mixed";

    // Shorter texts are names and salutations.
    private const int FewestHan = 20;
    private const int FewestOthers = 5;

    // About three of ten characters differ between the scripts.
    private const double ClearlyTraditional = 0.15;
    private const double HardlyTraditional = 0.005;
    private const double ClearlySimplified = 0.15;
    private const int StrongEvidence = 10;
    private const int StrongRatio = 10;

    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        if (speech.Fields["lang"] is not YamlScalar lang)
        {
            return;
        }

        // A title that editors supplied is in their script.
        IReadOnlyList<TextPart> parts = speech.Parts;
        if (speech.Fields.Text("title-source") == "supplied" && parts.Count > 0 && parts[0].Block is null)
        {
            parts = [.. parts.Skip(1)];
        }

        ScriptShare share = ScriptShare.Of(parts.Select(static part => part.Plain));
        var others = new ScriptTally();
        foreach (TextPart part in parts)
        {
            others.Add(part, speech.File.Text, lang.Value == Traditional ? ScriptSigns.SimplifiedOnly : ScriptSigns.TraditionalOnly);
        }

        string? note = speech.Fields.Text(NoteField);
        if (IsOther(lang.Value, share, others.Count))
        {
            ReportOther(lang, share, others.Count, findings);
            return;
        }

        if (others.Count > 0 && note is null)
        {
            string which = lang.Value == Traditional ? "Simplified" : "Traditional";
            findings.Add(ScriptRules.MixedScript, others.Places.Start, others.Places.Length, Invariant(others.Count), which, others.Kinds, others.Places.Others(findings));
        }

        if (share.IsMachineConverted && note is null && lang.Value == Traditional)
        {
            ReportConverted(speech, lang, parts, share, findings);
        }

        string? missing = note switch
        {
            MachineConverted when !share.IsMachineConverted => "the text does not look converted character by character",
            Mixed when others.Count == 0 => "no character of the text is of the other script",
            _ => null,
        };
        if (missing is not null)
        {
            findings.Add(ScriptRules.NoteWithoutEvidence, speech.Fields[NoteField]!.Span, note!, missing);
        }
    }

    private static bool IsOther(string lang, ScriptShare share, int others) =>
        share.HanCount >= FewestHan
        && others >= FewestOthers
        && (lang == Traditional
            ? share.TraditionalShare < HardlyTraditional && others >= ClearlySimplified * share.HanCount
            : share.Script == HanScript.Traditional);

    private static void ReportOther(YamlScalar lang, ScriptShare share, int others, FindingList findings)
    {
        bool isTraditional = lang.Value != Traditional;
        double part = isTraditional ? share.TraditionalShare : (double)others / share.HanCount;
        string right = isTraditional ? Traditional : Simplified;
        EquatableArray<Fix> fixes = part >= ClearlyTraditional && lang.Span.Length == lang.Value.Length ? [new Fix(new TextEdit(lang.Span.Start, lang.Span.Length, right))] : default;
        findings.AddFixable(ScriptRules.OtherScript, lang.Span, fixes, lang.Value, Invariant((int)Math.Round(100 * part)), isTraditional ? "Traditional" : "Simplified", right);
    }

    private static void ReportConverted(CheckedSpeech speech, YamlScalar lang, IReadOnlyList<TextPart> parts, ScriptShare share, FindingList findings)
    {
        var merged = new ScriptTally();
        foreach (TextPart part in parts)
        {
            merged.Add(part, speech.File.Text, ScriptSigns.Merged);
        }

        bool isStrong = share.Merged >= StrongEvidence && share.Merged >= StrongRatio * share.Distinct;
        EquatableArray<Fix> fixes = isStrong && FrontMatterInsertion.Field(speech, NoteField, " " + MachineConverted) is { } note ? [new Fix(note)] : default;
        findings.AddFixable(ScriptRules.MachineConverted, lang.Span, fixes, Invariant(share.Merged), merged.Kinds, Invariant(share.Distinct));
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
