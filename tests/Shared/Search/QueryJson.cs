using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeBase.Search.Query;

namespace KnowledgeBase.Tests;

/// <summary>Queries and what they find as the browser's modules write them, for the shared vectors.</summary>
internal static class QueryJson
{
    public static string Code(QuerySyntax code) => JsonNamingPolicy.CamelCase.ConvertName(code.ToString());

    public static JsonObject Of(QueryNode node) => node switch
    {
        AllOf all => new JsonObject { ["kind"] = "all", ["items"] = Each(all.Items, Of) },
        AnyOf any => new JsonObject { ["kind"] = "any", ["items"] = Each(any.Items, Of) },
        Not not => new JsonObject { ["kind"] = "not", ["item"] = Of(not.Item) },
        Near near => new JsonObject { ["kind"] = "near", ["left"] = Of(near.Left), ["right"] = Of(near.Right), ["distance"] = near.Distance },
        Ordered ordered => new JsonObject { ["kind"] = "ordered", ["left"] = Of(ordered.Left), ["right"] = Of(ordered.Right) },
        Term term => new JsonObject
        {
            ["kind"] = "term", ["text"] = term.Text, ["start"] = term.Start, ["pattern"] = Each(term.Pattern.Parts, Of), ["written"] = term.Written,
        },
        InTitle title => new JsonObject { ["kind"] = "title", ["term"] = Of(title.Term) },
        FieldFilter filter => new JsonObject { ["kind"] = "field", ["key"] = filter.Key, ["folded"] = filter.Folded, ["text"] = filter.Text, ["start"] = filter.Start },
        DateFilter filter => new JsonObject { ["kind"] = "date", ["asked"] = Of(filter.Asked), ["text"] = filter.Text, ["start"] = filter.Start },
        _ => throw new ArgumentException("There is no such node.", nameof(node)),
    };

    /// <summary>The hits as five numbers each: passage, start, end, and start and end in the text.</summary>
    public static JsonArray Of(DocumentMatch match) =>
        Each(match.Hits, static hit => new JsonArray(hit.Passage, hit.Span.Start, hit.Span.End, hit.DisplayStart, hit.DisplayEnd));

    public static JsonObject Of(MatchDocument document) => new()
    {
        ["passages"] = Each(document.Passages, static passage => new JsonArray(passage.Text, passage.Weight, passage.IsPage)),
        ["fields"] = new JsonObject(document.Fields.Select(static field =>
            KeyValuePair.Create<string, JsonNode?>(field.Key, Each(field.Values, static value => JsonValue.Create(value))))),
    };

    public static JsonArray Each<T>(IEnumerable<T> items, Func<T, JsonNode> write) => [.. items.Select(write)];

    private static JsonObject Of(PatternPart part) => part switch
    {
        Literal literal => new JsonObject { ["text"] = literal.Text },
        Masks masks => new JsonObject { ["masks"] = masks.Count },
        AnyCharacters any => new JsonObject { ["least"] = any.Least, ["most"] = any.Most },
        _ => throw new ArgumentException("There is no such part.", nameof(part)),
    };

    private static JsonObject? Of(DateSpan? span) => span is { } days ? new JsonObject { ["first"] = days.First, ["last"] = days.Last } : null;
}
