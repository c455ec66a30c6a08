using System.Globalization;
using KnowledgeBase.Import.Answers;

namespace KnowledgeBase.Import.Tests.Answers;

public sealed class NameFactsTests
{
    [Theory]
    [InlineData("seeds/20231018_在全县秋季造林绿化推进会上的讲话.txt", "在全县秋季造林绿化推进会上的讲话", "讲话", "县", "全县秋季造林绿化推进会", "2023-10-18")]
    [InlineData("seeds/全镇防汛会议发言(2)-2024年3月5日.docx", "全镇防汛会议发言", "发言", "镇", "全镇防汛会议", "2024-03-05")]
    [InlineData("seeds/001_ee9bb8defc1988e1.txt", null, null, null, null, null)]
    [InlineData("seeds/20231399 无题.txt", null, null, null, null, null)]
    [InlineData("seeds/a/讲话.txt", null, "讲话", null, null, null)]
    public void ANameIsReadForWhatItSays(string path, string? title, string? genre, string? level, string? occasion, string? date)
    {
        NameFacts facts = NameFacts.Of(path);

        Assert.Equal((title, genre, level, occasion, date), (facts.Title, facts.Genre, facts.Level, facts.Occasion, facts.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }
}
