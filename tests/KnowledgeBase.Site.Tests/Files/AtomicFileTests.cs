using System.Text;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Site.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kb-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void TextThatCannotBeEncodedLeavesTheOldFile()
    {
        string path = Path.Join(_folder, "讲话.md");
        AtomicFile.WriteText(path, "旧");

        Assert.Throws<EncoderFallbackException>(() => AtomicFile.WriteText(path, "半个代理对\uD800"));

        Assert.Equal("旧", StrictFile.ReadText(path));
        Assert.Equal(["讲话.md"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    /// <summary>The temporary file leads to the device that is always full.</summary>
    [Fact]
    public void AFullDiskLeavesTheOldFile()
    {
        string path = Path.Join(_folder, "讲话.md");
        AtomicFile.WriteText(path, "旧");
        File.CreateSymbolicLink(FormattableString.Invariant($"{path}.{Environment.ProcessId}.part"), "/dev/full");

        Assert.Throws<IOException>(() => AtomicFile.WriteText(path, "新"));

        Assert.Equal("旧", StrictFile.ReadText(path));
        Assert.Equal(["讲话.md"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void AFileThatIsNotUtf8IsRefusedWithThePlace()
    {
        string path = Path.Join(_folder, "a.md");
        AtomicFile.WriteBytes(path, [0x61, 0xFF, 0x62]);

        var fault = Assert.Throws<InvalidDataException>(() => StrictFile.ReadText(path));

        Assert.Contains("byte at offset 1", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("Save the file as UTF-8.", fault.Message, StringComparison.Ordinal);
    }
}
