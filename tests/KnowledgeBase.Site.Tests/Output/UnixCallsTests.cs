using KnowledgeBase.Content.Files;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests.Output;

public sealed class UnixCallsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kb-calls-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void TwoFoldersChangePlaces()
    {
        AtomicFile.WriteText(Path.Join(Directory.CreateDirectory(First).FullName, "a"), "1");
        AtomicFile.WriteText(Path.Join(Directory.CreateDirectory(Second).FullName, "b"), "2");

        bool changed = UnixCalls.TryExchange(First, Second);

        // A system, or a disk, that can't do it leaves both as they are.
        Assert.Equal(changed, File.Exists(Path.Join(First, "b")));
        Assert.Equal(changed, File.Exists(Path.Join(Second, "a")));
        Assert.Equal(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), changed);
    }

    [Fact]
    public void WhatTheSystemRefusesIsAFaultWithItsReason()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Directory.CreateDirectory(Second);

        IOException fault = Assert.Throws<IOException>(() => UnixCalls.TryExchange(First, Second));

        Assert.Equal($"'{Second}' can't be put in its place: No such file or directory. If it is a disk of its own, build into a folder inside it.", fault.Message);
    }

    // Linux says "invalid argument", as for a disk that can't exchange: the caller goes the other way.
    [Fact]
    public void AnExchangeThatCannotBeIsAnsweredWithFalse()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        string inside = Directory.CreateDirectory(Path.Join(First, "inside")).FullName;

        Assert.False(UnixCalls.TryExchange(First, inside));
        Assert.True(Directory.Exists(inside));
    }

    [Fact]
    public void ALinkIsASecondNameOfTheSameBytes()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        AtomicFile.WriteText(First, "1");

        Assert.True(UnixCalls.TryLink(First, Second));
        using (FileStream file = File.OpenWrite(First))
        {
            file.WriteByte((byte)'2');
        }

        Assert.Equal("2", StrictFile.ReadText(Second));
        Assert.False(UnixCalls.TryLink(First, Second));
        Assert.False(UnixCalls.TryLink(Path.Join(_folder, "missing"), Path.Join(_folder, "third")));
    }

    [Fact]
    public void AFolderThatIsNotThereCannotBeFlushed()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        IOException fault = Assert.Throws<IOException>(() => UnixCalls.Flush(First));

        Assert.Equal($"'{First}' can't be opened: No such file or directory.", fault.Message);
    }

    // /proc is in memory: to flush it waits for no disk.
    [Fact]
    public void AFlushLeavesNothingOpen()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        for (int i = 0; i < 300; i++)
        {
            UnixCalls.Flush("/proc");
        }

        int open = Directory.EnumerateFileSystemEntries("/proc/self/fd").Count(static name => new FileInfo(name).LinkTarget == "/proc");
        Assert.InRange(open, 0, 100);
    }

    private string First => Path.Join(_folder, "first");

    private string Second => Path.Join(_folder, "second");
}
