using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fidelity;

namespace KnowledgeBase.Site.Sources;

/// <summary>Where in the seed the words of blocks stand that are no longer in the text.</summary>
internal static class RetiredOffsets
{
    /// <summary>By address, offsets in UTF-16 code units of the decoded seed; without those whose place is not known or not in it.</summary>
    public static IReadOnlyDictionary<string, int> Of(Speech speech)
    {
        Dictionary<string, int> offsets = new(StringComparer.Ordinal);
        if (speech.FrontMatter.Retired.All(static entry => entry.At is null))
        {
            return offsets;
        }

        var lines = new LineIndex(SeedAssembler.Assemble(speech.Provenance, speech.Body).Text);
        foreach (RetiredBlock entry in speech.FrontMatter.Retired)
        {
            if (entry.At is { } at && lines.OffsetOf(at.Line, at.Column) is { } offset)
            {
                offsets[entry.Id] = offset;
            }
        }

        return offsets;
    }
}
