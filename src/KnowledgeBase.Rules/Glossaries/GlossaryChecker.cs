using System.Globalization;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.Glossaries;

/// <summary>What the entries of the glossary must be to each other and to the speeches.</summary>
public static class GlossaryChecker
{
    /// <param name="entries">Of all files, in the order of path and place.</param>
    /// <param name="speeches">Slugs of the speeches.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<GlossaryEntry> entries, IReadOnlyCollection<string> speeches)
    {
        List<Finding> findings = [];
        Dictionary<string, (YamlScalar Written, GlossaryEntry Entry)> spellings = new(StringComparer.Ordinal);
        HashSet<string> slugs = new(StringComparer.Ordinal);
        foreach (GlossaryEntry entry in entries)
        {
            foreach (YamlScalar spelling in entry.Spellings)
            {
                string folded = Fold.ToSkeleton(spelling.Value);
                if (!spellings.TryGetValue(folded, out (YamlScalar Written, GlossaryEntry Entry) first))
                {
                    spellings.Add(folded, (spelling, entry));
                }
                else if (first.Entry != entry)
                {
                    string line = first.Written.Span.StartLine.ToString(CultureInfo.InvariantCulture);
                    findings.Add(new Finding(GlossaryRules.FormulaTwice, entry.Path, spelling.Span, [spelling.Value, first.Written.Value, first.Entry.Path, line]));
                }
            }

            if (!slugs.Add(entry.Slug.Value))
            {
                findings.Add(new Finding(GlossaryRules.Slug, entry.Path, entry.Slug.Span, [entry.Slug.Value, "is the address of another entry"]));
            }

            findings.AddRange(entry.Speeches
                .Where(speech => !speeches.Contains(speech.Value))
                .Select(speech => new Finding(GlossaryRules.UnknownSpeech, entry.Path, speech.Span, [speech.Value, Spelling.Hint(speech.Value, speeches)])));
        }

        return findings;
    }
}
