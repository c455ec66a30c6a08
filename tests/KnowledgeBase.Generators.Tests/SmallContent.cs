namespace KnowledgeBase.Generators.Tests;

/// <summary>A vocabulary and a collection with one field of every form, and of every kind that search can use.</summary>
internal static class SmallContent
{
    public const string SeasonPath = "input/vocabulary/seasons.yml";

    public const string NotePath = "input/collections/note.yml";

    public const string Season = """
        vocabulary: Season
        label: { zh-Hans: 季节, zh-Hant: 季節, en: Season }
        entries:
          - key: 春
            name: Spring
            slug: chun
            label: { zh-Hans: 春天, zh-Hant: 春天, en: Spring }
            about: "三月 <起> \"立春\" \\"
          - key: 秋
            name: Autumn
            slug: qiu
            label: { zh-Hans: 秋天, zh-Hant: 秋天, en: Autumn }
          - key: 未知
            name: Unknown
            slug: weizhi
            label: { zh-Hans: 未知, zh-Hant: 未知, en: Unknown }

        """;

    private static readonly string[] s_forms =
        ["text", "text-or-unknown", "date", "date-or-unknown", "number", "url", "hash", "place", "places", "slug-id", "flag", "vocabulary Season", "block-id"];

    public static string Note { get; } =
        "collection: Note\nfolder: input/notes\nfields:\n"
        + string.Concat(s_forms.Select((form, i) => Field($"needed-{i}", form, required: true, Search(form)) + Field($"optional-{i}", form, required: false)))
        + Field("many", "list of text", required: false)
        + Field("seasons", "list of vocabulary Season", required: false, "search: { facet: true }, ")
        + $"  - key: part\n    type: record\n    name: Part\n    required: true\n    {Label}\n    fields:\n      - {{ key: at, type: places, required: true, {Label} }}\n"
        + $"  - key: parts\n    type: list of record\n    name: PartOfMany\n    required: true\n    {Label}\n    fields:\n      - {{ key: season, type: vocabulary Season, required: true, {Label} }}\n";

    private const string Label = "label: { zh-Hans: 一, zh-Hant: 壹, en: One }";

    private static string Field(string key, string type, bool required, string search = "") =>
        $"  - {{ key: {key}, type: {type}, required: {(required ? "true" : "false")}, {search}{Label} }}\n";

    private static string Search(string form) => form switch
    {
        "text" => "search: { weight: 5 }, ",
        "text-or-unknown" => "search: { weight: 2, stored: true }, ",
        "date" or "number" or "url" => "search: { stored: true }, ",
        "date-or-unknown" or "vocabulary Season" => "search: { facet: true, stored: true }, ",
        _ => "",
    };
}
