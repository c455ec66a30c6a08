using System.Text.Json;

namespace KnowledgeBase.Cli.Tests.Importing.Reporting;

public sealed class ReportOfASeedTests
{
    [Fact]
    public void TheReportOfATruncatedSeedSaysWhatWasKeptWhatIsKnownAndWhatIsMissing()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        string[] lines = repository.Kb("import", "seeds/003_f2cd3f3992885587.txt").Output.Split('\n');

        Assert.Equal("input/speeches/003-f2cd3f3992885587.md  unchanged", lines[0]);
        Assert.Contains("  题名    在全市乡镇（街道）党（工）委书记培训重点班上的发言（正文题名行）", lines);
        Assert.Contains("  文种    发言（题名中的“发言”）", lines);
        Assert.Contains("  完整度  有缺文，来源称4678字，只显示2464字（原文第37行）", lines);
        Assert.Contains("  未知    讲话人、日期、发布、网址", lines);
        Assert.Contains(lines, line => line.StartsWith("  移除    paywall.omission ×1，", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("  缺文    付费墙省略，877字：", StringComparison.Ordinal));
        Assert.Contains("          二、厚植为民之心,站稳群众立场〔缺文〕", lines);
    }

    [Fact]
    public void KeptAndRemovedCharactersAreAllThereAre()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        using JsonDocument json = JsonDocument.Parse(repository.Kb("import", "seeds", "--json").Output);

        Assert.Equal(5, json.RootElement.GetProperty("documents").GetArrayLength());
        Assert.All(json.RootElement.GetProperty("documents").EnumerateArray(), document =>
        {
            JsonElement report = document.GetProperty("report");
            int removed = report.GetProperty("removals").EnumerateArray().Sum(removal => removal.GetProperty("nonBlank").GetInt32());

            Assert.Equal(report.GetProperty("characters").GetInt32(), report.GetProperty("kept").GetInt32() + removed);
        });
    }
}
