using KnowledgeBase.Content;

namespace KnowledgeBase.Site.Citing;

/// <summary>
/// The words of an entry by GB/T 7714. An entry is in the language of what it describes, so these follow the speech's script, not the
/// interface. In <c>[ ]</c> stands what the reader has to put in.
/// </summary>
internal sealed record GbtWords(string AccessDate, string SiteAddress, string Version)
{
    private static readonly GbtWords s_simplified = new("访问日期", "本站网址", "版本");
    private static readonly GbtWords s_traditional = new("瀏覽日期", "本站網址", "版本");

    public static GbtWords Of(Script script) => script == Script.Simplified ? s_simplified : s_traditional;
}
