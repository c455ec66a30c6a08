using System.Globalization;
using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Bench.Themes;

/// <summary>The file of a sample and its verdicts: ids and themes, no text.</summary>
internal static class CoreThemeVerdicts
{
    /// <exception cref="InvalidDataException">The file is no such file; the message says what is missing.</exception>
    public static IReadOnlyList<SampledDocument> Read(FileInfo file)
    {
        YamlReading yaml = YamlReader.Read(new TextFile(file.Name, StrictFile.ReadText(file.FullName)));
        return yaml.Root?["documents"] is YamlSequence documents
            ? [.. documents.Items.OfType<YamlMapping>().Select(Document)]
            : throw new InvalidDataException($"'{file}' has no list 'documents'. Draw a sample with --draw.");
    }

    public static string Print(IEnumerable<SampledDocument> documents, int seed)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"seed: {seed}\ndocuments:\n");
        foreach (SampledDocument document in documents.OrderBy(document => document.Id, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{ id: {document.Id}, stratum: {document.Stratum}, size: {document.StratumSize}, themes: [{string.Join(", ", document.Themes)}] }}\n");
        }

        return text.ToString();
    }

    private static SampledDocument Document(YamlMapping entry) =>
        entry.Text("id") is { } id && entry.Text("stratum") is { } stratum && int.TryParse(entry.Text("size"), CultureInfo.InvariantCulture, out int size) && entry["themes"] is YamlSequence themes
            ? new SampledDocument(id, stratum, size, [.. themes.Items.OfType<YamlScalar>().Select(theme => theme.Value)])
            : throw new InvalidDataException($"The document on line {entry.Span.StartLine} lacks 'id', 'stratum', 'size' or 'themes'.");
}
