namespace KnowledgeBase.Import.Tests.Describe;

public sealed class DescriberTests
{
    private const string Body = "各级党组织要压实责任，把作风建设摆在突出位置，以实际成效取信于民。\n";

    [Theory]
    [InlineData("（2024年3月5日）", "", 2024, 3, 5)]
    [InlineData("", "二〇二四年三月五日", 2024, 3, 5)]
    [InlineData("", "某某县人民政府 2024年3月5日", 2024, 3, 5)]
    public void ADateIsReadWhereItIsStated(string head, string end, int year, int month, int day)
    {
        ImportedSpeech speech = Imports.Text($"在全县大会上的讲话\n{head}\n同志们：\n{Body}{Body}{Body}{end}\n");

        Assert.Equal(new DateOnly(year, month, day), speech.Description.Date);
        Assert.Contains(speech.Description.Evidence, line => line.StartsWith("日期：", StringComparison.Ordinal));
    }

    [Fact]
    public void AMonthIsNoDateButIsQuoted()
    {
        ImportedSpeech speech = Imports.Text($"在全县大会上的讲话\n（2024年3月）\n同志们：\n{Body}");

        Assert.Null(speech.Description.Date);
        Assert.Contains(speech.Questions, question => question.Contains("日期只写到“2024年3月”", StringComparison.Ordinal));
    }

    [Fact]
    public void ADateInTheTextIsNotTheSpeechs()
    {
        Assert.Null(Imports.Text($"在全县大会上的讲话\n同志们：\n2023年12月1日，我们启动了整治。\n{Body}").Description.Date);
    }

    [Theory]
    [InlineData("奋力谱写新篇章", "现将一年来的工作情况述职如下：", "述职评议")]
    [InlineData("永葆初心", "今天我给大家上一堂党课。", "党课讲稿")]
    [InlineData("政府工作", "我代表市人民政府，向大会作工作报告。", "报告")]
    [InlineData("勇当先锋", "我代表河东乡作表态发言。", "发言")]
    [InlineData("勇当先锋", "今天的会议很重要。", "讲话")]
    [InlineData("读书心得体会", "今天的会议很重要。", "其他")]
    public void TheGenreIsThatOfTheTitleOrOfTheOpening(string title, string opening, string genre)
    {
        Assert.Equal(genre, Imports.Text($"{title}\n同志们：\n{opening}\n{Body}").Description.Genre);
    }

    [Theory]
    [InlineData("县委书记 张某某", "县")]
    [InlineData("某某镇党委书记 张某某", "镇")]
    [InlineData("市长 张某某", "市")]
    public void TheOfficeOfTheSpeakerTellsTheLevel(string speaker, string level)
    {
        Assert.Equal(level, Imports.Text($"在春季农业生产会议上的讲话\n{speaker}\n同志们：\n{Body}").Description.Level);
    }
}
