using KnowledgeBase.Rules.Scripts;

namespace KnowledgeBase.Rules.Tests.Scripts;

public sealed class ScriptCheckerTests
{
    private const string Traditional = "同志們，我們要堅持問題導向，對照清單逐條整改，把各項工作落到實處。 {#k3f}\n";
    private const string Simplified = "同志们，我们要坚持问题导向，对照清单逐条整改，把各项工作落到实处。 {#k3f}\n";
    private const string Converted = "關于下一步的工作，干部要敢于擔當，今后一個時期里，并要完善領導包案，占財政支出的比重要提高。 {#k3f}\n";
    private const string Written = "關於下一步的工作，幹部要敢於擔當，今後一個時期裡，並要完善領導包案，佔財政支出的比重要提高。 {#k3f}\n";

    [Theory]
    [InlineData("lang: zh-Hans\n", Traditional, "(2,7)-(2,14) KB4401")]
    [InlineData("lang: zh-Hant\n", Simplified, "(2,7)-(2,14) KB4401")]
    [InlineData("lang: zh-Hant\n", Traditional, "")]
    [InlineData("lang: zh-Hans\n", Simplified, "")]
    [InlineData("lang: zh-Hans\n", "同志們： {#k3f}\n", "(15,3)-(15,4) KB4402")]
    [InlineData("lang: zh-Hant\n", Written, "")]
    [InlineData("lang: zh-Hant\n", Converted, "(2,7)-(2,14) KB4403")]
    [InlineData("lang: zh-Hant\nscript-note: machine-converted\n", Converted, "")]
    [InlineData("lang: zh-Hant\nscript-note: machine-converted\n", Written, "(3,14)-(3,31) KB4404")]
    [InlineData("lang: zh-Hans\nscript-note: mixed\n", Simplified, "(3,14)-(3,19) KB4404")]
    [InlineData("lang: zh-Hans\nscript-note: mixed\n", "把各项工作落到實处，抓好落实，抓出成效。 {#k3f}\r\n", "")]
    public void TheFrontMatterMustBeTrueToTheScript(string fields, string body, string expected) =>
        Assert.Equal(expected, string.Join(";", BodyFindings.Full(body, fields).Brief()));

    [Fact]
    public void TheCharactersOfTheOtherScriptAreListedOnce()
    {
        Finding finding = Assert.Single(BodyFindings.Full("\U00020BB7把各项工作落到實处，落到實处，重要何題，抓好落实，抓出成效，抓出经验，抓出水平，把各项工作都落到实处，把各项任务都抓出成效。 {#k3f}\n"));

        Assert.Equal(ScriptRules.MixedScript, finding.Rule);
        Assert.Equal((10, 11), (finding.Span.StartColumn, finding.Span.EndColumn));
        Assert.StartsWith("Characters of this text that are Traditional: 實、題 (3 in all).", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("乾隆年间的著名著作，哪吒，二噁英，意味着瞭望，昇腾。 {#k3f}\n", "lang: zh-Hans\n")]
    [InlineData("皇后與公里，系統與干預，台灣與面粉，周先生，秘書，群眾。 {#k3f}\n", "lang: zh-Hant\n")]
    public void WhatBothScriptsHaveIsNotTold(string body, string fields) =>
        Assert.DoesNotContain(BodyFindings.Full(body, fields), finding => finding.Rule == ScriptRules.MixedScript);

    [Fact]
    public void ATitleThatEditorsSuppliedIsInTheirScript() =>
        Assert.Empty(BodyFindings.Full(Traditional, "title: 讲话（原文无题）\ntitle-source: supplied\nlang: zh-Hant\nsource: { seed: seeds/example.txt, sha256: {sha256}, encoding: utf-8 }\n"));
}
