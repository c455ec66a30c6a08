using KnowledgeBase.Search;

namespace KnowledgeBase.Tests;

/// <summary>
/// Random documents that are hard on an index: few characters, so that everything repeats and overlaps; passages that are empty, or longer than
/// several blocks; masks, years, digits, surrogates and runs at any place. Fixed seed.
/// </summary>
internal static class StrangeDocuments
{
    private static readonly string[] s_pieces =
    [
        "发展", "发", "展", "建设", "作风", "一", "一一", "甲", "乙", "丙丁", "，", "。", "“", "”", " ", "\n", "**", "××", "XX", "xxxx", "某", "二〇二五年", "二〇", "2025年", "3.5%", "1.", "．",
        "𠮷", "𡃁", "鎮", "體", "A", "bc", "APP", "\u200B", "\uD842", "\\", "\"", "年", "十", "……",
    ];

    public static IReadOnlyList<SearchDocument> Of(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Document(i, random))];
    }

    private static SearchDocument Document(int number, Random random)
    {
        // Each document uses few of the pieces, and each its own.
        string[] own = [.. Enumerable.Range(0, random.Next(2, 12)).Select(_ => s_pieces[random.Next(s_pieces.Length)])];
        List<SearchPassage> passages = [SearchPassage.OfPage(Text(random, own, random.Next(0, 12)), weight: 5)];
        if (random.Next(4) == 0)
        {
            passages.Add(SearchPassage.OfPage(Text(random, own, random.Next(0, 5)), weight: 5));
        }

        for (int i = random.Next(0, 9); i > 0; i--)
        {
            passages.Add(Passage(random, own, i));
        }

        return new SearchDocument($"d{number:d3}", passages[0].Text, $"speeches/d{number:d3}.html", [.. passages])
        {
            Fields =
            [
                new FieldValues("genre", [$"文种{random.Next(3)}"]),
                .. random.Next(2) == 0 ? [] : new[] { new FieldValues("date", [$"{2010 + random.Next(9)}-0{1 + random.Next(9)}-11"]) },
            ],
        };
    }

    private static SearchPassage Passage(Random random, string[] own, int number)
    {
        string text = Text(random, own, random.Next(6) switch { 0 => 0, 1 => random.Next(700, 2_600), 2 => random.Next(200, 700), _ => random.Next(1, 60) });
        if (random.Next(8) == 0)
        {
            text += new string('*', random.Next(90, 300)) + own[0];
        }

        int second = random.Next(0, text.Length + 1);
        return second is 0 || random.Next(3) > 0
            ? new SearchPassage([new PassagePiece($"p{number}", 0)], text)
            : new SearchPassage([new PassagePiece($"p{number}", 0), new PassagePiece($"q{number}", second)], text);
    }

    private static string Text(Random random, string[] own, int pieces) => string.Concat(Enumerable.Range(0, pieces).Select(_ => own[random.Next(own.Length)]));
}
