using System.Text.Json;
using KnowledgeBase.Annotate.Formulae;
using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Tests.Annotate.Themes;
using KnowledgeBase.Text;

namespace KnowledgeBase.Tests.Annotate.Formulae;

/// <summary>The committed glossary, and the committed speeches as they are read with it.</summary>
internal static class FormulaFixture
{
    private static readonly Lazy<Glossary> s_glossary = new(ReadGlossary);

    public static Glossary Glossary => s_glossary.Value;

    /// <summary>The five committed speeches: first three characters of the slug, outline, set phrases.</summary>
    public static IReadOnlyList<(string Seed, SpeechOutline Outline, FormulaReading Reading)> Speeches { get; } = ReadSpeeches();

    public static IEnumerable<JsonElement> Lines(string name) =>
        ThemeGold.ReadText(Repository.PathTo("tests", "KnowledgeBase.Annotate.Tests", "Fixtures", name))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => JsonDocument.Parse(line).RootElement);

    public static FormulaReading Read(Glossary glossary, params string[] paragraphs) => new FormulaReader(glossary).Read("a-speech", SpeechOutline.Of(Body(paragraphs)));

    public static SpeechBody Body(params string[] paragraphs) =>
        new(paragraphs.Select((text, i) => (BodyBlock)new ParagraphBlock
        {
            Id = $"p{i + 1}",
            Span = default,
            Content = new InlineText { Plain = text, Origins = [.. Enumerable.Range(0, text.Length + 1)] },
        }).ToEquatableArray());

    public static Glossary Of(params Formula[] formulae) => new(formulae.ToEquatableArray());

    public static Formula Formula(string name, params string[] variants) =>
        new() { Name = name, Slug = "x", Kind = "固定句", Variants = variants.ToEquatableArray() };

    private static Glossary ReadGlossary()
    {
        string[] slugs = [.. SpeechPaths().Select(static path => Path.GetFileNameWithoutExtension(path))];
        return GlossaryFiles.Read([File("input", "glossary", "formulae.yml")], GlossaryTerms.Of(Vocabularies.Shipped), slugs).Glossary;
    }

    private static List<(string, SpeechOutline, FormulaReading)> ReadSpeeches()
    {
        FormulaReader reader = new(Glossary);
        return [.. SpeechPaths().Select(path =>
        {
            Speech speech = LibraryLoader.Read(File("input", "speeches", Path.GetFileName(path)));
            SpeechOutline outline = SpeechOutline.Of(speech.Body);
            return (speech.Slug[..3], outline, reader.Read(speech.Slug, outline));
        })];
    }

    private static IEnumerable<string> SpeechPaths() => Directory.GetFiles(Repository.PathTo("input", "speeches"), "*.md").Order(StringComparer.Ordinal);

    private static TextFile File(params string[] parts) => new(string.Join('/', parts), ThemeGold.ReadText(Repository.PathTo(parts)));
}
