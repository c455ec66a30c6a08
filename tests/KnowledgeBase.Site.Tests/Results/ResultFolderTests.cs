using KnowledgeBase.Content.Files;
using KnowledgeBase.Site.Results;

namespace KnowledgeBase.Site.Tests.Results;

public sealed class ResultFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kb-found-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private ResultFolder Found => new(Path.Join(_folder, "found"));

    private string FileOfResult => Path.Join(_folder, "found", "answer");

    [Fact]
    public void WhatWasFoundIsReadUnderItsKey()
    {
        Found.Write(new Result("answer", "aa", static writer => writer.Write(42)));

        using BinaryReader? reader = Found.Read("answer", "aa");

        Assert.Equal(42, reader?.ReadInt32());
    }

    [Fact]
    public void UnderAnotherKeyOrAnotherNameNothingIsRead()
    {
        Found.Write(new Result("answer", "aa", static writer => writer.Write(42)));

        Assert.Null(Found.Read("answer", "ab"));
        Assert.Null(Found.Read("answer", "a"));
        Assert.Null(Found.Read("other", "aa"));
    }

    [Fact]
    public void WhatIsFoundLaterTakesThePlaceOfWhatWasFoundBefore()
    {
        Found.Write(new Result("answer", "aa", static writer => writer.Write(42)));
        Found.Write(new Result("answer", "ab", static writer => writer.Write(43)));

        using BinaryReader? reader = Found.Read("answer", "ab");

        Assert.Null(Found.Read("answer", "aa"));
        Assert.Equal(43, reader?.ReadInt32());
        Assert.Equal(["answer"], Directory.EnumerateFiles(Path.Join(_folder, "found")).Select(Path.GetFileName));
    }

    [Fact]
    public void AChangeOfAnyByteMakesItNone()
    {
        Found.Write(new Result("answer", "aa", static writer => writer.Write("四十二")));
        byte[] whole = File.ReadAllBytes(FileOfResult);

        Assert.All(Enumerable.Range(0, whole.Length), i =>
        {
            byte[] damaged = [.. whole];
            damaged[i] ^= 1;
            AtomicFile.WriteBytes(FileOfResult, damaged);
            Assert.Null(Found.Read("answer", "aa"));
        });
    }

    [Fact]
    public void AFileThatIsCutShortAnywhereIsNone()
    {
        Found.Write(new Result("answer", "aa", static writer => writer.Write("四十二")));
        byte[] whole = File.ReadAllBytes(FileOfResult);

        Assert.All(Enumerable.Range(0, whole.Length), length =>
        {
            AtomicFile.WriteBytes(FileOfResult, whole.AsSpan(0, length));
            Assert.Null(Found.Read("answer", "aa"));
        });
    }

    [Fact]
    public void WhatTheDiskRefusesIsNotFound()
    {
        AtomicFile.WriteText(Path.Join(_folder, "found"), "a file where the folder should be");

        Found.Write(new Result("answer", "aa", static writer => writer.Write(42)));

        Assert.Null(Found.Read("answer", "aa"));
        Assert.Equal(["found"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void AResultThatCannotBeWrittenWholeLeavesTheOneBefore()
    {
        Found.Write(new Result("answer", "aa", static writer => writer.Write(42)));

        Found.Write(new Result("answer", "ab", static _ => throw new IOException("The disk is full.")));

        Assert.NotNull(Found.Read("answer", "aa"));
        Assert.Equal(["answer"], Directory.EnumerateFiles(Path.Join(_folder, "found")).Select(Path.GetFileName));
    }
}
