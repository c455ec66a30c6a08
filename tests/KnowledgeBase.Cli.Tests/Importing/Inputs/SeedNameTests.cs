using KnowledgeBase.Cli.Importing.Inputs;

namespace KnowledgeBase.Cli.Tests.Importing.Inputs;

public sealed class SeedNameTests
{
    [Theory]
    [InlineData("讲话.txt")]
    [InlineData("在全市乡镇（街道）党（工）委书记培训重点班上的发言.docx")]
    [InlineData("000_c2d75a3b3e2c3313.txt")]
    [InlineData("《讲话》 (1).txt")]
    [InlineData("contents.txt")]
    [InlineData("com.txt")]
    [InlineData("𠮷.txt")]
    public void TheseAreGood(string name) => Assert.Null(SeedName.ProblemOf(name));

    [Theory]
    [InlineData("-rf.txt", "begins with '-'")]
    [InlineData(".hidden.txt", "begins with '-', '.'")]
    [InlineData("a.txt ", "ends in '.' or a blank")]
    [InlineData("a.txt.", "ends in '.' or a blank")]
    [InlineData("", "begins with")]
    [InlineData("a/b.txt", "Windows allows in no name")]
    [InlineData("什么?.txt", "Windows allows in no name")]
    [InlineData("con.txt", "a device on Windows")]
    [InlineData("AUX", "a device on Windows")]
    [InlineData("COM1.a.txt", "a device on Windows")]
    [InlineData("a\nb.txt", "not visible")]
    [InlineData("a\u200Bb.txt", "not visible")]
    [InlineData("a\u202Etxt.exe", "not visible")]
    [InlineData("a\uE000.txt", "not visible")]
    [InlineData("a\uFFFD.txt", "not UTF-8")]
    [InlineData("a\uD800.txt", "not UTF-8")]
    [InlineData("a.txt.yml", "a note beside a document")]
    [InlineData("a.html.reading.txt", "a note beside a document")]
    [InlineData("README.md", "a note beside a document")]
    public void TheseAreRefusedWithTheReason(string name, string says)
    {
        string? problem = SeedName.ProblemOf(name);

        Assert.Contains(says, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(72, true)]
    [InlineData(73, false)]
    public void TheLengthIsCountedInBytes(int characters, bool isGood) =>
        Assert.Equal(isGood, SeedName.ProblemOf(new string('讲', characters) + ".txt") is null);

    [Theory]
    [InlineData("seeds/A.txt", "seeds/a.TXT")]
    [InlineData("seeds/caf\u00E9.txt", "seeds/cafe\u0301.txt")]
    [InlineData("seeds/１.txt", "seeds/1.txt")]
    public void NamesThatSomeDiskTakesForOneHaveOneKey(string one, string other) =>
        Assert.Equal(SeedName.CollisionKey(one), SeedName.CollisionKey(other));

    [Fact]
    public void OtherNamesHaveOtherKeys() => Assert.NotEqual(SeedName.CollisionKey("seeds/讲话.txt"), SeedName.CollisionKey("seeds/講話.txt"));
}
