namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>Addresses that run or hide something, in the spellings that browsers read as the same.</summary>
internal static class HostileAddresses
{
    public static IEnumerable<HostileText> All { get; } = new[]
    {
        "javascript:canary=alert(1)", "JaVaScRiPt:canary=alert(1)", "java\tscript:canary=alert(1)", "java\nscript:canary=alert(1)", "\u0001javascript:canary=alert(1)", " javascript:canary=alert(1)", "\u00A0javascript:canary=alert(1)", "javascript\t:canary=alert(1)",
        "javascript&colon;canary=alert(1)", "java&Tab;script:canary=alert(1)", "java&NewLine;script:canary=alert(1)", "&#106;avascript:canary=alert(1)", "&#x6A;avascript:canary=alert(1)", "&#0000106avascript:canary=alert(1)", "javascript:%63anary=alert(1)", "%6aavascript:canary=alert(1)",
        "javascript://evil.example/%0acanary=alert(1)", "javascript:/*https://a.example*/canary=alert(1)", "vbscript:msgbox(1)", "livescript:canary", "data:text/html,<script>canary=alert(1)</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "DATA:image/svg+xml,<svg onload=canary=alert(1)>",
        "file:///etc/passwd", "blob:https://evil.example/x", "filesystem:https://evil.example/x", "view-source:javascript:canary", "jar:https://evil.example!/x", "ms-word:ofe|u|//evil.example/x", "feed:javascript:canary", "about:blank", "chrome://settings", "ws://evil.example", "tel:110", "sms:110",
        "//evil.example/x", "/\\evil.example/x", "\\\\evil.example\\x", "///evil.example/x", "https:evil.example", "https:/evil.example", "https://user:pw@evil.example/", "https://evil.example\u3002com/", "https://ev\u0456l.example/", "https://evil.example/\u202Egpj.exe", "https://127.0.0.1:1/", "http://[::1]/", "http://0x7f.1/",
        "https://evil.example/\"onmouseover=\"canary=alert(1)", "https://evil.example/'onmouseover='canary=alert(1)", "https://evil.example/<script>canary=alert(1)</script>", "https://evil.example/`x`", "mailto:a@evil.example?bcc=b@evil.example&body=<script>", "mailto:javascript:canary", "../../../../etc/passwd", "?q=<script>canary=alert(1)</script>", "#\"><script>canary=alert(1)</script>", "search.html?q=%22%3E%3Cscript%3Ecanary=alert(1)%3C/script%3E",
        "www.evil.example", "a@evil.example", "HTTPS://EVIL.EXAMPLE", "https://evil.example", "https://evil.example/?a=1&lt=2&copy=3",
    }.Select(static value => new HostileText("address", value));
}
