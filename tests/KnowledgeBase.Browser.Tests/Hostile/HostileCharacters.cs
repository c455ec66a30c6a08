namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>Characters that show something else than stands there, that programs pass over, and far too much of one thing.</summary>
internal static class HostileCharacters
{
    public static IEnumerable<HostileText> All { get; } =
    [
        .. Of("direction", ["讲\u202E话人民\u202C", "\u2066甲\u2069乙", "\u202Btxt.exe\u202C", "\u200F讲话", "\u061C讲话", "甲\u2067乙\u2068丙", "مرحبا 讲话 שלום", "讲话\u202D<script>\u202C", "\u2069\u2069讲话"]),
        .. Of("invisible", ["讲\u200B话", "讲\u200D话", "讲\u2060话", "\uFEFF讲话", "讲\u00AD话", "讲\u3164话", "讲\uFFA0话", "讲\u034F话", "讲\u180E话", "<scr\u200Bipt>canary=alert(1)</script>", "java\u200Bscript:canary=alert(1)", "讲\uFE0F\uFE0F\uFE0F话", "讲\U000E0041\U000E0042话", "讲\U000E0100话", "讲\u2063话", "讲\u17B5话"]),
        .. Of("control", ["讲\u0000话", "<scr\u0000ipt>canary=alert(1)</script>", "讲\u0007话", "讲\u001B[2J话", "讲\u007F话", "讲\u0085话", "讲\u009B31m话", "讲\u000B话", "讲\u000C<script>canary=alert(1)</script>", "讲\r话", "讲\u2028话", "讲\u2029话", "讲\t话"]),
        .. Of("no character", ["讲\uFFFE话", "讲\uFFFF话", "讲\uFDD0话", "讲\U0001FFFE话", "讲\uFFFD话", "讲\uE000话", "讲\uF8FF话", "讲\U000F0000话"]),
        .. Of("half pair", ["讲\uD842话", "讲\uDFB7话", "讲\uDFB7\uD842话", "讲\uD842"]),
        .. Of("looks like", ["＜script＞canary=alert(1)＜/script＞", "‹script›canary=alert(1)‹/script›", "\u0441\u0440\u0435\u0435ch", "ﬁle", "①②㈠㍿", "𝓼𝓬𝓻𝓲𝓹𝓽", "讲话。\u0301\u0301", "e\u0301\u0323", "\u0301讲话", "葛\u3099", "\u1100\u1161\u11A8", "👩\u200D👩\u200D👧\u200D👦", "🇨🇳🇨", "𠮷野家", "〈〈〈〉"]),
        .. Of("much", [
            new('<', 2_000), new('"', 2_000), new('&', 2_000), new('甲', 20_000), new('\u3000', 500), new('A', 20_000), "字" + new string('\u0301', 300), "字" + new string('\u20DD', 300), string.Concat(Enumerable.Repeat("<b>", 600)), string.Concat(Enumerable.Repeat("甲、", 2_000)), string.Concat(Enumerable.Repeat("“", 800)), string.Concat(Enumerable.Repeat("《甲》", 800)),
            string.Concat(Enumerable.Repeat("&lt;", 600)), string.Concat(Enumerable.Repeat("(", 1_500)), string.Concat(Enumerable.Repeat("\\", 999)), string.Concat(Enumerable.Repeat("𠮷", 3_000)), "https://evil.example/" + new string('a', 5_000), string.Concat(Enumerable.Repeat("一是", 900)), string.Concat(Enumerable.Repeat("[", 700)), string.Concat(Enumerable.Repeat("](", 700)), string.Concat(Enumerable.Repeat("**", 700)), string.Concat(Enumerable.Repeat("`", 700)), string.Concat(Enumerable.Repeat("{#", 700)), string.Concat(Enumerable.Repeat("> ", 400)),
        ]),
        .. Of("naughty", ["NaN", "null", "undefined", "__proto__", "constructor", "true", "0x1F", "1e309", "-0", "１２３", "%s%n", "{0}", "{{0}}", "'; DROP TABLE x; --", "$(touch x)", "`id`", "|ls", "../x", "CON", "=cmd|'/c calc'!A1", "@SUM(1)", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>", "&y;", "%0d%0aSet-Cookie:x=1", "\\u202e", "&#x202e;", "&#0;", "&#xD800;", "&NotEqualTilde;", "&notit;", "*a", "!!python/object", "- - -", "? x", ": x", "#讲话", "%YAML"]),
    ];

    private static IEnumerable<HostileText> Of(string family, string[] values) => values.Select(value => new HostileText(family, value));
}
