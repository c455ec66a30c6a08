using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Tests.Annotate.Parallels;

public sealed class ParallelFinderTests
{
    private const int CopiedPerText = 12;

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(0.1, 0.95)]
    [InlineData(0.2, 0.90)]
    [InlineData(0.4, 0.60)]
    public void CopiedSentencesAreFoundThoughPhrasesWereChanged(double share, double recall)
    {
        MadeSentences made = new(seed: 7);
        List<ComparedText> texts = [.. SeedTexts.All];
        List<(string Copy, string Seed, string Original)> copies = [];
        foreach (ComparedText seed in SeedTexts.All)
        {
            string[] sentences = [.. seed.Lines.SelectMany(static line => MadeSentences.In(line.Text)).Where(static sentence => Worth(sentence)).Distinct()];
            foreach ((int number, string[] chunk) in sentences.Chunk(CopiedPerText).Index())
            {
                string key = FormattableString.Invariant($"{seed.Key}-{number}");
                texts.Add(SeedTexts.Made(key, chunk.SelectMany(sentence => (string[])[made.Edited(sentence, share), made.New()])));
                copies.AddRange(chunk.Select(sentence => (key, seed.Key, sentence)));
            }
        }

        ParallelReading reading = ParallelFinder.Find(texts);
        ILookup<(string, string), string> found = reading.Passages
            .Where(static passage => passage.Kind != ParallelKind.Fragment)
            .ToLookup(static passage => (passage.Second.Speech, passage.First.Speech), passage => Fold.Skeleton(SeedTexts.Words(texts, passage.First)).Text);
        int hits = copies.Count(copy => found[(copy.Copy, copy.Seed)].Any(words => words.Contains(Fold.Skeleton(copy.Original).Text, StringComparison.Ordinal)));

        Assert.Empty(reading.SameSpeeches);
        Assert.True(hits >= recall * copies.Count, FormattableString.Invariant($"{hits} of {copies.Count} copied sentences were found."));
    }

    [Fact]
    public void AParagraphInsertedWithSomeEditsIsLinkedBothWays()
    {
        MadeSentences made = new(seed: 3);
        ComparedText seed = SeedTexts.Of("000");
        ComparedLine paragraph = seed.Lines.OrderByDescending(static line => line.Text.Length).First();
        string[] lines = [.. Enumerable.Range(0, 20).Select(_ => made.New() + made.New())];
        lines[10] = string.Concat(MadeSentences.In(paragraph.Text).Select(sentence => made.Edited(sentence, 0.1)));

        ParallelPassage[] passages = [.. ParallelFinder.Find([.. SeedTexts.All, SeedTexts.Made("new", lines)]).Passages.Where(static passage => passage.Second.Speech == "new")];
        ParallelPassage longest = passages.MaxBy(static passage => passage.First.Length)!;

        Assert.All(passages, static passage => Assert.Equal(("000", "p10"), (passage.First.Speech, passage.Second.BlockId)));
        Assert.True(longest.Score >= 0.8, FormattableString.Invariant($"The score is {longest.Score}."));
        Assert.Equal(paragraph.BlockId, longest.First.BlockId);
        Assert.True(longest.First.Length > 0.7 * paragraph.Text.Length);
    }

    [Fact]
    public void PlacesGiveExactlyTheWords()
    {
        const string Sentence = "要以钉钉子精神抓好各项任务的落实，一件事一件事办到位";
        ComparedText a = SeedTexts.Made("a", "天地玄黄宇宙洪荒。" + Sentence + "。日月盈昃辰宿列张。");
        ComparedText b = SeedTexts.Made("b", "寒来暑往秋收冬藏；“" + Sentence + "”。");

        ParallelPassage passage = Assert.Single(ParallelFinder.Find([a, b]).Passages);

        Assert.Equal(Sentence, SeedTexts.Words([a], passage.First));
        Assert.Equal("“" + Sentence + "”", SeedTexts.Words([b], passage.Second));
        Assert.Equal([new TextPlace("p0", 9, Sentence.Length)], passage.First.Places);
        Assert.Equal((ParallelKind.Reuse, 1.0), (passage.Kind, passage.Score));
    }

    [Fact]
    public void ScriptAndWidthAreNoDifference()
    {
        ComparedText a = SeedTexts.Made("a", "要把为民办实事的各项部署落到实处，让老百姓得到实惠。");
        ComparedText b = SeedTexts.Made("b", "要把為民辦實事的各項部署落到實處,讓老百姓得到實惠。");

        Assert.Equal(1.0, Assert.Single(ParallelFinder.Find([a, b]).Passages).Score);
    }

    [Fact]
    public void NeighbouringSentencesAreOnePassageThoughOneInBetweenIsNew()
    {
        MadeSentences made = new(seed: 1);
        string[] shared = [made.New(), made.New(), made.New()];
        ComparedText a = SeedTexts.Made("a", string.Concat(shared), made.New(), made.New(), made.New());
        ComparedText b = SeedTexts.Made("b", shared[0] + made.New() + shared[1] + shared[2], made.New(), made.New(), made.New());

        ParallelPassage passage = Assert.Single(ParallelFinder.Find([a, b]).Passages);

        Assert.Equal(3, passage.Sentences.Count);
        Assert.Equal(a.Lines[0].Text.TrimEnd('。'), SeedTexts.Words([a], passage.First));
    }

    [Fact]
    public void ASpeechPostedAgainIsGroupedAndNotListed()
    {
        MadeSentences made = new(seed: 2);
        string[] sentences = [.. Enumerable.Range(0, 20).Select(_ => made.New())];
        ComparedText a = SeedTexts.Made("a", sentences);
        ComparedText b = SeedTexts.Made("b", sentences.Take(13).Concat(Enumerable.Range(0, 4).Select(_ => made.New())));
        ComparedText c = SeedTexts.Made("c", sentences.Select(sentence => made.Edited(sentence, 0.05)));

        ParallelReading reading = ParallelFinder.Find([a, b, c]);

        Assert.Empty(reading.Passages);
        Assert.Equal(["a", "b", "c"], Assert.Single(reading.SameSpeeches).Speeches);
    }

    [Fact]
    public void WhatVeryManySpeechesSayIsNoReuse()
    {
        MadeSentences made = new(seed: 4);
        string phrase = made.New();
        ComparedText[] texts = [.. Enumerable.Range(0, 60).Select(i => SeedTexts.Made(FormattableString.Invariant($"{i:d2}"), phrase, made.New(), made.New()))];

        Assert.Empty(ParallelFinder.Find(texts).Passages);
    }

    [Fact]
    public void VeryManyCopiesOfOneSpeechAreStillOneGroup()
    {
        MadeSentences made = new(seed: 5);
        string[] sentences = [.. Enumerable.Range(0, 12).Select(_ => made.New())];
        ComparedText[] texts = [.. Enumerable.Range(0, 60).Select(i => SeedTexts.Made(FormattableString.Invariant($"{i:d2}"), [.. sentences, made.New()]))];

        Assert.Equal(60, Assert.Single(ParallelFinder.Find(texts).SameSpeeches).Speeches.Count);
    }

    [Fact]
    public void TwiceTheSameTextsGiveTheSame()
    {
        ComparedText[] texts = [.. SeedTexts.All, .. SeedTexts.All.Select(static text => text with { Key = text.Key + "'", Lines = [.. text.Lines.Where(static (_, i) => i % 3 == 0)] })];

        ParallelReading once = ParallelFinder.Find(texts);
        ParallelReading again = ParallelFinder.Find(texts);

        Assert.NotEmpty(once.SameSpeeches);
        Assert.Equal(once.Passages, again.Passages);
        Assert.Equal(once.SameSpeeches, again.SameSpeeches);
    }

    [Fact]
    public void HostileTextsTakeNoTime()
    {
        string endless = string.Concat(Enumerable.Repeat("我们要坚持不懈抓好各项工作的落实", 100_000 / 16));
        string refrain = string.Concat(Enumerable.Repeat("我们要坚持不懈抓好各项工作的落实。", 10_000));
        string variations = string.Concat(Enumerable.Range(0, 10_000).Select(static i => $"我们要坚持不懈抓好各项工作{(char)('一' + i)}的落实。"));
        ComparedText[] texts = [.. ((string[])[endless, refrain, variations]).SelectMany(static (text, i) => (ComparedText[])[SeedTexts.Made($"a{i}", text), SeedTexts.Made($"b{i}", text)])];
        var watch = System.Diagnostics.Stopwatch.StartNew();

        ParallelFinder.Find(texts);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), FormattableString.Invariant($"It took {watch.Elapsed}."));
    }

    [Fact]
    public void AnEmptyLibraryHasNoParallels() => Assert.Empty(ParallelFinder.Find([]).Passages);

    // Masks and figures are no words: of such a sentence nobody can say where it is from.
    private static bool Worth(string sentence) => Fold.Skeleton(sentence).Text is { Length: >= 12 } skeleton && !skeleton.Contains('□', StringComparison.Ordinal);
}
