using System.Text.RegularExpressions;

namespace KnowledgeBase.Theme.Addresses;

/// <summary>
/// A file of the site, relative to its root and written with '/': <c>speeches/index.html</c>. Pages link to each other with relative
/// addresses that name a file, so the site works in any folder of any host, and from a disk.
/// </summary>
public sealed partial record SitePath
{
    private SitePath(string value) => Value = value;

    public string Value { get; }

    /// <summary>The path, or an <see cref="ArgumentException"/> when it leaves the root or holds a character that an address would have to escape.</summary>
    public static SitePath Of(string value) =>
        TryParse(value, out SitePath? path)
            ? path
            : throw new ArgumentException($"'{value}' is no path of the site: use a-z, A-Z, 0-9, '.', '_' and '-' between single '/'.", nameof(value));

    public static bool TryParse(string value, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out SitePath? path)
    {
        path = Pattern().IsMatch(value) ? new SitePath(value) : null;
        return path is not null;
    }

    /// <summary>The address of this file as written on <paramref name="page"/>; the page itself is its own file name.</summary>
    public string From(SitePath page)
    {
        // The folders that both are in, up to the '/' behind the last of them.
        int same = Value.AsSpan().CommonPrefixLength(page.Value);
        int shared = Value.AsSpan(0, same).LastIndexOf('/') + 1;
        ReadOnlySpan<char> below = Value.AsSpan(shared);
        return page.Value.AsSpan(shared).Count('/') switch
        {
            0 => shared == 0 ? Value : below.ToString(),
            1 => string.Concat("../", below),
            2 => string.Concat("../../", below),
            int levels => string.Concat(string.Concat(Enumerable.Repeat("../", levels)), below),
        };
    }

    public override string ToString() => Value;

    // Segments begin with a letter, a digit or '_', which rules out "..", "." and hidden files.
    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*\z", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
