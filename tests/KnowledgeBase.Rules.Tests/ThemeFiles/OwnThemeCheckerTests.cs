using KnowledgeBase.Rules.ThemeFiles;

namespace KnowledgeBase.Rules.Tests.ThemeFiles;

public class OwnThemeCheckerTests
{
    [Theory]
    [InlineData(OwnThemeFiles.Style, ":root { --accent: #2f5d50; }\n.a { mask: url(#b); }\n")]
    [InlineData(OwnThemeFiles.Style, "/* @import is refused, url(https://example.org) too */\n.a { color: red; }\n")]
    [InlineData(OwnThemeFiles.Icon, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path id=\"a\" d=\"M0 0h8v8z\"/><use href=\"#a\"/></svg>\n")]
    public void WhatAsksForNothingIsFine(string path, string text) => Assert.Empty(ContentChecker.Check([new TextFile(path, text)]));

    [Theory]
    [InlineData(OwnThemeFiles.Style, "a {}\n@import 'b.css';\n", "(2,1)-(2,8) KB3302")]
    [InlineData(OwnThemeFiles.Style, ".a { background: url( \"//example.org/a.png\"); }\n", "(1,18)-(1,43) KB3302")]
    [InlineData(OwnThemeFiles.Style, ".a { background: URL(data:image/png;base64,AA); }\n", "(1,18)-(1,46) KB3302")]
    [InlineData(OwnThemeFiles.Icon, "<svg><script>1</script></svg>\n", "(1,6)-(1,13) KB3302")]
    [InlineData(OwnThemeFiles.Icon, "<svg onload=\"a()\"/>\n", "(1,6)-(1,13) KB3302")]
    [InlineData(OwnThemeFiles.Icon, "<svg><image href=\"https://example.org/a.png\"/></svg>\n", "(1,13)-(1,44) KB3302")]
    public void WhatNoPageLoadsIsReportedAtItsPlace(string path, string text, string expected) =>
        Assert.Equal([expected], ContentChecker.Check([new TextFile(path, text)]).Brief());
}
