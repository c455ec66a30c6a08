using KnowledgeBase.Annotate.Lines;
using KnowledgeBase.Rules.Redactions;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Annotate.Redactions;

/// <summary>The redactions of a line, and 某 before a noun, which hides nothing but looks as if it did.</summary>
public static class RedactionFinder
{
    private const string MarkKind = "redacted";

    // 某些, 某种, 某个: pronouns.
    private const string NoNoun = "些种種个個次一项項类類时時天日某";

    public static EquatableArray<Redaction> In(SpeechLine line)
    {
        List<Redaction> found = [];
        foreach (MaskRun mask in MaskFinder.In(line.Plain))
        {
            RedactionKind? decided = DecidedFor(line, mask);
            found.Add(new Redaction
            {
                Places = line.PlacesOf(mask.Start, mask.Length),
                Text = line.Plain.Substring(mask.Start, mask.Length),
                Kind = decided ?? RedactionGuess.Of(line.Folded, mask),
                IsDecided = decided is not null,
            });
        }

        for (int at = line.Plain.IndexOf('某', StringComparison.Ordinal); at >= 0; at = line.Plain.IndexOf('某', at + 1))
        {
            if (at + 1 < line.Plain.Length && Han.IsHan(line.Plain[at + 1]) && !NoNoun.Contains(line.Plain[at + 1], StringComparison.Ordinal) && (at == 0 || line.Plain[at - 1] != '某'))
            {
                found.Add(new Redaction { Places = line.PlacesOf(at, 1), Text = "某", Kind = RedactionKind.Wording });
            }
        }

        return found.ToEquatableArray();
    }

    private static RedactionKind? DecidedFor(SpeechLine line, MaskRun mask)
    {
        foreach (LineMark mark in line.Marks)
        {
            if (mark.Kind == MarkKind && mark.Start <= mask.Start && mark.End >= mask.End)
            {
                return mark.Word switch
                {
                    "place" => RedactionKind.Place,
                    "person" => RedactionKind.Person,
                    "number" => RedactionKind.Number,
                    "org" => RedactionKind.Organisation,
                    "other" => RedactionKind.Other,
                    _ => null,
                };
            }
        }

        return null;
    }
}
