using KnowledgeBase.Theme.Pictures.Heat;

namespace KnowledgeBase.Site.Tests.Pictures;

public class HeatStepsTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    [InlineData(49, 3)]
    [InlineData(50, 4)]
    [InlineData(100, 4)]
    public void ANumberIsInTheStepWhoseBoundsHoldIt(int value, int step) => Assert.Equal(step, HeatSteps.Of(value, HeatSteps.OfPercent));

    [Theory]
    [InlineData(1, "1")]
    [InlineData(2, "1 2")]
    [InlineData(8, "1 3 5 7")]
    [InlineData(1000, "1 251 501 751")]
    public void BoundsCutTheNumbersIntoEqualSteps(int largest, string bounds) =>
        Assert.Equal(bounds, string.Join(' ', HeatSteps.BoundsTo(largest)));

    [Fact]
    public void EveryNumberUpToTheLargestHasAStep()
    {
        foreach (int largest in Enumerable.Range(1, 60))
        {
            Assert.All(Enumerable.Range(1, largest), value => Assert.InRange(HeatSteps.Of(value, HeatSteps.BoundsTo(largest)), 1, HeatSteps.Most));
        }
    }

    [Fact]
    public void TheLegendNamesTheNumbersOfEachStep()
    {
        Assert.Equal(["1–9%", "10–24%", "25–49%", "≥50%"], HeatSteps.Labels(HeatSteps.OfPercent, "%"));
        Assert.Equal(["1", "≥2"], HeatSteps.Labels(HeatSteps.BoundsTo(2), ""));
    }
}
