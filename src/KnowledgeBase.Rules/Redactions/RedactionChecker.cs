using System.Globalization;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Speeches;

namespace KnowledgeBase.Rules.Redactions;

/// <summary>Whether the redactions of a speech are spelled alike, say what they hide, and hide it everywhere.</summary>
internal static class RedactionChecker
{
    private const string Kind = "redacted";

    // One or two are read at a glance.
    private const int FewestBare = 3;
    private const string MoreSigns = "-—–…·•?？#＃@ \u3000";

    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        var masks = new List<Mask>();
        TextPart[] parts = speech.Parts;
        foreach (TextPart part in parts)
        {
            if ((part.Traits & TextTraits.MaskSign) != 0)
            {
                masks.AddRange(MaskFinder.In(part.Plain).Select(run => new Mask(part, run.Start, run.Length, run.Spelling)));
            }

            foreach (InlineMark mark in part.Content.Marks)
            {
                if (mark.Kind == Kind && HidesNothing(part.Plain, mark))
                {
                    findings.Add(RedactionRules.HidesNothing, mark.Span, part.Plain.Substring(mark.Start, mark.Length));
                }
            }
        }

        if (masks.Count > 0)
        {
            CheckSpellings(masks, speech.File.Text, findings);
            CheckKinds(masks, speech.File.Text, findings);
            HalfDoneRedactions.Check(masks, parts, speech.File.Text, findings);
        }
    }

    private static bool HidesNothing(string text, InlineMark mark)
    {
        for (int i = mark.Start; i < mark.Start + mark.Length; i++)
        {
            if (MaskFinder.IsMaskCharacter(text[i]) || MoreSigns.IndexOf(text[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void CheckSpellings(List<Mask> masks, string file, FindingList findings)
    {
        List<IGrouping<char, Mask>> spellings = [.. masks.GroupBy(static mask => mask.Spelling).OrderByDescending(static spelling => spelling.Count())];
        if (spellings.Count < 2)
        {
            return;
        }

        Mask rare = spellings[spellings.Count - 1].First();
        string counts = string.Join(", ", spellings.Select(static spelling => $"'{SampleOf(spelling)}' ({spelling.Count().ToString(CultureInfo.InvariantCulture)})"));
        (int start, int length) = rare.Part.InFile(file, rare.Start, rare.Length);
        findings.Add(RedactionRules.SeveralSpellings, start, length, counts, rare.Text);
    }

    private static void CheckKinds(List<Mask> masks, string file, FindingList findings)
    {
        List<Mask> bare = [.. masks.Where(static mask => !mask.Part.Content.Marks.Any(mark => mark.Kind == Kind && mark.Words.Count > 0 && mark.Start <= mask.Start && mark.Start + mark.Length >= mask.End))];
        if (bare.Count >= FewestBare)
        {
            (int start, int length) = bare[0].Part.InFile(file, bare[0].Start, bare[0].Length);
            string written = file.Substring(start, length);
            findings.Add(RedactionRules.NoKind, start, length, bare.Count.ToString(CultureInfo.InvariantCulture), bare[0].Text, written);
        }
    }

    private static string SampleOf(IEnumerable<Mask> spelling) => spelling.First().Text;
}
