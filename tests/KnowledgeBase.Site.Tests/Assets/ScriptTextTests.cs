using System.Text.Json;
using KnowledgeBase.Site.Assets;

namespace KnowledgeBase.Site.Tests.Assets;

public class ScriptTextTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("讲话 𠮷>&'~", "\"讲话 𠮷>&'~\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("</script><!--", "\"\\u003c/script>\\u003c!--\"")]
    [InlineData("\u0000\t\n\u001F \u007F", "\"\\u0000\\u0009\\u000a\\u001f \\u007f\"")]
    [InlineData("\u2027\u2028\u2029\u202A\uFEFF", "\"\u2027\\u2028\\u2029\u202A\\ufeff\"")]
    public void WhatCouldEndAScriptOrALineIsEscapedAndNothingElse(string text, string script) => Assert.Equal(script, ScriptText.Quote(text));

    [Fact]
    public void EveryCharacterComesBackWhenItIsReadAsJson()
    {
        string all = string.Concat(Enumerable.Range(0, 0xD800).Concat(Enumerable.Range(0xE000, 0x2000)).Select(static c => (char)c));

        Assert.Equal(all, JsonSerializer.Deserialize<string>(ScriptText.Quote(all)));
    }
}
