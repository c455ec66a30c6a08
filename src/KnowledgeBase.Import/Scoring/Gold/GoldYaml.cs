using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Import.Scoring.Gold;

/// <summary>
/// Reads values out of a gold file's YAML. Gold files are written by hand or by other programs, so all of YAML is allowed; what is
/// missing is null, and what has the wrong shape is an error with its place.
/// </summary>
internal sealed class GoldYaml(string path)
{
    public YamlMappingNode Root(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException fault)
        {
            throw Wrong(fault.Start, $"is no YAML: {fault.InnerException?.Message ?? fault.Message}");
        }

        YamlNode? root = stream.Documents.FirstOrDefault()?.RootNode;
        return root as YamlMappingNode ?? throw Wrong(root?.Start ?? new Mark(), "is no mapping. A gold file begins with keys such as 'file:' and 'title:'.");
    }

    public YamlNode? Find(YamlMappingNode? mapping, string key) =>
        mapping?.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode { Value: { } name } && name == key).Value is { } value && !IsNull(value) ? value : null;

    public YamlMappingNode? Mapping(YamlMappingNode? mapping, string key) => Find(mapping, key) switch
    {
        null => null,
        YamlMappingNode found => found,
        { } other => throw Wrong(other.Start, $"'{key}' is no mapping. Write its keys below it, indented."),
    };

    public string? Text(YamlMappingNode? mapping, string key) => Find(mapping, key) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value,
        { } other => throw Wrong(other.Start, $"'{key}' is no text. Write one value."),
    };

    public string RequiredText(YamlMappingNode mapping, string key, string of) =>
        Text(mapping, key) ?? throw Wrong(mapping.Start, $"{of} has no '{key}'. Add it.");

    public int? Number(YamlMappingNode? mapping, string key) => Find(mapping, key) switch
    {
        null => null,
        YamlScalarNode { Value: { } digits } when int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) => number,
        { } other => throw Wrong(other.Start, $"'{key}' is no whole number. Write digits."),
    };

    /// <summary>The texts of a list, or the one text where the file has no list.</summary>
    public IEnumerable<string> Texts(YamlMappingNode? mapping, string key) => Find(mapping, key) switch
    {
        null => [],
        YamlScalarNode { Value: { } one } => [one],
        YamlSequenceNode list => list.Children.OfType<YamlScalarNode>().Select(item => item.Value).OfType<string>(),
        { } other => throw Wrong(other.Start, $"'{key}' is neither a text nor a list of texts."),
    };

    public IEnumerable<YamlMappingNode> Entries(YamlMappingNode mapping, string key) => Find(mapping, key) switch
    {
        null => [],
        YamlSequenceNode list => list.Children.Select(item => item as YamlMappingNode ?? throw Wrong(item.Start, $"this entry of '{key}' is no mapping. Write '- text: …'.")),
        { } other => throw Wrong(other.Start, $"'{key}' is no list. Write its entries with '- '."),
    };

    public InvalidDataException Wrong(Mark at, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}({Math.Max(1, at.Line)},{Math.Max(1, at.Column)}): The gold file {what}"));

    private static bool IsNull(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" or "Null" or "NULL" };
}
