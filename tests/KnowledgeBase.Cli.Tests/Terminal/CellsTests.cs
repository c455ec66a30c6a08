using KnowledgeBase.Cli.Terminal;

namespace KnowledgeBase.Cli.Tests.Terminal;

public sealed class CellsTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("讲话", 4)]
    [InlineData("，：（）", 8)]
    [InlineData("“…”", 3)]
    [InlineData("𠮷", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("\u200B\uFEFF", 0)]
    [InlineData("ｘｘ", 4)]
    [InlineData("ｱ", 1)]
    [InlineData("", 0)]
    public void AWideCharacterTakesTwo(string text, int cells) => Assert.Equal(cells, Cells.Of(text));

    [Theory]
    [InlineData("平\u001B[31m字", "平␛[31m字")]
    [InlineData("a\r\nb\tc", "a␍␊b␉c")]
    [InlineData("\u007F", "␡")]
    [InlineData("\u009B1m", "‹U+009B›1m")]
    [InlineData("\u202Eabc", "‹U+202E›abc")]
    [InlineData("\u2028", "‹U+2028›")]
    [InlineData("讲𠮷话", "讲𠮷话")]
    public void WhatATerminalWouldObeyIsShown(string text, string shown) => Assert.Equal(shown, VisibleText.Of(text));

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("一二三四，五", 8, "一二三|四，五")]
    [InlineData("一二三 KB6001 四", 8, "一二三|KB6001|四")]
    [InlineData("abcdefghij", 4, "abcdefghij")]
    [InlineData("", 4, "")]
    public void LinesBreakWhereTheyMay(string paragraph, int width, string expected) => Assert.Equal(expected, string.Join('|', Lines.Of(paragraph, width)));
}
