using KnowledgeBase.Search.Suggest;
using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Tests.Suggest;

/// <summary>What is offered for what is typed: written by the server, read by the search page's modules.</summary>
public sealed class SuggestionTests
{
    private static readonly Suggestion[] s_suggestions =
    [
        new(SuggestionKind.Theme, "作风建设", "themes/zuofeng.html"),
        new(SuggestionKind.Theme, "乡村振兴", "themes/xiangcun-zhenxing.html"),
        new(SuggestionKind.Title, "在全县作风建设动员大会上的讲话", "speeches/000.html"),
        new(SuggestionKind.Title, "重庆调研讲话（2024年）", "speeches/001.html"),
        new(SuggestionKind.Formula, "中央八项规定", ""),
        new(SuggestionKind.Heading, "坚持“严”字当头，转变工作作风", ""),
        new(SuggestionKind.Heading, "提高GDP增长质量", ""),
        new(SuggestionKind.Heading, "学习西安经验", ""),
        new(SuggestionKind.Heading, "推進鄉村治理", ""),
        new(SuggestionKind.Heading, "统筹战略布局", ""),
    ];

    [NodeTheory]
    [InlineData("zfjs")]
    [InlineData("zuofengjianshe")]
    [InlineData("ZuoFeng JianShe")]
    [InlineData("zuòfēng jiànshè")]
    [InlineData("zuof建设")]
    [InlineData("作风js")]
    [InlineData("zfjians")]
    [InlineData("作風建設")]
    [InlineData("作 风")]
    public void AThemeIsOfferedByTextPinyinInitialsAndMixtures(string typed)
    {
        using var folder = new SuggestFolder(s_suggestions);

        string[] offered = folder.Ask(typed).Suggestions;

        Assert.StartsWith("theme 作风建设[0,", offered[0], StringComparison.Ordinal);
        Assert.EndsWith(" themes/zuofeng.html", offered[0], StringComparison.Ordinal);
        Assert.Contains(offered, static line => line.StartsWith("title 在全县作风建设动员大会上的讲话[3,", StringComparison.Ordinal));
    }

    [NodeTheory]
    [InlineData("zhongqing", "title 重庆调研讲话（2024年）[0,2] speeches/001.html")]
    [InlineData("chongqing", "title 重庆调研讲话（2024年）[0,2] speeches/001.html")]
    [InlineData("cqdy", "title 重庆调研讲话（2024年）[0,4] speeches/001.html")]
    [InlineData("2024", "title 重庆调研讲话（2024年）[7,11] speeches/001.html")]
    [InlineData("zybxgd", "formula 中央八项规定[0,6]")]
    [InlineData("zhybxgd", "formula 中央八项规定[0,6]")]
    [InlineData("gdp增", "heading 提高GDP增长质量[2,6]")]
    [InlineData("xian", "heading 学习西安经验[2,4]")]
    [InlineData("xi'anjy", "heading 学习西安经验[2,6]")]
    [InlineData("严字当头", "heading 坚持“严”字当头，转变工作作风[3,8]")]
    [InlineData("乡村治", "heading 推進鄉村治理[2,5]")]
    [InlineData("xczl", "heading 推進鄉村治理[2,6]")]
    [InlineData("zhanlüe", "heading 统筹战略布局[2,4]")]
    [InlineData("zhanlue", "heading 统筹战略布局[2,4]")]
    public void TheMatchedPartIsKnown(string typed, string expected)
    {
        using var folder = new SuggestFolder(s_suggestions);

        Assert.Contains(expected, folder.Ask(typed).Suggestions);
    }

    [NodeTheory]
    [InlineData("")]
    [InlineData("，。！")]
    [InlineData("zfjsx")]
    [InlineData("风作")]
    [InlineData("dp")]
    [InlineData("024")]
    [InlineData("龘")]
    public void NothingIsOfferedForWhatNothingBeginsWith(string typed)
    {
        using var folder = new SuggestFolder(s_suggestions);

        Assert.Empty(folder.Ask(typed).Suggestions);
    }

    [NodeFact]
    public void ASiteWithoutSuggestionsHasAFolderThatOffersNothing()
    {
        using var folder = new SuggestFolder([]);

        Assert.Empty(folder.Ask("zfjs").Suggestions);
    }
}
