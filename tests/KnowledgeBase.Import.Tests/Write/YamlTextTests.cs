using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Import.Tests.Write;

/// <summary>Whatever text the importer writes as YAML, the strict reader gives back.</summary>
public sealed class YamlTextTests
{
    [Fact]
    public void AnyTextComesBackFromWhereverItIsWritten() => CheckAll(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null), 3_000);

    [Fact]
    public void HostileTextComesBackFromWhereverItIsWritten() => CheckAll(HostileText.Documents, 1_000);

    /// <summary>Every character of the first plane alone, at the beginning, inside and at the end of a word.</summary>
    [Fact]
    public void EveryCharacterComesBack()
    {
        for (int code = 0; code < 0x10000; code++)
        {
            if (!char.IsSurrogate((char)code))
            {
                string c = ((char)code).ToString();
                Assert.True(ComesBack($"{c}讲话 {c}{c}，x{c}"), $"U+{code:X4}");
                Assert.True(ComesBack(c), $"U+{code:X4} alone");
            }
        }
    }

    [Theory]
    [InlineData("讲话", "讲话")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("张\u3000三", "\"张\\u3000三\"")]
    [InlineData("a\u200Bb", "\"a\\u200Bb\"")]
    [InlineData("a\u2003b", "\"a\\u2003b\"")]
    [InlineData("\U000E0041", "\"\\U000E0041\"")]
    [InlineData("", "\"\"")]
    [InlineData("no", "no")]
    public void TextIsPlainWhereThatIsSafe(string text, string yaml) => Assert.Equal(yaml, YamlText.Scalar(text));

    private static void CheckAll(Gen<string> texts, int count) =>
        Prop.ForAll(texts.ToArbitrary(), text => ComesBack(Whole(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(20261201, 43));

    private static bool ComesBack(string text)
    {
        foreach (string written in (string[])[YamlText.Scalar(text), YamlText.Quoted(text)])
        {
            YamlReading reading = YamlReader.Read(new TextFile("a.yml", $"a: {written}\nb: {{ c: {written}, d: [{written}, {written}] }}\ne:\n  - {written}\n"));
            if (!reading.Findings.IsEmpty
                || reading.Root!.Text("a") != text
                || reading.Root["b"] is not YamlMapping flow
                || flow.Text("c") != text
                || flow["d"] is not YamlSequence { Items: [YamlScalar first, YamlScalar second] }
                || first.Value != text
                || second.Value != text
                || reading.Root["e"] is not YamlSequence { Items: [YamlScalar item] }
                || item.Value != text)
            {
                return false;
            }
        }

        return true;
    }

    // Half of a pair is no character, and no file in UTF-8 can have it.
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
