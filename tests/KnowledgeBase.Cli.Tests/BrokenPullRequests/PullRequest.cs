using System.Text;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Tests.BrokenPullRequests;

/// <summary>
/// What somebody proposes and gets wrong. <paramref name="Change"/> is applied to a copy of this repository's content, <paramref name="Fix"/> on
/// top of it by whoever reads the finding: <paramref name="Rule"/> in <paramref name="File"/> at the line and column where
/// <paramref name="At"/> stands; a null is the beginning of the file.
/// </summary>
internal sealed record PullRequest(string Name, Edit[] Change, string Rule, string File, string? At, Edit[] Fix)
{
    /// <summary>How far behind the beginning of these words the finding is.</summary>
    public int Skip { get; init; }

    /// <summary>The line of a finding that no words tell.</summary>
    public int Line { get; init; } = 1;

    public int Column { get; init; } = 1;

    /// <summary>Whether the check is the strict one that pull requests pass.</summary>
    public bool IsStrict { get; init; }

    public override string ToString() => Name;
}

/// <summary>One thing that is done to a folder of content.</summary>
internal abstract record Edit
{
    public abstract void Apply(TemporaryRepository repository);
}

/// <summary>Writes other words for the first occurrence of some.</summary>
internal sealed record Replace(string Path, string From, string To) : Edit
{
    public override void Apply(TemporaryRepository repository)
    {
        string text = repository.Read(Path);
        int at = text.IndexOf(From, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{Path}' has no '{From}'.");
        repository.Write(Path, text[..at] + To + text[(at + From.Length)..]);
    }
}

/// <summary>Writes a whole file anew, made of what it was; empty for one that is new.</summary>
internal sealed record Rewrite(string Path, Func<string, string> Make) : Edit
{
    public override void Apply(TemporaryRepository repository) => repository.Write(Path, Make(File.Exists(repository.PathTo(Path)) ? repository.Read(Path) : ""));
}

/// <summary>Writes the bytes of a file in another encoding, or what is none.</summary>
internal sealed record WriteBytes(string Path, Func<string, byte[]> Make) : Edit
{
    public override void Apply(TemporaryRepository repository) => AtomicFile.WriteBytes(repository.PathTo(Path), Make(File.Exists(repository.PathTo(Path)) ? repository.Read(Path) : ""));
}

/// <summary>Copies a file as it is.</summary>
internal sealed record Copy(string Path, string To) : Edit
{
    public override void Apply(TemporaryRepository repository)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(repository.PathTo(To))!);
        File.Copy(repository.PathTo(Path), repository.PathTo(To), overwrite: true);
    }
}

internal sealed record Delete(string Path) : Edit
{
    public override void Apply(TemporaryRepository repository) => File.Delete(repository.PathTo(Path));
}

/// <summary>Puts a link in the place of a file.</summary>
internal sealed record Link(string Path, string Target) : Edit
{
    public override void Apply(TemporaryRepository repository)
    {
        File.Delete(repository.PathTo(Path));
        File.CreateSymbolicLink(repository.PathTo(Path), Target);
    }
}

/// <summary>Puts the file back as this repository has it.</summary>
internal sealed record Restore(string Path) : Edit
{
    public override void Apply(TemporaryRepository repository)
    {
        File.Delete(repository.PathTo(Path));
        File.Copy(KnowledgeBase.Tests.Repository.PathTo(Path), repository.PathTo(Path));
    }
}

/// <summary>Encodings that editors of Windows save in.</summary>
internal static class OldEncodings
{
    public static byte[] Gbk(string text) => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);

    public static byte[] Utf16(string text) => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)];
}
