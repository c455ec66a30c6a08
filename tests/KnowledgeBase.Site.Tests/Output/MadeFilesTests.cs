using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Tests.Output;

public sealed class MadeFilesTests
{
    private static readonly PlannedFile s_page = File("a.html", "of these");

    [Fact]
    public void AFileOfTheSamePathAndInputsIsKnownAndItsBytesAre()
    {
        MadeFiles made = ReadBack(Written());

        Assert.True(made.Has(s_page));
        Assert.True(made.Gives(s_page, Sha("bytes")));
        Assert.False(made.Gives(s_page, Sha("other bytes")));
    }

    [Fact]
    public void AnotherPathOtherInputsOrNoneAreNotKnown()
    {
        MadeFiles made = ReadBack(Written());

        Assert.All([File("b.html", "of these"), File("a.html", "of those"), File("a.html", null)], file =>
        {
            Assert.False(made.Has(file));
            Assert.False(made.Gives(file, Sha("bytes")));
        });
    }

    [Fact]
    public void FilesWhoseInputsNobodyKnowsAreNotWrittenDown() => Assert.Equal(1, ReadBack(Written()).Count);

    [Theory]
    [InlineData("")]
    [InlineData("no hash at all\n")]
    [InlineData("0123 4567\n")]
    [InlineData("g0000000000000000000000000000000 00000000000000000000000000000000\n")]
    [InlineData("00000000000000000000000000000000 g0000000000000000000000000000000\n")]
    public void ALineThatIsNoneIsPassedOver(string line) => Assert.Equal(1, ReadBack(line + Written() + line).Count);

    [Fact]
    public void ALineThatIsCutShortIsPassedOver() => Assert.Equal(0, ReadBack(Written()[..^2]).Count);

    private static string Written()
    {
        PlannedFile unknown = File("index.html", null);
        var stream = new MemoryStream();
        MadeFiles.Of(SitePlan.Of([s_page, unknown]), new Dictionary<string, byte[]> { [s_page.Path.Value] = Sha("bytes"), [unknown.Path.Value] = Sha("index") }).Write(stream);
        return Encoding.ASCII.GetString(stream.ToArray());
    }

    private static MadeFiles ReadBack(string lines) => MadeFiles.Read(new MemoryStream(Encoding.ASCII.GetBytes(lines)));

    private static PlannedFile File(string path, string? inputs) => PlannedFile.Of(SitePath.Of(path), Encoding.ASCII.GetBytes("bytes")) with { Inputs = inputs };

    private static byte[] Sha(string text) => SHA256.HashData(Encoding.ASCII.GetBytes(text));
}
