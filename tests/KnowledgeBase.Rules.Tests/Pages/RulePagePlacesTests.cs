namespace KnowledgeBase.Rules.Tests.Pages;

public sealed class RulePagePlacesTests
{
    [Theory]
    [InlineData("(3,24)-(3,26) KB3111")]
    [InlineData("(19,1)-(19,8) KB6101")]
    [InlineData("(15,16)-(15,25) KB6102")]
    [InlineData("(15,9)-(15,25) KB6103")]
    [InlineData("(2,24)-(2,28) KB6201")]
    [InlineData("(2,24)-(2,33) KB6202")]
    [InlineData("(2,39)-(2,43) KB6203")]
    [InlineData("(2,57)-(2,61) KB6204")]
    [InlineData("(19,4)-(19,6) KB6205")]
    [InlineData("(17,1)-(17,13) KB6206")]
    [InlineData("(15,12)-(15,20) KB6207")]
    [InlineData("(15,1)-(15,14) KB6208")]
    [InlineData("(15,4)-(15,22) KB6302")]
    [InlineData("(15,5)-(15,23) KB6303")]
    [InlineData("(15,9)-(15,28) KB6304")]
    [InlineData("(15,10)-(15,19) KB6305")]
    [InlineData("(15,22)-(15,25) KB6306")]
    [InlineData("(17,25)-(17,28) KB6307")]
    public void TheFirstWrongExampleIsFoundAtItsPlace(string expected)
    {
        string id = expected[^6..];
        PageExample example = PageExample.Of(id, RulePages.Find(id)!).First(example => example.IsWrong);

        Assert.Equal(expected, example.Check().Brief()[0]);
    }
}
