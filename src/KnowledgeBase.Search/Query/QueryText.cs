using System.Diagnostics;
using System.Globalization;

namespace KnowledgeBase.Search.Query;

/// <summary>
/// Writes a query back: one blank between units, operators in half width, fields by their Chinese names, terms as they were written. Read
/// again it is the same query, places aside.
/// </summary>
public static class QueryText
{
    public static string Describe(QueryNode node) => node switch
    {
        AllOf all => string.Join(' ', all.Items.Select(static item => Inner(item, item is AllOf or AnyOf))),
        AnyOf any => string.Join(" | ", any.Items.Select(static item => Inner(item, item is AnyOf))),
        Not not => "-" + Inner(not.Item, not.Item is AllOf or AnyOf),
        Near near => string.Create(CultureInfo.InvariantCulture, $"{Describe(near.Left)} ~{near.Distance} {near.Right.Text}"),
        Ordered ordered => $"{Describe(ordered.Left)} > {ordered.Right.Text}",
        Term term => term.Text,
        InTitle title => $"{QueryField.Title.Name}:{title.Term.Text}",
        FieldFilter filter => $"{QueryField.NameOf(filter.Key)}:{filter.Text}",
        DateFilter filter => $"{QueryField.Date.Name}:{filter.Text}",
        _ => throw new UnreachableException(),
    };

    private static string Inner(QueryNode node, bool isGroup) => isGroup ? Group(Describe(node)) : Describe(node);

    // A word with an open bracket would take the group's for its own; a blank ends it.
    private static string Group(string inside)
    {
        int brackets = 0;
        foreach (char c in inside.AsSpan(inside.LastIndexOf(' ') + 1))
        {
            brackets += c is '(' or '（' ? 1 : c is ')' or '）' && brackets > 0 ? -1 : 0;
        }

        return brackets > 0 ? $"({inside} )" : $"({inside})";
    }
}
