using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Content;

/// <summary>
/// Reads typed values out of checked YAML for the generated records. The rules have accepted every value before, so a value that cannot be
/// read here is a bug: <see cref="UnreachableException"/>.
/// </summary>
internal static class FieldReader
{
    private const string UnknownWord = "unknown";

    public static T Required<T>(YamlMapping mapping, string key, Func<YamlNode, T> read) =>
        read(mapping[key] ?? throw Unchecked(mapping, key));

    public static T? Optional<T>(YamlMapping mapping, string key, Func<YamlNode, T> read) =>
        mapping[key] is { } node ? read(node) : default;

    public static T? OptionalValue<T>(YamlMapping mapping, string key, Func<YamlNode, T> read)
        where T : struct =>
        mapping[key] is { } node ? read(node) : null;

    public static EquatableArray<T> List<T>(YamlMapping mapping, string key, Func<YamlNode, T> read) =>
        mapping[key] switch
        {
            null => [],
            YamlSequence list => list.Items.Select(read).ToEquatableArray(),
            _ => throw Unchecked(mapping, key),
        };

    public static string Text(YamlNode node) => node is YamlScalar scalar ? scalar.Value : throw Unchecked(node, "text");

    public static string? TextOrUnknown(YamlNode node) => Text(node) is var text && text == UnknownWord ? null : text;

    public static DateOnly Date(YamlNode node) =>
        DateOnly.TryParseExact(Text(node), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw Unchecked(node, "a date");

    public static DateOnly? DateOrUnknown(YamlNode node) => Text(node) == UnknownWord ? null : Date(node);

    public static int Number(YamlNode node) =>
        int.TryParse(Text(node), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw Unchecked(node, "a number");

    public static Place Place(YamlNode node) =>
        Rules.Fidelity.Place.TryParse(Text(node), out Place place) ? place : throw Unchecked(node, "a place");

    public static EquatableArray<Place> Places(YamlNode node) =>
        Rules.Fidelity.Places.TryParse(Text(node), out EquatableArray<Place> places) ? places : throw Unchecked(node, "places");

    public static bool Flag(YamlNode node) => Text(node) switch
    {
        "true" => true,
        "false" => false,
        _ => throw Unchecked(node, "a flag"),
    };

    public static T Term<T>(YamlNode node, Vocabularies vocabularies)
        where T : class, IVocabularyTerm<T> =>
        vocabularies.Of<T>().TryParse(Text(node), out T? term) ? term : throw Unchecked(node, typeof(T).Name);

    public static T Record<T>(YamlNode node, Vocabularies vocabularies, Func<YamlMapping, Vocabularies, T> bind) =>
        node is YamlMapping record ? bind(record, vocabularies) : throw Unchecked(node, typeof(T).Name);

    private static UnreachableException Unchecked(YamlNode node, string expected) =>
        new($"The YAML at {node.Span} was not checked: {expected} is expected.");
}
