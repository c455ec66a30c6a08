using System.Diagnostics;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Merge;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Import;

/// <summary>Reads an imported Markdown file again and checks that the seed can be written from it: an import proves its own work.</summary>
internal static class ImportProof
{
    private static readonly BodyVocabulary s_vocabulary = new([], GapReasons.All);

    /// <returns>Null when the file is right; a failure when the seed needs more room than a file has.</returns>
    /// <exception cref="UnreachableException">The file does not give the seed back: a bug of the importer.</exception>
    public static DecodeFailure? Check(string markdown, string seed, CleaningRules rules)
    {
        var file = new TextFile("import.md", markdown);
        var findings = new FindingList(file);
        FrontMatterBlock block = FrontMatterSplitter.Split(file, findings)
            ?? throw new UnreachableException($"The front matter cannot be found again: {findings.ToEquatableArray()[0]}");
        YamlReading front = YamlReader.Read(block.Yaml);
        if (front.Findings.Any(finding => finding.Rule == YamlRules.TooLarge))
        {
            return new DecodeFailure(
                DecodeProblem.TooManyRemovals,
                "So many pieces of this text are to be removed that the front matter cannot hold their places. Import it in parts, or take the site's additions out of a copy and import that.",
                default);
        }

        if (front.Root is null || front.Findings.Count > 0)
        {
            throw new UnreachableException($"The front matter cannot be read again: {front.Findings.FirstOrDefault()}");
        }

        Provenance provenance = ProvenanceReader.Read(front.Root);
        ParsedBody body = SpeechBodyParser.Parse(file, block.BodyStart, s_vocabulary);
        if (body.Findings.Count > 0)
        {
            throw new UnreachableException($"The body cannot be read again: {body.Findings[0]}");
        }

        string assembled = SeedAssembler.Assemble(provenance, body.Body).Text;
        if (!string.Equals(assembled, seed, StringComparison.Ordinal))
        {
            int at = assembled.AsSpan().CommonPrefixLength(seed);
            throw new UnreachableException($"The seed cannot be written again: the texts part at offset {at}.");
        }

        if (provenance.Removed.FirstOrDefault(removed => rules.ReasonFor(removed.Rule) is null) is { } unexplained)
        {
            throw new UnreachableException($"No file in input/cleaning/ gives a reason for the rule '{unexplained.Rule}'.");
        }

        if (SpeechVersion.Read(file, s_vocabulary) is null)
        {
            throw new UnreachableException("The blocks of the file are not one after another in the seed.");
        }

        return null;
    }
}
