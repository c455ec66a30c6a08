using System.Diagnostics;
using KnowledgeBase.Search.Query;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Tests.Query;

public sealed class PatternMatcherTests
{
    [Theory]
    [InlineData("某镇", "在某镇和XX镇、**镇", "某镇 □镇 □镇")]
    [InlineData("XX镇", "在某镇和XX镇", "某镇 □镇")]
    [InlineData("“某镇”", "在XX镇", "□镇")]
    [InlineData("某某县", "某某县、XX县、某县、甲某县", "某某县 □县 某县 某县")]
    [InlineData("某某", "某某，某某某", "某某 某某 某")]
    [InlineData("甲?丙", "甲丙，甲乙丙，甲乙乙丙", "甲乙丙")]
    [InlineData("甲？", "甲乙，甲", "甲乙")]
    [InlineData("甲*丙", "甲丙，甲1234567890丙，甲12345678901丙", "甲丙 甲1234567890丙")]
    [InlineData("甲*乙", "甲甲乙乙", "甲甲乙")]
    [InlineData("*甲*", "乙甲乙", "甲")]
    [InlineData("甲**乙", "甲XX乙，甲乙", "甲□乙")]
    [InlineData("一一", "一一一一一", "一一 一一")]
    public void ATermFindsTheEarliestAndThenTheShortest(string query, string text, string found)
    {
        string skeleton = Fold.Skeleton(text).Text;

        List<PassageSpan> spans = PatternMatcher.Find(PatternOf(query), skeleton);

        Assert.Equal(found, string.Join(' ', spans.Select(span => skeleton[span.Start..span.End])));
    }

    [Fact]
    public void APlaceThatIsRefusedDoesNotHideTheNext() =>
        Assert.Equal([new PassageSpan(1, 3)], PatternMatcher.Find(PatternOf("一一"), "一一一一", static span => span.Start == 1));

    [Fact]
    public void ManyWildcardsAreNoMoreWorkThanTheirNumber()
    {
        Pattern pattern = PatternOf(string.Concat(Enumerable.Repeat("一*?", 300)) + "二");
        var time = Stopwatch.StartNew();

        Assert.Empty(PatternMatcher.Find(pattern, "二" + new string('一', 2_000)));
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(5));
    }

    /// <summary>Against a matcher that tries everything, on terms made of known pieces, so that reading and folding them is tested too.</summary>
    [Fact]
    public void PlacesAreThoseOfBruteForce()
    {
        var random = new Random(17);
        for (int i = 0; i < 5_000; i++)
        {
            string[] pieces = RandomPieces(random);
            string text = string.Concat(Enumerable.Range(0, random.Next(0, 20)).Select(_ => "甲乙某□"[random.Next(4)]));
            string term = string.Concat(pieces);
            if (QueryParser.Parse(term).Query is not { } query)
            {
                Assert.DoesNotContain(pieces, static piece => piece is not ("?" or "*"));
                continue;
            }

            Assert.Equal((term, text, NaiveMatcher.Find(pieces, text)), (term, text, Show(PatternMatcher.Find(((Term)query.Root).Pattern, text))));
        }
    }

    private static string[] RandomPieces(Random random)
    {
        string[] all = ["甲", "乙", "甲", "乙", "某", "某某", "××", "?", "*"];
        List<string> pieces = [];
        int count = random.Next(1, 7);
        while (pieces.Count < count)
        {
            string piece = all[random.Next(all.Length)];
            bool joins = pieces is [.., var last] && ((piece == "*" && last == "*") || (piece == "××" && last == "××") || (piece[0] == '某' && last[0] == '某'));
            if (!joins)
            {
                pieces.Add(piece);
            }
        }

        return [.. pieces];
    }

    private static string Show(IEnumerable<PassageSpan> spans) => string.Join(' ', spans.Select(static span => $"{span.Start}-{span.End}"));

    private static Pattern PatternOf(string query) => Assert.IsType<Term>(QueryParser.Parse(query).Query?.Root).Pattern;
}
