using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Site.Citing;
using KnowledgeBase.Tests;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Tests.Citing;

/// <summary>The committed speeches, and made-up ones, as citations see them.</summary>
internal static class CitedSeeds
{
    public const string SiteUrl = "https://example.org/kb";

    /// <summary>A title that would break out of every format there is.</summary>
    public const string HostileTitle = "\"}]</script>&\u2028 --> {\\input{x}} %$#_~^ \u0007@online{y,\nER  - 𠮷";

    public static SiteIdentity Site { get; } = new() { Name = "讲话文库", Description = "原文库。", Url = SiteUrl };

    public static CitedSpeech Of(string slug, string? siteUrl = SiteUrl, string? release = null) =>
        CitedSpeech.Of(Read(slug), Site with { Url = siteUrl }, release is null ? null : Number(release));

    public static CitedSpeech Hostile => Of("004-7bef53cec2fe8cb1") with { Title = HostileTitle, Speaker = HostileTitle, Occasion = HostileTitle, SiteName = HostileTitle };

    /// <summary>A speaker on a news site, as in the examples of the standard.</summary>
    public static CitedSpeech Named => Of("001-ee9bb8defc1988e1") with
    {
        Title = "“好好干，当一个好工人”",
        Speaker = "许振超",
        Published = new DateOnly(2025, 2, 17),
        SourceUrl = "https://cpc.people.com.cn/n1/2025/0217/c1.html",
    };

    public static ReleaseNumber Number(string text) => ReleaseNumber.TryParse(text, out ReleaseNumber? number) ? number : throw new ArgumentException(text, nameof(text));

    public static Speech Read(string slug)
    {
        string path = $"{LibraryLoader.SpeechFolder}{slug}.md";
        return LibraryLoader.Read(new TextFile(path, RepositoryText.Read(path).ReplaceLineEndings("\n")));
    }
}
