namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>Markdown of all dialects that makes links, pictures, attributes or raw HTML of what it holds.</summary>
internal static class HostileMarkdownText
{
    // Each address goes into each of these.
    private static readonly string[] s_links = ["[击]({0})", "![图]({0})", "<{0}>", "[击](<{0}>)", "[r]: {0}\n\n[r]", "[击]({0} \"题\")"];

    private static readonly string[] s_addresses =
    [
        "javascript:canary=alert(1)", "JAVASCRIPT:canary=alert(1)", "java&Tab;script:canary=alert(1)", "javascript&colon;canary=alert(1)", "\\javascript:canary=alert(1)", "vbscript:x", "data:text/html,<script>canary=alert(1)</script>", "//evil.example/x", "\\\\evil.example\\x", "https://evil.example/\"onerror=\"canary=alert(1)",
    ];

    private static readonly string[] s_others =
    [
        "[击](javascript:canary=alert(1)", "[击](java\nscript:canary=alert(1))", "[击](\tjavascript:canary=alert(1))", "[击](x \"\\\" onmouseover=\\\"canary=alert(1)\")", "[击](x '\"><script>canary=alert(1)</script>')", "![\"onerror=\"canary=alert(1)](x)", "![图](x \"\\\"onerror=\\\"canary=alert(1)\")", "[a][b]\n\n[b]: javascript:canary=alert(1) \"题\"",
        "[\\]](javascript:canary=alert(1))", "[[击](javascript:canary=alert(1))](x)", "[![图](javascript:canary)](javascript:canary=alert(1))", "[^1]\n\n[^1]: <script>canary=alert(1)</script>", "[^\"><script>canary=alert(1)</script>]", "| <script>canary=alert(1)</script> | b |\n| --- | :-: |\n| [x](javascript:canary=alert(1)) | <img src=x onerror=canary=alert(1)> |",
        "```\"><script>canary=alert(1)</script>\n</code></pre><script>canary=alert(1)</script>\n```", "~~~ js onload=canary=alert(1)\nx\n~~~", "    <script>canary=alert(1)</script>", "`<script>canary=alert(1)</script>`", "`` `<img src=x onerror=canary=alert(1)>` ``", "<div>\n\n**<script>canary=alert(1)</script>**\n\n</div>", "<!-- -->\n<script>canary=alert(1)</script>", "<script>\ncanary=alert(1)\n</script>", "<style>\n@import '//evil.example';\n</style>", "<pre>\n<img src=x onerror=canary=alert(1)>\n</pre>",
        "# 题 {#x onclick=canary=alert(1)}", "## 题 {.x style=position:fixed}", "*字*{onmouseover=canary=alert(1)}", "[击](x){onclick=canary=alert(1)}", ":::x onclick=canary=alert(1)\n内\n:::", "[TOC]", "@[youtube](x)", "![](https://www.youtube.com/watch?v=x)", "$$\\href{javascript:canary=alert(1)}{x}$$", "$\\unicode{<script>canary=alert(1)</script>}$", "```mermaid\nclick A \"javascript:canary=alert(1)\"\n```", "*[HTML]: <script>canary=alert(1)</script>\n\nHTML",
        "题\n===\n<script>canary=alert(1)</script>", "> <script>canary=alert(1)</script>", "- <img src=x onerror=canary=alert(1)>\n  - [x](javascript:canary=alert(1))", "1. <iframe src=//evil.example></iframe>", "---\ntitle: <script>canary=alert(1)</script>\n---", "<a href=\"javascript:canary=alert(1)\">**击**</a>", "**<b onclick=canary=alert(1)>**", "字 {#k1a}", "{#k1a onclick=canary=alert(1)}", "[击]{formula onclick=canary=alert(1)}", "[<script>canary=alert(1)</script>]{sic}", "[击]{script}", "[击]{redacted <script>}",
        "> 缺文：<script>canary=alert(1)</script> {#g9a gap paywall}", "> 缺文：省略 {#g9a gap <script>}", "> 编者注：[x](javascript:canary=alert(1)) {#n9a note}", "字 {#k1a was:<script>}", "**粗*斜~~删~~", "\\<script\\>canary=alert(1)\\</script\\>", "\\\\<script>canary=alert(1)</script>", "&#60;script&#62;canary=alert(1)&#60;/script&#62;", "&lt;img src=x onerror=canary=alert(1)&gt;", "[击]( javascript:canary=alert(1) )", "[击](<java script:canary=alert(1)>)", "[击](&#x6A;avascript:canary=alert(1))", "[r]: <javascript:canary=alert(1)>\n\n![图][r]",
    ];

    public static IEnumerable<HostileText> All { get; } =
    [
        .. from address in s_addresses from link in s_links select new HostileText("Markdown link", link.Replace("{0}", address, StringComparison.Ordinal)),
        .. s_others.Select(static value => new HostileText("Markdown", value)),
    ];
}
