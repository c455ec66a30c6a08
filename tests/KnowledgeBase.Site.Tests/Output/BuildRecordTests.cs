using KnowledgeBase.Content.Files;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests.Output;

public sealed class BuildRecordTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void ARecordIsReadAsItWasWritten()
    {
        using FileStream file = Open("an older record, longer than the next one, which must not shine through");

        BuildRecord.Write(file, new BuildRecord("in", "tree", 12), MadeFiles.None);

        Assert.Equal(new BuildRecord("in", "tree", 12), BuildRecord.Read(file));
        Assert.Equal("in tree 12\n", ReadShared());
    }

    [Theory]
    [InlineData("in tree 0", 0)]
    [InlineData("in tree 12\n", 12)]
    public void AWholeRecordIsRead(string text, int files)
    {
        using FileStream file = Open(text);

        Assert.Equal(new BuildRecord("in", "tree", files), BuildRecord.Read(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("in tree")]
    [InlineData("in tree 1 2")]
    [InlineData(" tree 1")]
    [InlineData("in  1")]
    [InlineData("in tree ")]
    [InlineData("in tree -1")]
    [InlineData("in tree 1.0")]
    [InlineData("in tree 99999999999")]
    public void AnythingElseIsNone(string text)
    {
        using FileStream file = Open(text);

        Assert.Null(BuildRecord.Read(file));
    }

    [Fact]
    public void AFileThatIsLongerThanAnyRecordIsNotRead()
    {
        string tree = new('t', 1000 - "in  1".Length);
        using (FileStream longest = Open($"in {tree} 1"))
        {
            Assert.Equal(new BuildRecord("in", tree, 1), BuildRecord.Read(longest));
        }

        using FileStream tooLong = Open($"in {tree}t 1");
        Assert.Null(BuildRecord.Read(tooLong));
    }

    private FileStream Open(string text)
    {
        AtomicFile.WriteText(_path, text);
        return new FileStream(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
    }

    private string ReadShared()
    {
        using var reader = new StreamReader(new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }
}
