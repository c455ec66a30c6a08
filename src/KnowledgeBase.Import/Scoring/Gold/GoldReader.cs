using System.Globalization;
using KnowledgeBase.Import.Structure;
using KnowledgeBase.Text;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Import.Scoring.Gold;

/// <summary>Reads a gold file: YAML with the keys file, title, genre, encoding, completeness, boilerplate, toc, outline, themes, regulations, quotations and placeholders. Only 'file' is required.</summary>
public static class GoldReader
{
    /// <param name="path">For messages.</param>
    /// <param name="text">The file's text.</param>
    /// <exception cref="InvalidDataException">The file is no gold file; the message says where and what to do.</exception>
    public static GoldDocument Read(string path, string text)
    {
        var yaml = new GoldYaml(path);
        YamlMappingNode root = yaml.Root(text);
        YamlMappingNode? title = yaml.Mapping(root, "title");
        YamlMappingNode? date = yaml.Mapping(root, "date");
        List<string> remarks = [];
        return new GoldDocument
        {
            File = yaml.RequiredText(root, "file", "as a whole"),
            Title = yaml.Text(title, "text"),
            TitleForms = yaml.Texts(title, "variants").Concat(yaml.Texts(title, "raw_line")).Concat(yaml.Texts(title, "prefix")).ToEquatableArray(),
            Genre = yaml.Text(yaml.Mapping(root, "genre"), "label"),
            Encoding = yaml.Text(root, "encoding"),
            Completeness = ReadCompleteness(yaml, yaml.Mapping(root, "completeness")),
            Boilerplate = ReadPassages(yaml, root, "boilerplate"),
            Contents = ReadPassages(yaml, root, "toc"),
            Metadata = yaml.Texts(date, "published_evidence")
                .Concat(yaml.Texts(date, "evidence"))
                .Concat(yaml.Texts(date, "value"))
                .Concat(yaml.Texts(yaml.Mapping(root, "speaker"), "name"))
                .ToEquatableArray(),
            HasMojibake = yaml.Mapping(root, "mojibake") is { Children.Count: > 0 },
            Outline = ReadOutline(yaml, root, remarks),
            Themes = yaml.Find(root, "themes") is null ? null : yaml.Entries(root, "themes").Select(entry => new GoldTheme(yaml.RequiredText(entry, "name", "in this theme"), yaml.Text(entry, "strength") == "primary")).ToEquatableArray(),
            Documents = yaml.Find(root, "regulations") is null ? null : yaml.Entries(root, "regulations").Select(entry => yaml.RequiredText(entry, "text", "in this entry of 'regulations'")).ToEquatableArray(),
            Quotations = yaml.Find(root, "quotations") is null ? null : yaml.Entries(root, "quotations").Select(entry => ReadQuotation(yaml, entry)).ToEquatableArray(),
            Formulae = yaml.Find(root, "formulae") is null ? null : yaml.Entries(root, "formulae").Select(entry => yaml.RequiredText(entry, "term", "in this entry of 'formulae'")).ToEquatableArray(),
            Masks = yaml.Mapping(root, "placeholders") is { } masks ? ReadMasks(yaml, masks) : null,
            Remarks = remarks.ToEquatableArray(),
        };
    }

    private static GoldQuotation ReadQuotation(GoldYaml yaml, YamlMappingNode entry) => new()
    {
        Text = yaml.RequiredText(entry, "text", "in this quotation"),
        Attribution = yaml.Text(entry, "attribution"),
        Lead = yaml.Text(entry, "lead"),
        IsDirect = yaml.Text(entry, "direct") is "true" or "True" or "yes",
    };

    private static EquatableArray<GoldMask> ReadMasks(GoldYaml yaml, YamlMappingNode masks) =>
        masks.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value).OfType<string>().Select(text => new GoldMask(text, yaml.Number(masks, text) ?? 0)).ToEquatableArray();

    private static GoldCompleteness? ReadCompleteness(GoldYaml yaml, YamlMappingNode? node) =>
        yaml.Text(node, "value") is { } value
            ? new GoldCompleteness(
                value.Contains("gap", StringComparison.Ordinal),
                value.Contains("truncated", StringComparison.Ordinal),
                Size(yaml.Text(node, "stated_total")),
                Size(yaml.Text(node, "stated_shown")),
                Size(yaml.Text(node, "stated_gap")))
            : null;

    // 全文共4678字, 约3.6千字
    private static int? Size(string? stated) =>
        stated is null ? null : SeedNumber.OfCharacters(stated) ?? SeedNumber.Parse(string.Concat(stated.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)));

    private static EquatableArray<GoldPassage> ReadPassages(GoldYaml yaml, YamlMappingNode root, string key) =>
        yaml.Entries(root, key)
            .Select(entry => new GoldPassage(yaml.Text(entry, "marker") + yaml.RequiredText(entry, "text", $"in this entry of '{key}'"), yaml.Number(entry, "line")))
            .ToEquatableArray();

    private static EquatableArray<GoldHeading> ReadOutline(GoldYaml yaml, YamlMappingNode root, List<string> remarks)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var headings = new List<GoldHeading>();
        foreach (YamlMappingNode entry in yaml.Entries(root, "outline"))
        {
            string text = yaml.RequiredText(entry, "text", "in this outline item");
            headings.Add(new GoldHeading
            {
                Level = yaml.Number(entry, "level") ?? throw yaml.Wrong(entry.Start, $"gives the outline item '{text}' no 'level'. Add one, from 1."),
                Marker = yaml.Text(entry, "marker") ?? "",
                Text = text,
                Kind = KindOf(yaml.Text(entry, "kind"), text, remarks),
                IsBlock = yaml.Text(entry, "form") is { } form ? form == "block" : null,
                InBody = yaml.Text(entry, "in_body") is not ("false" or "False" or "no"),
                IsTruncated = yaml.Text(entry, "truncated") is "true" or "True" or "yes",
                Parent = yaml.Text(entry, "parent") is { } parent && places.TryGetValue(parent, out int place) ? place : null,
            });
            if (yaml.Text(entry, "id") is { } id)
            {
                places[id] = headings.Count - 1;
            }
        }

        return headings.ToEquatableArray();
    }

    private static GoldKind KindOf(string? kind, string text, List<string> remarks)
    {
        if (kind is null or "heading" or "point" or "unnumbered")
        {
            return kind switch { "point" => GoldKind.Point, "unnumbered" => GoldKind.Unnumbered, _ => GoldKind.Heading };
        }

        remarks.Add(string.Create(CultureInfo.InvariantCulture, $"gold: the kind '{kind}' of '{text}' is unknown; it is scored as a heading"));
        return GoldKind.Heading;
    }
}
