using System.Globalization;
using System.IO.Compression;
using KnowledgeBase.Site.Corpus;

namespace KnowledgeBase.Site.Tests.Corpus;

public class StoredZipTests
{
    [Fact]
    public void AnotherProgramReadsWhatWasWritten()
    {
        using ZipArchive archive = Zip(("a.txt", "甲"), ("文/b.txt", ""));

        Assert.Equal(["a.txt", "文/b.txt"], archive.Entries.Select(static entry => entry.FullName));
        using var reader = new StreamReader(archive.Entries[0].Open());
        Assert.Equal("甲", reader.ReadToEnd());
        Assert.All(archive.Entries, static entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Theory]
    [InlineData(65_534)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(70_000)]
    public void MoreEntriesThanTwoBytesCountAreRead(int count)
    {
        using ZipArchive archive = Zip([.. Enumerable.Range(0, count).Select(static i => (i.ToString(CultureInfo.InvariantCulture), ""))]);

        Assert.Equal(count, archive.Entries.Count);
    }

    private static ZipArchive Zip(params (string Name, string Text)[] entries)
    {
        var output = new MemoryStream();
        var zip = new StoredZip(output);
        foreach ((string name, string text) in entries)
        {
            zip.Add(name, System.Text.Encoding.UTF8.GetBytes(text));
        }

        zip.Finish();
        output.Position = 0;
        return new ZipArchive(output, ZipArchiveMode.Read);
    }
}
