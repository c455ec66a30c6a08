using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Annotate.Phrases;
using KnowledgeBase.Tests.Annotate.Parallels;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Tests.Annotate.Phrases;

public sealed class PhraseFinderTests
{
    private static readonly PhraseReading s_seeds = PhraseFinder.Find(SeedTexts.All, []);

    [Theory]
    [InlineData("000", "001", "习近平总书记关于作风建设的重要")]
    [InlineData("000", "001", "作风建设永远在路上")]
    [InlineData("001", "002", "关系党的生死存亡")]
    [InlineData("000", "003", "培育新型经营主体")]
    [InlineData("000", "004", "服务群众最后一公里")]
    [InlineData("002", "004", "党员先锋模范作用")]
    [InlineData("004", "001", "层层传导压力")]
    public void WhatTwoSeedsShareIsPhrasesOfBoth(string one, string other, string words)
    {
        string[] speeches = [one, other];

        IEnumerable<RepeatedPhrase> found = s_seeds.Phrases.Where(phrase => phrase.Key.Contains(words, StringComparison.Ordinal) || words.Contains(phrase.Key, StringComparison.Ordinal));

        Assert.Contains(found, phrase => speeches.All(speech => phrase.Places.Any(place => place.Speech == speech)));
    }

    [Fact]
    public void APhraseIsWrittenAtEachOfItsPlaces() =>
        Assert.All(s_seeds.Phrases, static phrase => Assert.All(phrase.Places, place => Assert.Equal(phrase.Key, Fold.Skeleton(Written(place)).Text)));

    [Fact]
    public void NoPhraseIsPartOfALongerOneOfTheSamePlaces()
    {
        foreach (RepeatedPhrase phrase in s_seeds.Phrases)
        {
            Assert.DoesNotContain(
                s_seeds.Phrases,
                longer => longer.Key.Length > phrase.Key.Length
                    && longer.Places.Count == phrase.Places.Count
                    && phrase.Places.All(place => longer.Places.Any(around => Holds(around, place))));
        }
    }

    [Fact]
    public void APhraseStaysInsideAClauseAndAListIsOne()
    {
        PhraseReading reading = PhraseFinder.Find(
            [SeedTexts.Made("a", "要做到：敢担当、善作为、能吃苦，真抓实干。"), SeedTexts.Made("b", "必须：敢担当、善作为、能吃苦，真抓实干。")],
            []);

        Assert.Equal(["敢担当、善作为、能吃苦"], reading.Phrases.Select(static phrase => phrase.Text));
    }

    [Fact]
    public void AQuoteThatOpensInAPhraseClosesInIt() =>
        Assert.Contains("服务群众“最后一公里”", s_seeds.Phrases.Select(static phrase => phrase.Text));

    [Fact]
    public void MasksAreInNoPhrase() =>
        Assert.Empty(PhraseFinder.Find([SeedTexts.Made("a", "全市完成**亿元增长**%"), SeedTexts.Made("b", "全县完成**亿元增长**%")], []).Phrases);

    [Fact]
    public void TextsOfOneSpeechShareNoPhrasesForThat()
    {
        ComparedText[] texts = [SeedTexts.Made("a", "把群众的事当作自己的事来办。"), SeedTexts.Made("b", "把群众的事当作自己的事来办。")];

        Assert.NotEmpty(PhraseFinder.Find(texts, []).Phrases);
        Assert.Empty(PhraseFinder.Find(texts, [new SameSpeech(["a", "b"], [])]).Phrases);
    }

    [Fact]
    public void TheShareOfALineIsThatOfItsSharedCharacters()
    {
        PhraseReading reading = PhraseFinder.Find([SeedTexts.Made("a", "作风建设永远在路上，甲乙丙丁戊己庚辛壬。"), SeedTexts.Made("b", "“作风建设”永远在路上。")], []);
        LineCommonness line = reading.Texts[0].Lines[0];

        Assert.Equal((18, 9), (line.Characters, line.Shared));
        Assert.Equal([new SharedStretch(0, 9, 1)], line.Stretches);
        Assert.Equal(1.0, reading.Texts[1].Lines[0].Share);
        Assert.Equal([new SharedStretch(0, 11, 1)], reading.Texts[1].Lines[0].Stretches);
    }

    [Fact]
    public void MoreSpeechesMakeAHigherLevel()
    {
        ComparedText[] texts = [.. Enumerable.Range(0, 12).Select(static i => SeedTexts.Made(FormattableString.Invariant($"{i:d2}"), i < 3 ? "久久为功抓落实。" : "", "敢于啃硬骨头。"))];

        TextCommonness first = PhraseFinder.Find(texts, []).Texts[0];

        Assert.Equal((2, 3), (first.Lines[0].Stretches[0].Level, first.Lines[1].Stretches[0].Level));
    }

    [Fact]
    public void HostileTextsTakeNoTime()
    {
        string endless = string.Concat(Enumerable.Repeat("我们要坚持不懈抓好各项工作的落实", 100_000 / 16));
        string refrain = string.Concat(Enumerable.Repeat("我们要坚持不懈抓好各项工作的落实。", 10_000));
        string one = new('好', 100_000);
        ComparedText[] texts = [.. ((string[])[endless, refrain, one, ""]).SelectMany(static (text, i) => (ComparedText[])[SeedTexts.Made($"a{i}", text), SeedTexts.Made($"b{i}", text)])];
        var watch = System.Diagnostics.Stopwatch.StartNew();

        PhraseFinder.Find(texts, []);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), FormattableString.Invariant($"It took {watch.Elapsed}."));
    }

    [Fact]
    public void AnEmptyLibraryHasNoPhrases() => Assert.Empty(PhraseFinder.Find([], []).Phrases);

    private static string Written(PhrasePlace place)
    {
        ComparedText text = SeedTexts.Of(place.Speech);
        ComparedLine line = text.Lines.Single(line => line.Pieces.Any(piece => piece.BlockId == place.Place.BlockId));
        return line.Text.Substring(line.Pieces.Single(piece => piece.BlockId == place.Place.BlockId).Start + place.Place.Start, place.Place.Length);
    }

    private static bool Holds(PhrasePlace around, PhrasePlace place) =>
        around.Speech == place.Speech && around.Place.BlockId == place.Place.BlockId && around.Place.Start <= place.Place.Start && around.Place.End >= place.Place.End;
}
