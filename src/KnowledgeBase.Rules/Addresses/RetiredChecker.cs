using System.Globalization;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Addresses;

/// <summary>Checks that no retired address is in use, that each is listed once, and that its words are where it says.</summary>
internal static class RetiredChecker
{
    /// <param name="fields">Front matter that the field rules have found to be in order.</param>
    public static IReadOnlyList<Finding> Check(TextFile file, YamlMapping fields, SpeechBody body)
    {
        FindingList findings = new(file);
        Dictionary<string, int> inUse = new(StringComparer.Ordinal);
        foreach (BodyBlock block in body.Blocks)
        {
            foreach (string id in block.FormerIds.Append(block.Id))
            {
                inUse[id] = block.Span.StartLine;
            }
        }

        Dictionary<string, int> retired = new(StringComparer.Ordinal);
        foreach (YamlMapping entry in ProvenanceReader.Entries(fields, RetiredReader.Field))
        {
            if (entry["id"] is YamlScalar id)
            {
                CheckId(id, inUse, retired, findings);
            }

            if (entry["to"] is YamlScalar to && !inUse.ContainsKey(to.Value))
            {
                findings.Add(AddressRules.RetiredToNothing, to.Span, to.Value, Spelling.Hint(to.Value, inUse.Keys));
            }
        }

        return [.. findings.ToEquatableArray()];
    }

    private static void CheckId(YamlScalar id, Dictionary<string, int> inUse, Dictionary<string, int> retired, FindingList findings)
    {
        if (retired.TryGetValue(id.Value, out int first))
        {
            findings.Add(AddressRules.RetiredTwice, id.Span, id.Value, Line(first));
            return;
        }

        retired.Add(id.Value, id.Span.StartLine);
        if (inUse.TryGetValue(id.Value, out int line))
        {
            findings.Add(AddressRules.RetiredIsInUse, id.Span, id.Value, Line(line), FreeId.Next(new HashSet<string>(inUse.Keys.Concat(retired.Keys), StringComparer.Ordinal)));
        }
    }

    private static string Line(int number) => number.ToString(CultureInfo.InvariantCulture);
}
