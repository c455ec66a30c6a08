namespace KnowledgeBase.Rules.Collections;

/// <summary>The fields of a collection that search uses, as JSON for the browser.</summary>
public static class SearchTable
{
    /// <summary>
    /// A list in the order of the collection: <c>key</c>; <c>label</c> by language; <c>kind</c>, which is term, date, number or text; <c>weight</c>, 0 when
    /// the field is not searched; <c>facet</c> and <c>stored</c>. One line.
    /// </summary>
    public static string Json(CollectionSchema collection) =>
        "[" + string.Join(",", collection.Fields.Where(static field => field.Search is not null).Select(static field => Row(field, field.Search!))) + "]";

    private static string Row(FieldSchema field, SearchUse use) =>
        $"{{\"key\":{JsonText.Quote(field.Key)},\"label\":{{\"zh-Hans\":{JsonText.Quote(field.Label.ZhHans)},\"zh-Hant\":{JsonText.Quote(field.Label.ZhHant)},\"en\":{JsonText.Quote(field.Label.En)}}},"
        + FormattableString.Invariant($"\"kind\":\"{Kind(field.Type.Form)}\",\"weight\":{use.Weight},\"facet\":{Flag(use.IsFacet)},\"stored\":{Flag(use.IsStored)}}}");

    /// <summary>term, date, number or text: how the index writes values of this form.</summary>
    public static string Kind(FieldForm form) => form switch
    {
        FieldForm.Vocabulary => "term",
        FieldForm.Date or FieldForm.DateOrUnknown => "date",
        FieldForm.Number => "number",
        _ => "text",
    };

    private static string Flag(bool value) => value ? "true" : "false";
}
