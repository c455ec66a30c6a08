using System.Diagnostics;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Import;

/// <summary>Reads an imported Markdown file again and checks that the seed can be written from it: an import proves its own work.</summary>
internal static class ImportProof
{
    private const string Fence = "---\n";

    private static readonly BodyVocabulary s_vocabulary = new([], ["paywall", "truncated", "illegible"]);

    /// <exception cref="UnreachableException">The file does not give the seed back: a bug of the importer.</exception>
    public static void Check(string markdown, DecodedSeed seed, CleaningRules rules)
    {
        var file = new TextFile("import.md", markdown);
        int close = markdown.IndexOf("\n" + Fence, StringComparison.Ordinal) + 1;
        YamlReading front = YamlReader.Read(new YamlBlock(file, Fence.Length, close - Fence.Length, YamlBlock.FrontMatterDepth));
        if (front.Root is null || front.Findings.Count > 0)
        {
            throw new UnreachableException($"The front matter cannot be read again: {front.Findings.FirstOrDefault()}");
        }

        Provenance provenance = ProvenanceReader.Read(front.Root);
        ParsedBody body = SpeechBodyParser.Parse(file, close + Fence.Length, s_vocabulary);
        if (body.Findings.Count > 0)
        {
            throw new UnreachableException($"The body cannot be read again: {body.Findings[0]}");
        }

        string assembled = SeedAssembler.Assemble(provenance, body.Body).Text;
        if (!string.Equals(assembled, seed.Text, StringComparison.Ordinal))
        {
            int at = assembled.AsSpan().CommonPrefixLength(seed.Text);
            throw new UnreachableException($"The seed cannot be written again: the texts part at offset {at}.");
        }

        if (provenance.Removed.FirstOrDefault(removed => rules.ReasonFor(removed.Rule) is null) is { } unexplained)
        {
            throw new UnreachableException($"No file in input/cleaning/ gives a reason for the rule '{unexplained.Rule}'.");
        }
    }
}
