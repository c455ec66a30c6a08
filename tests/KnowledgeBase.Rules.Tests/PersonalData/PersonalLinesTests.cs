using KnowledgeBase.Rules.PersonalData;

namespace KnowledgeBase.Rules.Tests.PersonalData;

/// <summary>How much of the fixture's lines is found; what was found at the first look says its README.</summary>
public class PersonalLinesTests
{
    [Theory]
    [InlineData("development", "phone", 0.99)]
    [InlineData("development", "id", 0.99)]
    [InlineData("development", "email", 0.95)]
    [InlineData("development", "account", 0.95)]
    [InlineData("held-out", "phone", 0.99)]
    [InlineData("held-out", "id", 0.99)]
    [InlineData("held-out", "email", 0.95)]
    [InlineData("held-out", "account", 0.95)]
    [InlineData("later", "phone", 0.99)]
    [InlineData("later", "id", 0.99)]
    [InlineData("later", "email", 0.95)]
    [InlineData("last", "email", 0.95)]
    public void WhatALineHasIsFoundWhole(string set, string kind, double least)
    {
        PersonalLine[] lines = [.. PersonalLine.All.Where(line => line.Set == set && line.Kind == kind)];

        double recall = (double)lines.Sum(static line => line.Found(PersonalDataFinder.Find(line.Text))) / lines.Sum(static line => line.Marks.Count);

        Assert.InRange(recall, least, 1);
    }

    [Theory]
    [InlineData("development")]
    [InlineData("held-out")]
    [InlineData("later")]
    [InlineData("last")]
    public void AtMostOneLineInAHundredRaisesAFalseAlarm(string set)
    {
        PersonalLine[] lines = [.. PersonalLine.All.Where(line => line.Set == set && line.Kind == "none")];

        string[] alarms = [.. lines.Where(static line => line.IsFalseAlarm(PersonalDataFinder.Find(line.Text))).Select(static line => line.Text)];

        Assert.True(alarms.Length * 100 <= lines.Length, string.Join('\n', alarms));
    }

    [Fact]
    public void BesideWhatALineHasNothingElseIsFound() =>
        Assert.Empty(PersonalLine.All.Where(static line => line.Kind != "none" && line.IsFalseAlarm(PersonalDataFinder.Find(line.Text))).Select(static line => line.Text));

    [Fact]
    public void TheFixtureIsLargeEnoughToSaySo()
    {
        Assert.True(PersonalLine.All.Count(static line => line.Kind != "none") >= 180);
        Assert.True(PersonalLine.All.Count(static line => line.Kind == "none") >= 240);
        Assert.Equal(PersonalLine.All.Count, PersonalLine.All.Select(static line => line.Text).Distinct(StringComparer.Ordinal).Count());
    }
}
