namespace KnowledgeBase.Rules.Tests.Yaml;

public sealed class YamlMistakenColonTests
{
    [Theory]
    [InlineData("a b")]
    [InlineData("d/e")]
    [InlineData("g:h")]
    [InlineData("j@")]
    [InlineData("l[")]
    [InlineData("n`")]
    [InlineData("p{")]
    [InlineData("s+")]
    [InlineData("讲话")]
    public void OnlyTheKeyOfAFieldIsMended(string key)
    {
        var written = WrittenYaml.Of($"\"{key}\"：x\n");

        Assert.Equal([$"(1,{3 + key.Length})-(1,{4 + key.Length}) KB1007 '{key}：' has a full-width colon. Write '{key}: ' with an ASCII colon and a space."], written.Told);
        Assert.Equal($"{{{key}: ‹x›}}", written.Value);
        Assert.Equal(written.Text, written.Mended);
    }

    [Theory]
    [InlineData("a：x\n", "a: x\n")]
    [InlineData("z-1：x\n", "z-1: x\n")]
    [InlineData("\"AZ\"：x\n", "\"AZ\": x\n")]
    [InlineData("\"a_b.C09\"：x\n", "\"a_b.C09\": x\n")]
    [InlineData("a：　 x\n", "a: x\n")]
    [InlineData("a：\nb: c\n", "a:\nb: c\n")]
    [InlineData("a：　 \n", "a:\n")]
    [InlineData("b: c\nA_z.9：x\n", "b: c\nA_z.9: x\n")]
    public void ItGetsItsColonAndASpaceBeforeAValue(string yaml, string mended)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Equal(["KB1007"], written.Reading.Findings.Select(static finding => finding.Rule.Id));
        Assert.Equal(mended, written.Mended);
        Assert.Empty(WrittenYaml.Of(mended).Told);
    }
}
