using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Tests.Text.Folding;

public sealed class FoldTests
{
    [Theory]
    [MemberData(nameof(HansVectors))]
    public void HansIsAsTheVectorSays(string name)
    {
        FoldVector vector = FoldVectors.All.Single(vector => vector.Name == name);

        string hans = Fold.ToHans(vector.Input);

        Assert.Equal(vector.Hans, hans);
        Assert.Equal(vector.Input.Length, hans.Length);
    }

    [Theory]
    [MemberData(nameof(SkeletonVectors))]
    public void SkeletonIsAsTheVectorSays(string name)
    {
        FoldVector vector = FoldVectors.All.Single(vector => vector.Name == name);

        Assert.Equal(vector.Skeleton, Fold.Skeleton(vector.Input).Text);
    }

    [Fact]
    public void DisplayKeepsTheWidthOfPunctuation()
    {
        Assert.Equal("同志们：大会（一）著名", Fold.ToHansDisplay("同志們：大會（一）著名"));
    }

    [Fact]
    public void SimplifiedTextIsReturnedAsItIs()
    {
        const string text = "毛坏、打坏、什么、抬头";

        Assert.Same(text, Fold.ToHans(text));
    }

    [Fact]
    public void OriginsLeadBackToTheInput()
    {
        Skeleton skeleton = Fold.Skeleton("“**”镇,二〇二五年");

        Assert.Equal("□镇2025年", skeleton.Text);
        Assert.Equal([1, 4, 6, 7, 8, 9, 10, 11], skeleton.Origins);
        Assert.Equal((1, 2), skeleton.Locate(0, 1));
        Assert.Equal((1, 4), skeleton.Locate(0, 2));
        Assert.Equal((4, 7), skeleton.Locate(1, 6));
    }

    [Fact]
    public void HalfSurrogatesAreDropped()
    {
        foreach (string text in (string[])["作\ud842风", "作\udfb7风", "作风\ud842", "\udfb7\ud842作风"])
        {
            Assert.Equal("作风", Fold.Skeleton(text).Text);
        }
    }

    [Fact]
    public void EmptyPartOfTheEndIsTheEnd()
    {
        Assert.Equal((3, 0), Fold.Skeleton("作风。").Locate(2, 0));
    }

    [Theory]
    [InlineData("作風建設")]
    [InlineData("“作风”建设")]
    [InlineData("作 风 建 设")]
    [InlineData("《作風》、建設")]
    public void WaysToWriteTheSameMeet(string written)
    {
        Assert.Equal("作风建设", Fold.Skeleton(written).Text);
    }

    public static TheoryData<string> HansVectors() => [.. FoldVectors.All.Where(vector => vector.Hans is not null).Select(vector => vector.Name)];

    public static TheoryData<string> SkeletonVectors() => [.. FoldVectors.All.Where(vector => vector.Skeleton is not null).Select(vector => vector.Name)];
}
