using System.Globalization;
using KnowledgeBase.Text;

namespace KnowledgeBase.Content;

/// <summary>
/// A value of a field as search has it: the key of a term, a date as YYYY-MM-DD, a number, or text, and what readers see of it. The methods
/// are for the generated tables.
/// </summary>
public sealed record SearchValue(string Key, Labels Label)
{
    public static EquatableArray<SearchValue> Text(string? text) => text is null ? [] : [Plain(text)];

    public static EquatableArray<SearchValue> Date(DateOnly? date) => date is { } day ? [Plain(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))] : [];

    public static EquatableArray<SearchValue> Number(int? number) => number is { } count ? [Plain(count.ToString(CultureInfo.InvariantCulture))] : [];

    public static EquatableArray<SearchValue> Term(IVocabularyTerm? term) => term is null or { IsUnknown: true } ? [] : [new SearchValue(term.Key, term.Label)];

    public static EquatableArray<SearchValue> Each<T>(EquatableArray<T> items, Func<T, EquatableArray<SearchValue>> values) => [.. items.SelectMany(item => values(item))];

    // What is the same in every language.
    private static SearchValue Plain(string text) => new(text, new Labels(text, text, text));
}
