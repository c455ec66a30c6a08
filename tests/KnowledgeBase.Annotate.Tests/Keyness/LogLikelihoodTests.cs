using KnowledgeBase.Annotate.Keyness;

namespace KnowledgeBase.Tests.Annotate.Keyness;

public sealed class LogLikelihoodTests
{
    [Fact]
    public void EqualRatesAreNoSurprise() => Assert.Equal(0, LogLikelihood.Of(5, 50, 1000, 10_000), 9);

    // 2 (a ln(a/E1) + b ln(b/E2)) with a = 20, b = 10, c = 1000, d = 2000: E1 = 10, E2 = 20.
    [Fact]
    public void TheRatioIsThatOfDunning() => Assert.Equal(2 * ((20 * Math.Log(2)) + (10 * Math.Log(0.5))), LogLikelihood.Of(20, 10, 1000, 2000), 9);

    [Fact]
    public void AWordThatIsInOneTextAloneCounts() => Assert.Equal(2 * 10 * Math.Log(2), LogLikelihood.Of(10, 0, 1000, 1000), 9);

    [Fact]
    public void ATextWithoutCharactersCannotBeCompared() => Assert.Throws<ArgumentOutOfRangeException>(static () => LogLikelihood.Of(1, 1, 0, 10));
}
