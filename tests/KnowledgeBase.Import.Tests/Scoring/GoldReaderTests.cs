using KnowledgeBase.Import.Scoring.Gold;

namespace KnowledgeBase.Import.Tests.Scoring;

public sealed class GoldReaderTests
{
    [Fact]
    public void OnlyTheFileIsRequired()
    {
        GoldDocument gold = GoldReader.Read("a.yml", "file: a.txt\n");

        Assert.Equal(new GoldDocument { File = "a.txt" }, gold);
    }

    [Fact]
    public void AnyYamlStyleIsRead()
    {
        GoldDocument gold = GoldReader.Read("a.yml", "# note\n{\"file\": a.txt, title: {text: '讲话: 一', variants: 另题}, boilerplate: [{text: \"两\\n行\"}]}\n");

        Assert.Equal(("讲话: 一", "另题", new GoldPassage("两\n行", null)), (gold.Title, gold.TitleForms.Single(), gold.Boilerplate.Single()));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("")]
    public void ATitleThatIsNullIsNoTitle(string value)
    {
        Assert.Null(GoldReader.Read("a.yml", $"file: a.txt\ntitle:\n  text: {value}\n").Title);
    }

    [Fact]
    public void OutlineItemsFindTheirParentById()
    {
        GoldDocument gold = GoldReader.Read(
            "a.yml",
            "file: a.txt\noutline:\n- {id: 7, level: 1, marker: 一、, text: 甲, form: block}\n- {id: 8, level: 2, marker: 一是, text: 乙, form: runin, kind: point, parent: 7, in_body: false, truncated: true}\n");

        Assert.Equal(
            new GoldHeading { Level = 2, Marker = "一是", Text = "乙", Kind = GoldKind.Point, IsBlock = false, InBody = false, IsTruncated = true, Parent = 0 },
            gold.Outline[1]);
    }

    [Fact]
    public void AnUnknownKindIsAHeadingWithARemark()
    {
        GoldDocument gold = GoldReader.Read("a.yml", "file: a.txt\noutline:\n- {level: 1, text: 甲, kind: lable}\n");

        Assert.Equal(GoldKind.Heading, gold.Outline[0].Kind);
        Assert.Contains("'lable'", Assert.Single(gold.Remarks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: {text: 甲}\n", "a.yml(1,1): The gold file as a whole has no 'file'. Add it.")]
    [InlineData("- a\n", "a.yml(1,1): The gold file is no mapping.")]
    [InlineData("", "a.yml(1,1): The gold file is no mapping.")]
    [InlineData("file: a.txt\ntitle: 甲\n", "a.yml(2,8): The gold file 'title' is no mapping.")]
    [InlineData("file: a.txt\noutline: 三\n", "a.yml(2,10): The gold file 'outline' is no list.")]
    [InlineData("file: a.txt\noutline:\n- {level: 一, text: 甲}\n", "a.yml(3,11): The gold file 'level' is no whole number.")]
    [InlineData("file: a.txt\noutline:\n- {text: 甲}\n", "a.yml(3,3): The gold file gives the outline item '甲' no 'level'.")]
    [InlineData("file: a.txt\nboilerplate:\n- {line: 3}\n", "a.yml(3,3): The gold file in this entry of 'boilerplate' has no 'text'.")]
    [InlineData("file: a.txt\ntitle: [\n", "a.yml(3,1): The gold file is no YAML:")]
    public void AMalformedFileIsNamedWithItsPlace(string text, string message)
    {
        InvalidDataException fault = Assert.Throws<InvalidDataException>(() => GoldReader.Read("a.yml", text));

        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
    }
}
