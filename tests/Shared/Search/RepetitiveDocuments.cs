using KnowledgeBase.Search;

namespace KnowledgeBase.Tests;

/// <summary>Long passages of 甲乙丙 again and again, here and there with something else: phrases that overlap themselves stand at every place of a block, its end too.</summary>
internal static class RepetitiveDocuments
{
    public static IReadOnlyList<string> Phrases { get; } =
        [.. from length in new[] { 4, 5, 7, 10, 13, 14, 15, 16, 19, 25 } from start in new[] { 0, 1, 2 } select string.Concat(Enumerable.Range(start, length).Select(static i => "甲乙丙"[i % 3]))];

    public static IReadOnlyList<SearchDocument> All { get; } = Make(new Random(17));

    private static SearchDocument[] Make(Random random) =>
    [
        .. Enumerable.Range(0, 20).Select(number => new SearchDocument($"d{number}", "", $"d{number}.html",
            [new SearchPassage([new PassagePiece("p", 0)], string.Concat(Enumerable.Range(0, 900).Select(_ => random.Next(5) == 0 ? ((char)('一' + random.Next(400))).ToString() : "甲乙丙")))])),
    ];
}
