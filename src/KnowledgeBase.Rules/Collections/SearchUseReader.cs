using System.Globalization;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Collections;

/// <summary>Reads what search is to do with a field, and refuses what it cannot do.</summary>
internal static class SearchUseReader
{
    public const string Key = "search";

    private const string Weight = "weight";
    private const string Facet = "facet";
    private const string Stored = "stored";

    private const int MostWeight = 100;

    /// <param name="field">The field's mapping, which has been checked: the weight is a number, the rest are flags.</param>
    /// <returns>Null for a field that search does not use.</returns>
    public static SearchUse? Read(YamlMapping field, string key, FieldType type, FindingList findings)
    {
        if (field[Key] is not YamlMapping search)
        {
            return null;
        }

        SearchUse use = new()
        {
            Weight = search.Text(Weight) is { } number ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : 0,
            IsFacet = search.Text(Facet) is "true",
            IsStored = search.Text(Stored) is "true",
        };
        if (search[Weight] is { } weight)
        {
            CheckWeight(weight, use.Weight, key, type, findings);
        }

        if (use.IsFacet && type.Form is not (FieldForm.Vocabulary or FieldForm.Date or FieldForm.DateOrUnknown))
        {
            Report(search[Facet]!, "is a facet and neither a vocabulary nor a date, so that there is no list to choose from", "Remove 'facet'.");
        }

        if (use.IsStored && !IsForReaders(type.Form))
        {
            Report(search[Stored]!, "is stored and has no text for readers", "Remove 'stored'.");
        }

        if (search[Weight] is null && !use.IsFacet && !use.IsStored)
        {
            Report(search, "says nothing under 'search'", "Write 'weight', 'facet: true' or 'stored: true' there, or remove it.");
        }

        return use;

        void Report(YamlNode at, string what, string remedy) => findings.Add(SchemaRules.SearchUseBroken, at.Span, key, what, remedy);
    }

    private static void CheckWeight(YamlNode at, int weight, string key, FieldType type, FindingList findings)
    {
        if (type.Form is not (FieldForm.Text or FieldForm.TextOrUnknown))
        {
            findings.Add(SchemaRules.SearchUseBroken, at.Span, key, "has a weight and is no text, so that nothing can be found in it", "Remove 'weight'.");
        }
        else if (weight is < 1 or > MostWeight)
        {
            string written = weight.ToString(CultureInfo.InvariantCulture);
            findings.Add(SchemaRules.SearchUseBroken, at.Span, key, $"has the weight '{written}'", "Write a number from 1 to 100, or remove 'weight' when the field is not to be searched.");
        }
    }

    private static bool IsForReaders(FieldForm form) => form is FieldForm.Text or FieldForm.TextOrUnknown or FieldForm.Date or FieldForm.DateOrUnknown
        or FieldForm.Number or FieldForm.Url or FieldForm.Vocabulary;
}
