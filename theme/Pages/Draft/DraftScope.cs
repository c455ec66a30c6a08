using System.Globalization;

namespace KnowledgeBase.Theme.Pages.Draft;

/// <summary>Texts that a reader may load: the first <paramref name="Parts"/> files with that many speeches and bytes.</summary>
public sealed record DraftScope(int Parts, int Speeches, long Bytes)
{
    /// <summary>The size as people read it: 86 KB, 1.2 MB.</summary>
    public string Size => Bytes < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (Bytes + 999) / 1000)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{Bytes / 1_000_000.0:F1} MB");
}
