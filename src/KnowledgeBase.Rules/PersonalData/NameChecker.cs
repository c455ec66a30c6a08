using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.PersonalData;

/// <summary>Looks for persons named in full: in reports of cases, and in a text that hides others. Names that everybody knows pass.</summary>
internal static class NameChecker
{
    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        string? mask = NamesAmongMasks.MaskOf(speech.Texts);
        HashSet<string> named = new(StringComparer.Ordinal);
        if (speech.Fields["title"] is YamlScalar title && title.Span.Length == title.Value.Length)
        {
            foreach (NamedPerson person in CaseNames.Find(Fold.ToHans(title.Value)).Where(person => !IsPublic(speech, Fold.ToHans(title.Value), person)))
            {
                named.Add(Fold.ToHans(title.Value).Substring(person.Start, person.Length));
                findings.Add(PersonalDataRules.NameInCase, title.Span.Start + person.Start, person.Length, title.Value.Substring(person.Start, person.Length), person.Evidence);
            }
        }

        foreach (SpeechText text in speech.Texts)
        {
            foreach (NamedPerson person in CaseNames.Find(text.Folded).Where(person => !IsPublic(speech, text.Folded, person)))
            {
                named.Add(text.Folded.Substring(person.Start, person.Length));
                Report(speech, text, person, PersonalDataRules.NameInCase, person.Evidence, findings);
            }
        }

        foreach (SpeechText text in mask is null ? default : speech.Texts)
        {
            foreach (NamedPerson person in NamesAmongMasks.Find(text.Folded).OrderBy(static person => person.Start))
            {
                if (!IsPublic(speech, text.Folded, person) && named.Add(text.Folded.Substring(person.Start, person.Length)))
                {
                    Report(speech, text, person, PersonalDataRules.NameAmongMasks, mask!, findings);
                }
            }
        }
    }

    private static void Report(CheckedSpeech speech, SpeechText text, NamedPerson person, Rule rule, string evidence, FindingList findings)
    {
        (int start, int length) = text.PlaceOf(speech.File.Text, person.Start, person.Length);
        findings.Add(rule, start, length, text.Plain.Substring(person.Start, person.Length), evidence);
    }

    private static bool IsPublic(CheckedSpeech speech, string folded, NamedPerson person) =>
        speech.Context.PublicNames.Contains(folded.Substring(person.Start, person.Length));
}
