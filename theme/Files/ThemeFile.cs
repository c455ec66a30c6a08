using System.Diagnostics;

namespace KnowledgeBase.Theme.Files;

/// <summary>
/// A file under theme/assets, embedded in this assembly. Only <see cref="ThemeFiles"/>, which is generated from the files that are there,
/// makes these: whoever has one can read it.
/// </summary>
public sealed record ThemeFile
{
    internal ThemeFile(string path, string? sha256)
    {
        Path = path;
        Sha256 = sha256;
    }

    /// <summary>Relative to theme/, with '/': <c>assets/search/search-page.js</c>.</summary>
    public string Path { get; }

    /// <summary>
    /// SHA-256 in lower-case hexadecimal of what <see cref="Read"/> gives; null for a file that is no text, whose bytes the compiler does not see.
    /// </summary>
    public string? Sha256 { get; }

    /// <summary>The file's name without folder and ending: <c>search-page</c>.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The ending without its dot: <c>js</c>.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).TrimStart('.');

    /// <summary>
    /// The bytes. A text has "\n" at the ends of its lines whatever the checkout made of them: what the browser gets must not depend on the machine.
    /// </summary>
    public byte[] Read()
    {
        using Stream stream = typeof(ThemeFile).Assembly.GetManifestResourceStream(Path)
            ?? throw new UnreachableException($"The theme was built without {Path}.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return Sha256 is null ? memory.ToArray() : [.. memory.ToArray().Where(b => b != (byte)'\r')];
    }
}
