namespace KnowledgeBase.Site.Citing;

/// <summary>What the formats of reference managers have no field for, in the words of the corpus: they are data and don't follow the interface.</summary>
internal static class CitationNotes
{
    /// <summary>版本 2026.1；无日期；原载 https://…; empty when there is nothing to say.</summary>
    public static string Of(CitedSpeech speech) => string.Join('；', Parts(speech));

    /// <summary>The one address that a format has room for: the page here, which shows its source; without it the source.</summary>
    public static string? UrlOf(CitedSpeech speech) => speech.PageUrl ?? speech.SourceUrl;

    private static IEnumerable<string> Parts(CitedSpeech speech)
    {
        if (speech.Release is { } release)
        {
            yield return $"版本 {release}";
        }

        if (speech.Published is null && speech.Held is null)
        {
            yield return "无日期";
        }

        if (speech.SourceUrl is { } source && source != UrlOf(speech))
        {
            yield return $"原载 {source}";
        }
    }
}
