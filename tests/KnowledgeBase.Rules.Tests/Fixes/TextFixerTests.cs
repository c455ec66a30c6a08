using KnowledgeBase.Rules.Fixes;

namespace KnowledgeBase.Rules.Tests.Fixes;

/// <summary>What the rules about the text offer is done, the seed can still be written again, and doing it twice changes nothing.</summary>
public sealed class TextFixerTests
{
    private const string Path = "input/speeches/example.md";

    [Fact]
    public void AHalfWidthTextIsSetFullWidthAndSaysSo()
    {
        const string Seed = "今天,我们开会:增长1,200人;好!\n一是学习(学风)，二是落实。\n";
        string fixedText = Fix("今天,我们开会:增长1,200人;好! {#k3f}\n\n一是学习[(学风)]{formula}，二是落实。 {#k4f}\n", Seed, "level: 县\n", out string[] rules);

        Assert.Equal(["KB4101"], rules);
        Assert.EndsWith("\nwidth: { from: ascii, except: \"2:9\" }\n---\n\n今天，我们开会：增长1,200人；好！ {#k3f}\n\n一是学习[（学风）]{formula}，二是落实。 {#k4f}\n", fixedText, StringComparison.Ordinal);
    }

    [Fact]
    public void AMarkOfTheWrongWidthIsPutRightInsideAnInlineMark()
    {
        string fixedText = Fix("今天，[我们,]{sic}开会。 {#k3f}\n", "今天,我们,开会。\n", "width: { from: ascii }\n", out string[] rules);

        Assert.Equal(["KB6011"], rules);
        Assert.EndsWith("\n今天，[我们，]{sic}开会。 {#k3f}\n", fixedText, StringComparison.Ordinal);
    }

    [Fact]
    public void TheTitleOfTheSeedIsWidenedToo()
    {
        const string Seed = "党课,讲稿\n今天,我们开会,好。\n";
        string fixedText = Fix("今天,我们开会,好。 {#k3f}\n", Seed, "title: 党课,讲稿\ntitle-source: line\n", out _, ", title-at: \"1:1\"");

        Assert.StartsWith("---\ntitle: 党课，讲稿\n", fixedText, StringComparison.Ordinal);
    }

    [Fact]
    public void ASentenceThatEndsWithACommaIsJoined()
    {
        const string Seed = "同志们：\n我们要抓好落实，\n抓出成效。\n谢谢。\n";
        string fixedText = Fix("同志们： {#k3f}\n\n我们要抓好落实， {#k4f was:k4g}\n\n抓出成效。 {#k5f was:k5g}\n\n谢谢。 {#k6f}\n", Seed, "", out string[] rules);

        Assert.Equal(["KB4302"], rules);
        Assert.EndsWith(
            "\nremoved:\n  - { rule: wrap.unfinished, at: \"2:9\", text: \"\\n\" }\n---\n\n同志们： {#k3f}\n\n我们要抓好落实，抓出成效。 {#k4f was:k4g was:k5f was:k5g}\n\n谢谢。 {#k6f}\n",
            fixedText,
            StringComparison.Ordinal);
    }

    [Fact]
    public void AMarkAtTheBeginningIsJoinedAndTheRemovalsStayInOrder()
    {
        const string Seed = "浏览量\n我们要抓好落实\n，抓出成效。\n收藏\n";
        const string Removed = "removed:\n  - { rule: manual.page, at: \"1:1\", text: \"浏览量\\n\" }\n  - { rule: manual.page, at: \"4:1\", text: \"收藏\\n\" }\n";
        string fixedText = Fix("我们要抓好落实 {#k3f}\n\n，抓出成效。 {#k4f}\n", Seed, Removed, out string[] rules);

        Assert.Equal(["KB4303"], rules);
        Assert.Contains("浏览量\\n\" }\n  - { rule: wrap.orphan-closer, at: \"2:8\", text: \"\\n\" }\n  - { rule: manual.page, at: \"4:1\"", fixedText, StringComparison.Ordinal);
    }

