using KnowledgeBase.Rules.Releases;

namespace KnowledgeBase.Rules.Tests.Releases;

public sealed class ReleaseReaderTests
{
    private const string Path = "input/releases/2026.1.yml";

    // sha256sum of the line "5d2f…  example.txt".
    private const string Good =
        """
        date: 2026-11-29
        corpus: 43a8aefccca92f08b697e21b9da9892ee5df2f91a785feddf4fd8136cc549922
        speeches:
          - { slug: example, title: "讲话", sha256: 5d2f1ac1d0b6f0a3b7c8e9f0a1b2c3d4e5f60718293a4b5c6d7e8f9001122334 }

        """;

    [Fact]
    public void AReleaseIsReadWithTheNumberOfItsFile()
    {
        ReleaseReading reading = ReleaseReader.Read(new TextFile(Path, Lines(Good)));

        Assert.Empty(reading.Findings);
        Assert.Equal("2026.1", reading.Release?.Number.ToString());
        Assert.Equal(new ReleasedSpeech("example", "讲话", "5d2f1ac1d0b6f0a3b7c8e9f0a1b2c3d4e5f60718293a4b5c6d7e8f9001122334"), Assert.Single(reading.Release!.Speeches));
    }

    [Theory]
    [InlineData("date: 2026-11-29", "date: 2026-11-31", "(1,7)-(1,17) KB2003")]
    [InlineData("date: 2026-11-29", "dat: 2026-11-29", "(1,1)-(1,4) KB2001")]
    [InlineData("slug: example", "slug: ../example", "(4,13)-(4,23) KB5108")]
    [InlineData("slug: example", "slug: index", "(4,13)-(4,18) KB5108")]
    [InlineData("slug: example", "slug: other", "(2,9)-(2,73) KB5107")]
    [InlineData("001122334", "001122335", "(2,9)-(2,73) KB5107")]
    public void WhatIsWrongIsFoundAtItsPlace(string right, string wrong, string expected)
    {
        ReleaseReading reading = ReleaseReader.Read(new TextFile(Path, Lines(Good).Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal([expected], reading.Findings.Brief());
        Assert.Null(reading.Release);
    }

    [Theory]
    [InlineData("2026")]
    [InlineData("2026.01")]
    [InlineData("2026.0")]
    [InlineData("26.1")]
    [InlineData("2026.1.1")]
    [InlineData("old/2026.1")]
    public void AFileThatIsNoNumberIsFound(string name) =>
        Assert.Equal(["(1,1)-(1,1) KB5106"], ContentChecker.Check([new TextFile($"input/releases/{name}.yml", Lines(Good))]).Where(static finding => finding.Rule.Id.StartsWith("KB51", StringComparison.Ordinal)).Brief());

    [Fact]
    public void NumbersAreInTheOrderOfTime()
    {
        string[] ordered = ["2026.1", "2026.2", "2026.10", "2027.1"];

        ReleaseNumber[] numbers = [.. ordered.Select(static text => ReleaseNumber.TryParse(text, out ReleaseNumber? number) ? number : throw new InvalidOperationException(text))];

        Assert.Equal(numbers, numbers.Reverse().Order());
    }

    [Fact]
    public void ThousandsOfSpeechesAreRead()
    {
        ReleasedSpeech[] speeches = [.. Enumerable.Range(0, 20_000).Select(static i => new ReleasedSpeech(FormattableString.Invariant($"s{i}"), "在全县作风建设会议上的讲话", new string('0', 64)))];
        string text = $"date: 2026-11-29\ncorpus: {Release.CorpusHash(speeches)}\nspeeches:\n{string.Concat(speeches.Select(static speech => $"  - {{ slug: {speech.Slug}, title: {speech.Title}, sha256: {speech.Sha256} }}\n"))}";

        Assert.Equal(20_000, ReleaseReader.Read(new TextFile(Path, text)).Release?.Speeches.Count);
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
