using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.PersonalData;

/// <summary>Looks for what identifies or reaches a person: numbers, addresses and accounts in the title and in the text.</summary>
internal static class PersonalDataChecker
{
    private static readonly string[] s_fields = ["title", "occasion", "speaker"];

    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        foreach (YamlScalar field in s_fields.Select(key => speech.Fields[key]).OfType<YamlScalar>())
        {
            foreach (PersonalDatum datum in PersonalDataFinder.Find(field.Value))
            {
                // Inside quotes and escapes the place of a word is not its place in the value.
                bool isBare = field.Span.Length == field.Value.Length;
                findings.Add(datum.Rule, isBare ? field.Span.Start + datum.Start : field.Span.Start, isBare ? datum.Length : field.Span.Length, datum.Shown);
            }
        }

        foreach (SpeechText text in speech.Texts)
        {
            if ((text.Traits & (TextTraits.Account | TextTraits.Number)) == 0)
            {
                continue;
            }

            foreach (PersonalDatum datum in PersonalDataFinder.FindFolded(text.Folded, (text.Traits & TextTraits.Account) != 0))
            {
                (int start, int length) = text.PlaceOf(speech.File.Text, datum.Start, datum.Length);
                findings.Add(datum.Rule, start, length, datum.Shown);
            }
        }
    }
}
