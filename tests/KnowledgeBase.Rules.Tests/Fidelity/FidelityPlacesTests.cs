namespace KnowledgeBase.Rules.Tests.Fidelity;

/// <summary>
/// Where each fidelity finding stands in the file. The fields of a case begin in line 2; without a <c>source</c> one is added below them, so
/// that the body begins in line 15 and each line of fields moves it down by one.
/// </summary>
public sealed class FidelityPlacesTests
{
    private const string Path = "input/speeches/example.md";
    private const string Reading = "seeds/example.txt.reading.txt";

    [Theory]
    [InlineData("", "同志们！ {#k3f}\n\n抓好落实。 {#k4g}\n", "同志们！\n抓好落实。\n点赞\n", "(17,6)-(17,6) KB6002")]
    [InlineData("", "𠮷！ {#k3f}\n", "𠮷！\n点赞\n", "(15,4)-(15,4) KB6002")]
    [InlineData("removed:\n  - { rule: meta.views, at: \"1:1\", text: \"浏览量:448\\n\" }\n", "抓好落实。 {#k4g}\n", "浏览量:447\n抓好落实。\n", "(3,5)-(3,55) KB6004")]
    [InlineData("corrections:\n  - { at: k4g, from: 坐, to: 座, reason: 错字 }\n", "做就做好。 {#k4g}\n", "做就做好。\n", "(3,5)-(3,44) KB6007")]
    [InlineData("source: { seed: seeds/example.txt, sha256: {sha256}, encoding: utf-8, newline: crlf }\n", "抓好落实。 {#k4g}\n", "抓好落实。\n", "(2,136)-(2,140) KB6008")]
    [InlineData("removed:\n  - { rule: ui.actoin, at: \"2:1\", text: \"点赞\\n\" }\n", "抓好落实。 {#k4g}\n", "抓好落实。\n点赞\n", "(3,13)-(3,22) KB6009")]
    [InlineData("removed:\n  - { rule: site.contents, at: \"1:1\", text: \"目录\\n\" }\n", "抓好落实。 {#k4g}\n\n> 缺文 {#g4d gap truncated}\n>\n> - 二、抓好整改\n", "目录\n抓好落实。\n", "(19,1)-(21,11) KB6010")]
    [InlineData("source: { seed: seeds/example.txt, sha256: {sha256}, encoding: utf-8, newline-at-end: false }\n", "抓好落实。 {#k4g}\n", "抓好落实。\n", "(2,143)-(2,148) KB6012")]
    [InlineData("removed:\n  - { rule: ui.action, at: \"1:1\", text: \"点赞\\n\" }\n  - { rule: ui.action, at: \"1:2\", text: 赞 }\n", "抓好落实。 {#k4g}\n", "点赞\n抓好落实。\n", "(4,5)-(4,44) KB6013")]
    [InlineData("", "大家讲得都很好，要认真学习。 {#k4g}\n", "大家讲得都很\n好，要认真学习。\n", "(15,7)-(15,7) KB6014")]
    [InlineData("", "讲得都𠮷好，要认真学习。 {#k4g}\n", "讲得都𠮷\n好，要认真学习。\n", "(15,6)-(15,6) KB6014")]
    public void FindingsPointAtTheFault(string fields, string body, string seed, string expected)
    {
        Assert.Equal([expected], Check(fields, body, seed, "\n").Brief());
        Assert.Equal([expected], Check(fields, body, seed, "\r\n").Brief());
    }

    [Fact]
    public void AMissingSeedIsReportedWhereItIsNamed() =>
        Assert.Equal(
            ["(2,17)-(2,34) KB6005"],
            Check("source: { seed: seeds/nowhere.txt, sha256: {sha256}, encoding: utf-8 }\n", "抓好落实。 {#k4g}\n", "抓好落实。\n", "\n").Brief());

    [Fact]
    public void AChangedSeedIsReportedAtItsHash() =>
        Assert.Equal(
            ["(2,44)-(2,108) KB6006"],
            Check($"source: {{ seed: seeds/example.txt, sha256: {new string('0', 64)}, encoding: utf-8 }}\n", "抓好落实。 {#k4g}\n", "抓好落实。\n", "\n").Brief());

    [Theory]
    [InlineData("seeds/elsewhere.reading.txt", "{sha256}", "(2,138)-(2,165) KB6016")]
    [InlineData(Reading, "43d2c8c2e9dee890bc653874036b21485f09564bc9d15df8a7146053172de55d", "(2,185)-(2,249) KB6016")]
    public void AReadingIsReportedWhereItIsNamed(string path, string sha256, string expected) =>
        Assert.Equal([expected], CheckReading(path, sha256, "抓好落实。\n"));

    [Fact]
    public void AStaleReadingIsReportedWhereItIsNamed() =>
        Assert.Equal(["(2,138)-(2,167) KB6017"], CheckReading(Reading, $"{{sha256 of {Reading}}}", "抓好𠮷实。\n"));

    private static string[] CheckReading(string path, string sha256, string seed)
    {
        string source = $"source: {{ seed: seeds/example.txt, sha256: {{sha256}}, encoding: gb18030, reading: {path}, reading-sha256: {sha256} }}\n";
        return RepositoryContent.Check(Path, source, "抓好落实。 {#k4g}\n", seed, [new TextFile(Reading, "抓好落实。\n")]).Brief();
    }

    private static IReadOnlyList<Finding> Check(string fields, string body, string seed, string newline)
    {
        IReadOnlyList<TextFile> files = RepositoryContent.Files(Path, fields, body, seed, []);
        return ContentChecker.Check([.. files.Select(file => file.Path == Path ? file with { Text = file.Text.ReplaceLineEndings(newline) } : file)]);
    }
}
