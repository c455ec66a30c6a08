using KnowledgeBase.Search;
using KnowledgeBase.Search.Suggest;

namespace KnowledgeBase.Tests.Suggest;

public sealed class SuggestWriterTests
{
    private const int LargestFile = 16_384;
    private const int LargestRoot = 6 * 1_024;

    // Syllables of titles and headings, put together at random: as varied as those of a large site, and always the same.
    private const string Words =
        "坚持党的领导全面从严治强化作风建设推进乡村振兴提高政治站位深入学习贯彻落实中央八项规定精神加强基层组织队伍着力解决突出问题确保安全生产抓好信访维稳工作完善体制机制统筹城乡发展优化营商环境增长质量重大项目"
        + "扎实开展主题教育守住不发生系统性风险底线凝聚改革合力压实主体责任激发干部担当为民服务弘扬红医精神持续改善生态环境牢固树立绿水青山就是金银理念夯粮食根基打赢防返贫硬仗";

    [Fact]
    public void TheSameSuggestionsGiveTheSameBytes()
    {
        Segment one = SuggestWriter.Write(Many(500));

        Segment other = SuggestWriter.Write(Many(500));

        Assert.Equal(one.Name, other.Name);
        Assert.Matches("^s-[0-9a-f]{16}$", one.Name);
        Assert.Equal(one.Files.Select(static file => file.Content), other.Files.Select(static file => file.Content));
    }

    [Fact]
    public void ASmallSiteHasOneShard()
    {
        Segment segment = SuggestWriter.Write(Many(100));

        Assert.Equal(["root.js", "e/0000.js", "f/0000.js"], segment.Files.Select(static file => file.Name));
    }

    [Fact]
    public void TenThousandSpeechesDoNotMakeAFileLarge()
    {
        Segment segment = SuggestWriter.Write(Many(60_000));

        Assert.InRange(segment.Files[0].Content.Length, 1, LargestRoot);
        Assert.All(segment.Files, static file => Assert.InRange(file.Content.Length, 1, LargestFile));
    }

    [NodeFact]
    public void WhateverIsTypedOfALargeSiteLoadsAFewSmallFilesAndOffersSomething()
    {
        IReadOnlyList<Suggestion> many = Many(60_000);
        string[] beginnings = [.. many.Where(static (_, i) => i % 997 == 0).SelectMany(static suggestion => (string[])[suggestion.Text[..1], suggestion.Text[..2], suggestion.Text[..6], suggestion.Text])];
        using var folder = new SuggestFolder(many);

        IReadOnlyList<SuggestAnswer> answers = folder.Ask(beginnings);

        Assert.All(beginnings.Zip(answers), static typed =>
        {
            Assert.Contains(typed.Second.Suggestions, line => line.Split(' ', 2)[1].StartsWith(typed.First, StringComparison.Ordinal) || line.Contains($"{typed.First}[", StringComparison.Ordinal));
            Assert.InRange(typed.Second.Files.Count, 2, 4);
        });
    }

    [Fact]
    public void AnAddressThatWouldHaveToBeEscapedIsRefused() =>
        Assert.Throws<ArgumentException>(() => SuggestWriter.Write([new Suggestion(SuggestionKind.Title, "题", "讲话.html")]));

    private static IReadOnlyList<Suggestion> Many(int count)
    {
        var random = new Random(20_250_326);
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                string text = string.Concat(Enumerable.Range(0, random.Next(2, 7)).Select(_ => Words.Substring(random.Next(Words.Length - 2), 2)));
                return i % 6 == 0
                    ? new Suggestion(SuggestionKind.Title, text, $"speeches/{i:d5}-{random.NextInt64():x16}.html")
                    : new Suggestion(SuggestionKind.Heading, text, "");
            }),
        ];
    }
}
