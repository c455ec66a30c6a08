using KnowledgeBase.Site.Output;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Tests.Output;

public sealed class KeptVersionsTests
{
    [Theory]
    [InlineData("assets/site.0123abcd.css", "assets/site.0123abcd.css")]
    [InlineData("search/x/root.js", "search/x")]
    [InlineData("search/x/d/0000.js", "search/x")]
    [InlineData("search/s-x/root.js", "search/s-x")]
    [InlineData("draft/x/0000.js", "draft/x")]
    public void WhatAnOpenPageMayAskForIsKept(string path, string unit)
    {
        KeptVersions kept = KeptVersions.Of(path + "\n", Plan(), [path]);

        Assert.Equal(["~" + unit], kept.Lines);
        Assert.True(kept.Holds(path));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("themes/x/index.html")]
    [InlineData("assets/site.css")]
    [InlineData("assets/site.0123ABCD.css")]
    [InlineData("assets/site.0123abcd")]
    [InlineData("assets/fonts/site.0123abcd.css")]
    [InlineData("my-assets/site.0123abcd.css")]
    [InlineData("search/manifest.json")]
    [InlineData("search/.x/root.js")]
    [InlineData("search//root.js")]
    [InlineData("draft/manifest.json")]
    [InlineData("draft/.x/0000.js")]
    public void NoOtherFileIs(string path)
    {
        KeptVersions kept = KeptVersions.Of(path + "\n", Plan(), [path]);

        Assert.Empty(kept.Units);
        Assert.False(kept.Holds(path));
    }

    [Fact]
    public void WhatTheNewSiteHasItselfIsNotKeptBesides() =>
        Assert.Empty(KeptVersions.Of("search/x/root.js\nassets/a.00000001.css\n", Plan("search/x/root.js", "assets/a.00000001.css"), ["search/x/root.js", "assets/a.00000001.css"]).Units);

    [Fact]
    public void WhatIsNotThereCannotBeKept() =>
        Assert.Equal(["search/x"], KeptVersions.Of("search/w/root.js\nsearch/x/root.js\n", Plan(), ["search/x/root.js"]).Units);

    [Fact]
    public void WhatNoBuildHasWrittenIsNotKept() =>
        Assert.Equal(["search/x"], KeptVersions.Of("search/x/root.js\n", Plan(), ["search/x/root.js", "search/y/root.js"]).Units);

    [Fact]
    public void TheLastThreeOfEachKindStayAndTheNewestOfThemComeFirst()
    {
        string[] there = ["search/a/f", "search/b/f", "search/c/f", "search/d/f", "search/s-a/f", "draft/a/f", "assets/a.00000001.css", "assets/a.00000002.css", "assets/a.00000003.css", "assets/a.00000004.css", "assets/a.00000005.js", "assets/b.00000006.css"];

        KeptVersions kept = KeptVersions.Of(
            "search/a/f\nsearch/s-a/f\ndraft/a/f\nassets/a.00000001.css\nassets/a.00000005.js\nassets/b.00000006.css\n"
                + "~search/b\n~search/c\n~search/d\n~assets/a.00000002.css\n~assets/a.00000003.css\n~assets/a.00000004.css\n",
            Plan(),
            there);

        Assert.Equal(
            ["assets/a.00000001.css", "assets/a.00000002.css", "assets/a.00000003.css", "assets/a.00000005.js", "assets/b.00000006.css", "draft/a", "search/a", "search/b", "search/c", "search/s-a"],
            kept.Units.Order(StringComparer.Ordinal));
        Assert.True(kept.Holds("search/c/any"));
        Assert.False(kept.Holds("search/d/any"));
    }

    [Theory]
    [InlineData("~")]
    [InlineData("~search")]
    [InlineData("~search/x/root.js")]
    [InlineData("~themes/x")]
    [InlineData("~assets/a.css")]
    [InlineData("~../x")]
    public void ALineOfADamagedManifestKeepsNothing(string line) =>
        Assert.Empty(KeptVersions.Of(line + "\n\n", Plan(), ["search/x/root.js", "themes/x/f", "assets/a.css"]).Units);

    private static SitePlan Plan(params string[] paths) =>
        SitePlan.Of(paths.Select(static path => PlannedFile.Of(SitePath.Of(path), ReadOnlyMemory<byte>.Empty)));
}
