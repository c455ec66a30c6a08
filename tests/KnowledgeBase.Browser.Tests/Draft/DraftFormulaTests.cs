using KnowledgeBase.Browser.Tests.Browsing;

namespace KnowledgeBase.Browser.Tests.Draft;

/// <summary>Set formulae that are misquoted, and many that only look so: a false accusation is worse than a miss.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class DraftFormulaTests(ChromiumFixture chromium, DraftSiteFixture site) : IClassFixture<DraftSiteFixture>
{
    [BrowserTheory]
    [InlineData("要深刻领悟四个确立的决定性意义。", "四个确立", "两个确立")]
    [InlineData("增强“四个意识”、坚定“五个自信”。", "五个自信", "四个自信")]
    [InlineData("坚决整治“五风”问题。", "五风", "四风")]
    [InlineData("基层是上面千条线、下面一根真。", "上面千条线、下面一根真", "上面千条线、下面一根针")]
    [InlineData("树立“功成不必有我”的境界。", "功成不必有我", "功成不必在我")]
    [InlineData("坚决反对“四风”（形式主义、官僚主义、享乐主义）。", "四风", "少了：奢靡之风")]
    [InlineData("解决形式主义、官僚主义和享乐主义“四风”问题。", "四风", "少了：奢靡之风")]
    [InlineData("增强四个意识（政治意识、大局意识、核心意识、看齐意识、规矩意识）。", "四个意识", "没有：规矩意识")]
    public async Task AFormulaThatIsMisquotedIsNamedWithItsEntry(string draft, string written, string meant)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await DraftVisit.OpenAsync(visit);

        string[] findings = await DraftVisit.FindingsAsync(visit, draft);

        string finding = Assert.Single(findings);
        Assert.Contains(written, finding, StringComparison.Ordinal);
        Assert.Contains(meant, finding, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task WhatOnlyLooksLikeAMistakeIsLeftAlone()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await DraftVisit.OpenAsync(visit);

        string[] findings = await DraftVisit.FindingsAsync(
            visit,
            """
            增强“四个意识”、坚定“四个自信”、做到“两个维护”，拥护两个确立。
            大会推选四个代表，听取三个代表发言。
            落实中央八项规定和省委“十项规定”。
            坚持“五有”（有人、有钱、有地、有章、有序）。
            整治“四风”（形式主义、官僚主义等）。
            反对形式主义、官僚主义、享乐主义和奢靡之风“四风”。
            反对“四风”：形式主义、官僚主义、享乐主义、奢靡之风依然存在，不可松劲。
            四个意识即政治意识、大局意识、核心意识、看齐意识。
            既要功成不必在我，也要功成必定有我。
            上面千条线，下面一根针。
            """);

        Assert.Empty(findings);
        Assert.Contains("没有发现", await visit.Page.InnerTextAsync(DraftVisit.Summary), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task OnlyAnExpansionThatNobodyCheckedIsSaidToBeSo()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await DraftVisit.OpenAsync(visit);

        string[] findings = await DraftVisit.FindingsAsync(visit, "“四风”（形式主义、官僚主义、享乐主义）。“四个意识”（政治意识、大局意识、核心意识）。");

        Assert.Equal(2, findings.Length);
        Assert.Contains("还没有与原文核对过", findings[0], StringComparison.Ordinal);
        Assert.DoesNotContain("还没有与原文核对过", findings[1], StringComparison.Ordinal);
    }
}
