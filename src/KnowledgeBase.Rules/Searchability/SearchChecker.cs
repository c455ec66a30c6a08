using System.Globalization;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text.Characters;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.Searchability;

/// <summary>Characters that no keyboard has, and paragraphs of which the search index gets nothing.</summary>
internal static class SearchChecker
{
    private const char Replacement = '\uFFFD';

    // A line of these alone is an ornament of the page, which a cleaning rule takes (KB6101).
    private const string Ornament = "…-—=*·. ";

    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        TextPart[] parts = speech.Parts;
        foreach (TextPart part in parts)
        {
            if ((part.Traits & TextTraits.Untypable) != 0)
            {
                CheckCharacters(part, speech.File.Text, findings);
            }

            if (part.Block is not null && !IsSearchable(part.Plain) && part.Plain.Any(static c => Ornament.IndexOf(c) < 0))
            {
                (int start, int length) = part.InFile(speech.File.Text, 0, part.Plain.Length);
                findings.Add(SearchRules.NothingToFind, start, length, Quotation.Of(part.Plain));
            }
        }

        // A title that is not written character by character has no places of its own.
        if ((parts.Length == 0 || parts[0].Block is not null) && speech.Fields["title"] is YamlScalar title)
        {
            for (int i = 0; i < title.Value.Length; i++)
            {
                if (UntypableCharacter.At(title.Value, i) is { } character)
                {
                    findings.Add(SearchRules.Untypable, title.Span, character.Name, character.What, "");
                    return;
                }
            }
        }
    }

    private static void CheckCharacters(TextPart part, string file, FindingList findings)
    {
        string text = part.Plain;
        int replaced = 0;
        int first = -1;
        for (int i = 0; i < text.Length; i++)
        {
            // Most characters are below the surrogates.
            if (text[i] < '\uD800')
            {
                continue;
            }

            if (text[i] == Replacement)
            {
                first = replaced == 0 ? i : first;
                replaced++;
            }
            else if (UntypableCharacter.At(text, i) is { } character)
            {
                (int start, int length) = part.InFile(file, i, character.Length);
                findings.Add(SearchRules.Untypable, start, length, character.Name, character.What, "");
                i += character.Length - 1;
            }
            else if (char.IsHighSurrogate(text[i]))
            {
                // A whole character of two halves.
                i++;
            }
        }

        if (replaced > 0)
        {
            (int start, int length) = part.InFile(file, first, 1);
            string more = replaced > 1 ? $" The paragraph has {replaced.ToString(CultureInfo.InvariantCulture)} of them." : "";
            UntypableCharacter replacement = UntypableCharacter.At(text, first)!.Value;
            findings.Add(SearchRules.Untypable, start, length, replacement.Name, replacement.What, more);
        }
    }

    // The first word tells in almost every paragraph; the skeleton, which is what search looks at, decides in the others.
    private static bool IsSearchable(string text)
    {
        foreach (char c in text)
        {
            if ((c is >= '\u4E00' and <= '\u9FFF') || c is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z')
            {
                return true;
            }
        }

        return Fold.ToSkeleton(text).Length > 0;
    }
}
