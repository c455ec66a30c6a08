using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Tests.Fidelity;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("3:1", "3:1")]
    [InlineData("5:1 6:1 7:1 9:2", "5-7:1 9:2")]
    [InlineData("5-7:1 8:1", "5-8:1")]
    public void RunsAreShortened(string written, string shortest)
    {
        Assert.True(Places.TryParse(written, out EquatableArray<Place> places));
        Assert.Equal(shortest, Places.Print(places));
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("0:1")]
    [InlineData("3:0")]
    [InlineData("7-5:1")]
    [InlineData("1-999999999:1")]
    [InlineData("3:1  4:1")]
    [InlineData("３:1")]
    public void WhatIsNoPlaceIsRefused(string written) => Assert.False(Places.TryParse(written, out _));
}
