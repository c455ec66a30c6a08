using KnowledgeBase.Search;
using KnowledgeBase.Search.Suggest;
using KnowledgeBase.Tests.Node;
using KnowledgeBase.Text.Readings;

namespace KnowledgeBase.Tests.Suggest;

public sealed class SuggestWriterTests
{
    private const int LargestFile = 16_384;
    private const int LargestRoot = 6 * 1_024;

    // Texts as varied as those of ten thousand speeches, and always the same.
    private static readonly Lazy<IReadOnlyList<Suggestion>> s_many = new(static () => Many(60_000));
    private static readonly Lazy<Segment> s_large = new(static () => SuggestWriter.Write(s_many.Value));

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
        Segment segment = s_large.Value;

        Assert.InRange(segment.Files[0].Content.Length, 1, LargestRoot);
        Assert.All(segment.Files, static file => Assert.InRange(file.Content.Length, 1, LargestFile));
    }

    [NodeFact]
    public void WhateverIsTypedOfALargeSiteLoadsAFewSmallFilesAndOffersSomething()
    {
        IReadOnlyList<Suggestion> many = s_many.Value;
        string[] beginnings = [.. many.Where(static (_, i) => i % 997 == 0).SelectMany(static suggestion => (string[])[suggestion.Text[..1], suggestion.Text[..2], suggestion.Text[..4], suggestion.Text])];
        using var folder = new SuggestFolder(s_large.Value);

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
        // 3,500 characters, of which a few are in nearly every text, as in any language.
        char[] characters = [.. Enumerable.Range(0x4E00, 0x5200).Select(static code => (char)code).Where(static c => Pinyin.ReadingsOf(c).Count > 0).OrderBy(static c => !Pinyin.IsEveryday(c)).Take(3_500)];
        var random = new Random(20_250_326);
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                string text = string.Concat(Enumerable.Range(0, random.Next(4, 13)).Select(_ => characters[(int)(characters.Length * Math.Pow(random.NextDouble(), 4))]));
                return i % 6 == 0
                    ? new Suggestion(SuggestionKind.Title, text, $"speeches/{i:d5}-{random.NextInt64():x16}.html")
                    : new Suggestion(SuggestionKind.Heading, text, "");
            }),
        ];
    }
}
