using System.Globalization;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Citing;

/// <summary>
/// Entries by GB/T 7714 for a web page: <c>speaker. title[EB/OL]. version. (date)[day of access]. address.</c> Both editions leave out an
/// author who is not known, put a supplied title in <c>[ ]</c>, and keep the day of access; 2025 writes the parentheses full-width.
/// </summary>
public static class GbtCitation
{
    private const string Medium = "[EB/OL]";

    /// <summary>The entry for the page that the text was taken from, or null when that is not known.</summary>
    public static string? Source(CitedSpeech speech, GbtStandard standard) =>
        speech.SourceUrl is { } url ? Entry(speech, standard, null, GbtWords.Of(speech.Script).AccessDate, url) : null;

    /// <summary>The entry for the speech's page here; without the site's address a word stands for it, for a made-up one would lead nowhere.</summary>
    /// <param name="fragment">The address of a block, or null for the whole speech.</param>
    public static string Page(CitedSpeech speech, GbtStandard standard, string? fragment = null) =>
        Page(speech, standard, GbtWords.Of(speech.Script).AccessDate, $"[{GbtWords.Of(speech.Script).SiteAddress}]", fragment is null ? "" : $"#{fragment}");

    /// <summary>
    /// The same for a script: <c>{accessed}</c> stands for the day of access, <c>{fragment}</c> for "#k3f" or nothing, and, where the site's
    /// address is not known, <c>{site}</c> for it.
    /// </summary>
    public static string PageTemplate(CitedSpeech speech, GbtStandard standard) => Page(speech, standard, "{accessed}", "{site}", "{fragment}");

    private static string Page(CitedSpeech speech, GbtStandard standard, string accessed, string site, string fragment)
    {
        string url = speech.PageUrl ?? $"{site}/{SitePaths.Speech(speech.Slug)}";
        string? version = speech.Release is { } release ? $"{GbtWords.Of(speech.Script).Version} {release}. " : null;
        return Entry(speech, standard, version, accessed, url + fragment);
    }

    private static string Entry(CitedSpeech speech, GbtStandard standard, string? version, string accessed, string url)
    {
        string author = speech.Speaker is { } speaker ? $"{speaker}. " : "";
        return $"{author}{speech.Title}{Medium}. {version}{Date(speech.Published, standard)}[{accessed}]. {url}.";
    }

    private static string Date(DateOnly? day, GbtStandard standard)
    {
        if (day is not { } known)
        {
            return "";
        }

        string date = known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return standard == GbtStandard.Of2025 ? $"（{date}）" : $"({date})";
    }
}
