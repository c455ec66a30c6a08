using KnowledgeBase.Rules.Addresses;
using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.NearDuplicates;
using KnowledgeBase.Rules.Output;
using KnowledgeBase.Rules.Proofreading;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Speeches;

/// <summary>All rules for one document: its name, its front matter, its body, its fidelity.</summary>
public static class SpeechFileChecker
{
    private const string Extension = ".md";

    // A host without the bytes of a seed still has what is noted beside it.
    private const string SidecarExtension = ".yml";

    // The list of all speeches has this address.
    private const string ReservedSlug = "index";

    public static SpeechCheck Check(TextFile file, CollectionSchema schema, RuleContext context)
    {
        FindingList name = new(file);
        string rest = file.Path.Substring(schema.Folder.Length + 1);
        string slug = rest.Substring(0, rest.Length - Extension.Length);
        if (!Identifiers.IsSlug(slug) || slug == ReservedSlug)
        {
            name.Add(FrontMatterRules.FileNameIsNoAddress, 0, 0, rest, schema.Folder);
        }
        else if (DeviceNames.Has(slug))
        {
            name.Add(OutputRules.NameIsReserved, 0, 0, slug);
        }

        FrontMatterReading frontMatter = FrontMatterChecker.Check(file, schema, context);
        if (frontMatter.BodyStart is not { } bodyStart)
        {
            return new SpeechCheck([.. name.ToEquatableArray(), .. frontMatter.Findings], null);
        }

        ParsedBody body = SpeechBodyParser.Parse(file, bodyStart, context.BodyVocabulary, RetiredReader.Read(frontMatter.Fields).Select(static entry => entry.Id));

        // Places of the seed mean nothing while the fields that hold them are in doubt.
        YamlMapping? fields = frontMatter.Findings.IsEmpty ? frontMatter.Fields : null;
        IReadOnlyList<Finding> fidelity = fields is null ? [] : CheckFidelity(file, fields, body.Body, context);
        IReadOnlyList<Finding> addresses = [.. fields is null ? [] : RetiredChecker.Check(file, fields, body.Body), .. AddressHistory.Check(file, schema, context)];
        List<Finding> findings = [.. name.ToEquatableArray(), .. frontMatter.Findings, .. body.Findings, .. fidelity, .. addresses];

        // One mistake is one finding: what the text rules would say of a text with errors is not worth reading.
        if (fields is not null && findings.All(static finding => finding.Rule.Severity != Severity.Error))
        {
            findings.AddRange(TextRules.Check(new CheckedSpeech { File = file, Slug = slug, Fields = fields, Body = body.Body, Texts = SpeechText.Of(body.Body), Context = context }));
        }

        // Last, because it says nothing of the text: who read it is no reason to say less about it.
        findings.AddRange(LevelHistoryChecker.Check(file, fields));
        return new SpeechCheck(findings.ToEquatableArray(), FactsOf(file, slug, fields, body.Body));
    }

    private static SpeechFacts FactsOf(TextFile file, string slug, YamlMapping? fields, SpeechBody body) => new()
    {
        Path = file.Path,
        Slug = slug,
        Title = fields?["title"]?.Span,
        Seed = (fields?["source"] as YamlMapping)?["sha256"] is YamlScalar sha256 ? new Checksum(sha256.Value, sha256.Span) : null,
        Sketch = TextSketch.Of(body),
        BlockIds = IdsOf(body).ToEquatableArray(),
    };

    private static List<string> IdsOf(SpeechBody body)
    {
        List<string> ids = new(body.Blocks.Count);
        foreach (BodyBlock block in body.Blocks)
        {
            ids.Add(block.Id);
            foreach (string former in block.FormerIds)
            {
                ids.Add(former);
            }
        }

        ids.RemoveAll(static id => id.Length == 0);
        return ids;
    }

    private static IReadOnlyList<Finding> CheckFidelity(TextFile file, YamlMapping fields, SpeechBody body, RuleContext context)
    {
        Provenance provenance = ProvenanceReader.Read(fields);
        IReadOnlyList<Finding> reasons = CheckReasons(file, fields, context);
        context.Seeds.TryGetValue(provenance.Seed, out TextFile? seed);
        if (seed is { HasSidecar: false } && (fields["source"] as YamlMapping)?["seed"] is { } stated)
        {
            FindingList alone = new(file);
            alone.Add(FidelityRules.NoSidecar, stated.Span, provenance.Seed);
            return [.. reasons, .. alone.ToEquatableArray()];
        }

        if (provenance.Reading is { } named)
        {
            context.Seeds.TryGetValue(named.Path, out TextFile? reading);
            return [.. reasons, .. FidelityChecker.CheckReading(file, fields, body, seed, reading)];
        }

        bool isUtf8 = provenance.Encoding is "utf-8" or "utf-8-bom";
        bool isOutOfSight = seed is null && context.Seeds.ContainsKey(provenance.Seed + SidecarExtension);
        if (!isUtf8 && (isOutOfSight || seed is { Sha256: null }))
        {
            // A host without the bytes cannot decode this seed; `kb check` can.
            return reasons;
        }

        SeedText? text = seed switch
        {
            null => null,
            { Sha256: { } sha256 } => new SeedText(seed.Path, seed.Text, sha256),
            _ => SeedText.FromUtf8(seed.Path, seed.Text, provenance.Encoding == "utf-8-bom"),
        };
        return [.. reasons, .. FidelityChecker.Check(file, fields, body, text)];
    }

    private static IReadOnlyList<Finding> CheckReasons(TextFile file, YamlMapping fields, RuleContext context)
    {
        FindingList findings = new(file);
        foreach (YamlMapping removal in ProvenanceReader.Entries(fields, "removed"))
        {
            if (removal["rule"] is YamlScalar rule && !context.CleaningReasons.ContainsKey(rule.Value))
            {
                findings.Add(FidelityRules.UnknownReason, rule.Span, rule.Value, Spelling.Hint(rule.Value, context.CleaningReasons.Keys));
            }
        }

        return [.. findings.ToEquatableArray()];
    }
}