    [Fact]
    public void LinesEndAsTheFileEndsThem()
    {
        const string Seed = "我们要抓好落实，\n抓出成效。\n";
        TextFile[] files = Files("我们要抓好落实， {#k3f}\n\n抓出成效。 {#k4f}\n", Seed, "", "");
        TextFile windows = files[^1] with { Text = files[^1].Text.Replace("\n", "\r\n", StringComparison.Ordinal) };

        TextFile changed = Assert.Single(ContentFixer.Fix([.. files[..^1], windows], static _ => true).Changed);

        Assert.DoesNotContain('\n', changed.Text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.EndsWith("text: \"\\n\" }\r\n---\r\n\r\n我们要抓好落实，抓出成效。 {#k3f was:k4f}\r\n", changed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AParagraphWithACorrectionIsLeftToAPerson()
    {
        const string Seed = "我们要抓好落实，\n抓出城效。\n";
        TextFile[] files = Files("我们要抓好落实， {#k3f}\n\n抓出成效。 {#k4f}\n", Seed, "corrections:\n  - { at: k4f, from: 城效, to: 成效, reason: 原文误字 }\n", "");

        Assert.Contains(ContentChecker.Check(files), finding => finding.Rule.Id == "KB4302");
        Assert.Empty(ContentFixer.Fix(files, static _ => true).Changed);
    }

    [Theory]
    [InlineData("lang: zh-Hans\n", "lang: zh-Hant\n", "同志們，我們要堅持問題導向，對照清單逐條整改，把各項工作落到實處。", "KB4401")]
    [InlineData("lang: zh-Hant\n", "lang: zh-Hant\nscript-note: machine-converted\n", "干部敢于擔當，今后一個時期里，并要完善領導包案，干部敢于為先，今后一個時期里，并占首位，后來居上。", "KB4403")]
    public void WhatTheFrontMatterSaysOfTheScriptIsPutRight(string wrong, string right, string text, string rule)
    {
        string fixedText = Fix($"{text} {{#k3f}}\n", text + "\n", wrong, out string[] rules);

        Assert.Equal([rule], rules);
        Assert.Contains(right, fixedText, StringComparison.Ordinal);
        Assert.EndsWith($"\n{text} {{#k3f}}\n", fixedText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("见[公报](https://a.cn/b)。", "见公报。", "见公报。", "KB4022")]
    [InlineData("见[公报](https://a.cn/b)，一，二，三。", "见[公报](https://a.cn/b)，一，二，三。", "见\\[公报\\](https\\://a.cn/b)，一，二，三。", "KB4022")]
    [InlineData("抓<b>重点</b>。", "抓重点。", "抓重点。", "KB4023")]
    [InlineData("抓<b>重点</b>。", "抓<b>重点</b>。", "抓\\<b\\>重点\\</b\\>。", "KB4023")]
    [InlineData("抓<br>重点。", "抓重点。", "抓重点。", "KB4023")]
    [InlineData("[**镇]{redacted plase}好。", "**镇好。", "[\\*\\*镇]{redacted place}好。", "KB4021")]
    public void TheSeedDecidesWhatMarkdownWasMeantFor(string written, string seed, string right, string rule)
    {
        string fixedText = Fix(written.Replace("**", "\\*\\*", StringComparison.Ordinal) + " {#k3f}\n", seed + "\n", "", out string[] rules);

        Assert.Contains(rule, rules);
        Assert.EndsWith($"\n{right} {{#k3f}}\n", fixedText, StringComparison.Ordinal);
    }

    // The whole file after the fixes. It has no error, and fixing it again changes nothing.
    private static string Fix(string body, string seed, string fields, out string[] rules, string source = "")
    {
        TextFile[] files = Files(body, seed, fields, source);
        (IReadOnlyList<TextFile> changed, IReadOnlyList<Finding> made) = ContentFixer.Fix(files, static _ => true);
        TextFile[] after = [.. files[..^1], Assert.Single(changed)];

        Assert.DoesNotContain(ContentChecker.Check(after), finding => finding.Rule.Severity == Severity.Error);
        Assert.Empty(ContentFixer.Fix(after, static _ => true).Changed);
        rules = [.. made.Select(finding => finding.Rule.Id)];
        return after[^1].Text;
    }

    private static TextFile[] Files(string body, string seed, string fields, string source)
    {
        string sha256 = KnowledgeBase.Rules.Fidelity.SeedText.FromUtf8(RepositoryContent.SeedPath, seed, hasBom: false).Sha256;
        string sourceField = $"source: {{ seed: {RepositoryContent.SeedPath}, sha256: {sha256}, encoding: utf-8{source} }}\n";

        // In the order of the collection: what is added finds its place before the fields that come later.
        int later = fields.IndexOf("removed:", StringComparison.Ordinal) is var removed and >= 0 ? removed : fields.IndexOf("corrections:", StringComparison.Ordinal);
        (string before, string after) = later < 0 ? (fields, "") : (fields[..later], fields[later..]);
        string document = RepositoryContent.Document(before + sourceField);
        document = document[..^RepositoryContent.Body.Length] + body;
        document = document.Replace("---\n\n" + body, after + "---\n\n" + body, StringComparison.Ordinal);
        return [.. RepositoryContent.Definitions.Where(file => file.Path != RepositoryContent.SeedPath), new TextFile(RepositoryContent.SeedPath, seed), new TextFile(Path, document)];
    }
}
