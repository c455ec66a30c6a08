using System.Text;
using KnowledgeBase.Rules.Strings;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Rules.Tests.Strings;

public class ScriptCheckerTests
{
    // Big5 has the characters of Traditional Chinese: one that it lacks was left in Simplified. What both scripts write (里, 后) it has.
    [Fact]
    public void TheCommittedTraditionalTextsAreWrittenInTraditional()
    {
        Encoding big5 = CodePagesEncodingProvider.Instance.GetEncoding(950, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)!;
        string text = string.Concat(string.Concat(Texts(1)).Where(c => Han.IsHan(c) && c != '〇'));

        Assert.True(text.Length > 500);
        Assert.Equal(text, big5.GetString(big5.GetBytes(text)));
    }

    // Characters that stand for several Traditional ones: each of these is one that a conversion by table leaves wrong.
    [Theory]
    [InlineData("里")]
    [InlineData("后")]
    [InlineData("于")]
    [InlineData("于是")]
    [InlineData("搜索")]
    [InlineData("程序")]
    [InlineData("文件")]
    [InlineData("链接")]
    [InlineData("“")]
    public void TheCommittedTraditionalTextsUseTheirOwnWords(string simplified) =>
        Assert.DoesNotContain(Texts(1), text => text.Contains(simplified, StringComparison.Ordinal));

    [Fact]
    public void TheTextsOfALanguageAreNotThoseOfAnother()
    {
        UiString[] strings = [.. InterfaceTexts.Files.SelectMany(file => UiStringFileReader.Read(file).File.Strings).Where(text => text.Texts[0][0].Source.Any(Han.IsHan))];

        Assert.True(strings.Length > 100);
        Assert.DoesNotContain(strings, text => text.Texts[0].SequenceEqual(text.Texts[2]));
    }

    private static string[] Texts(int language) =>
    [
        .. InterfaceTexts.Files
            .SelectMany(file => UiStringFileReader.Read(file).File.Strings)
            .SelectMany(text => text.Texts[language])
            .Select(template => template.Source),
    ];
}
