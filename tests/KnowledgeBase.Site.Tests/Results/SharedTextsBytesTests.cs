using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Annotate.Phrases;
using KnowledgeBase.Content;
using KnowledgeBase.Site.Results;
using KnowledgeBase.Site.Tests.Parallels;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Tests.Results;

public sealed class SharedTextsBytesTests
{
    public static TheoryData<string> Libraries { get; } = ["seeds", "like speeches", "none"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void WhatTextsHaveInCommonComesBackAsItWas(string library)
    {
        ComparedText[] texts = TextsOf(library);
        ParallelReading parallels = ParallelFinder.Find(texts);
        PhraseReading phrases = PhraseFinder.Find(texts, parallels.SameSpeeches);

        Assert.Equal(parallels, Again(writer => ParallelBytes.Write(writer, parallels, texts), reader => ParallelBytes.Read(reader, texts)));
        Assert.Equal(phrases, Again(writer => PhraseBytes.Write(writer, phrases, texts), reader => PhraseBytes.Read(reader, texts)));
        Assert.Equal(library == "none", phrases.Phrases.IsEmpty);
        Assert.True(library != "like speeches" || !parallels.Passages.IsEmpty && !parallels.SameSpeeches.IsEmpty, "There are parallels of every kind to be read.");
    }

    [Fact]
    public void HowManyMorePhrasesThereAreComesBackToo()
    {
        ComparedText[] texts = TextsOf("seeds");
        PhraseReading phrases = PhraseFinder.Find(texts, [], new PhraseSelection(new HashSet<string>(), 3));

        PhraseReading again = Again(writer => PhraseBytes.Write(writer, phrases, texts), reader => PhraseBytes.Read(reader, texts));

        Assert.Equal(phrases.More, again.More);
        Assert.NotEqual(0, again.More);
    }

    /// <summary>A property that is new must be written before it is added here: otherwise a build that reads the result does not know it.</summary>
    [Theory]
    [InlineData(typeof(ParallelReading), "Passages SameSpeeches")]
    [InlineData(typeof(ParallelPassage), "First Kind Score Second Sentences")]
    [InlineData(typeof(ParallelSide), "BlockId Length Line Places Speech Start")]
    [InlineData(typeof(ParallelSentence), "Containment FirstLength FirstStart SecondLength SecondStart")]
    [InlineData(typeof(SameSpeech), "Evidence Speeches")]
    [InlineData(typeof(SharedSentences), "First Second Sentences Share Shared")]
    [InlineData(typeof(PhraseReading), "More Phrases Texts")]
    [InlineData(typeof(RepeatedPhrase), "Key Places Speeches Text")]
    [InlineData(typeof(PhrasePlace), "Place Speech")]
    [InlineData(typeof(TextPlace), "BlockId End Length Start")]
    [InlineData(typeof(TextCommonness), "Key Lines")]
    [InlineData(typeof(LineCommonness), "Characters Share Shared Stretches")]
    [InlineData(typeof(SharedStretch), "Length Level Start")]
    public void EveryPropertyOfAResultIsWritten(Type record, string properties) => Assert.Equal(properties, PublicProperties.Of(record));

    [Theory]
    [InlineData(typeof(ComparedText), "Key Lines")]
    [InlineData(typeof(ComparedLine), "BlockId Pieces Text")]
    [InlineData(typeof(PhraseSelection), "Except Most")]
    public void EveryPropertyOfWhatIsComparedIsInTheKey(Type record, string properties) => Assert.Equal(properties, PublicProperties.Of(record));

    [Fact]
    public void TheKeyTellsTextsTheirPlacesTheSelectionAndTheProgramFromEachOther()
    {
        ComparedText text = new("a", [new ComparedLine("同志们", [new("k1", 0), new("k2", 2)])]);
        PhraseSelection selection = new(new HashSet<string> { "四风" }, 3);
        string[] keys =
        [
            ComparedTextsKey.Of([text], selection, "this"),
            ComparedTextsKey.Of([text], selection, "that"),
            ComparedTextsKey.Of([text], selection with { Most = 4 }, "this"),
            ComparedTextsKey.Of([text], selection with { Except = new HashSet<string> { "四风", "三严" } }, "this"),
            ComparedTextsKey.Of([text, text with { Key = "b" }], selection, "this"),
            ComparedTextsKey.Of([text with { Key = "b" }, text], selection, "this"),
            ComparedTextsKey.Of([text with { Lines = [new ComparedLine("同志们", [new("k1", 0), new("k2", 1)])] }], selection, "this"),
            ComparedTextsKey.Of([text with { Lines = [new ComparedLine("同志们", [new("k1", 0), new("k3", 2)])] }], selection, "this"),
            ComparedTextsKey.Of([text with { Lines = [new ComparedLine("同志门", [new("k1", 0), new("k2", 2)])] }], selection, "this"),
            ComparedTextsKey.Of([text with { Lines = [new ComparedLine("同志", [new("k1", 0)]), new ComparedLine("们", [new("k2", 0)])] }], selection, "this"),
        ];

        Assert.Equal(keys.Length, keys.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(keys[0], ComparedTextsKey.Of([text with { Lines = [.. text.Lines] }], selection with { Except = new HashSet<string> { "四风" } }, "this"));
    }

    [Fact]
    public void TextThatBeginsInTheMiddleOfACharacterComesBackAsItWas() =>
        Assert.Equal("\uDC00𠀀\uD840", Again(static writer => TextBytes.Write(writer, "\uDC00𠀀\uD840"), TextBytes.Read));

    private static ComparedText[] TextsOf(string library)
    {
        EquatableArray<Speech> speeches = library switch
        {
            "seeds" => CommittedSite.Input.Speeches,
            "like speeches" => LibraryLoader.Load(LikeSpeeches.Files()).Speeches,
            _ => [],
        };
        return [.. speeches.Select(static speech => ComparedText.Of(speech.Slug, speech.Body))];
    }

    private static T Again<T>(Action<BinaryWriter> write, Func<BinaryReader, T> read)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        write(writer);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        T again = read(reader);
        Assert.Equal(stream.Length, stream.Position);
        return again;
    }
}
