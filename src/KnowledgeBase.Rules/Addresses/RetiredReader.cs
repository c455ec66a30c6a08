using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Addresses;

/// <summary>Reads the field <c>retired</c>.</summary>
public static class RetiredReader
{
    public const string Field = "retired";

    /// <summary>The entries that name an address, in the order written. What else is wrong with them the field rules say.</summary>
    public static EquatableArray<RetiredAddress> Read(YamlMapping? frontMatter) =>
        frontMatter is null ? [] : ProvenanceReader.Entries(frontMatter, Field).Select(Entry).OfType<RetiredAddress>().ToEquatableArray();

    /// <summary>One entry; null when it names no address.</summary>
    private static RetiredAddress? Entry(YamlMapping entry) =>
        entry.Text("id") is { } id ? new RetiredAddress(id, entry.Text("at") is { } at && Place.TryParse(at, out Place place) ? place : null, entry.Text("to"), entry.Text("reason")) : null;
}
