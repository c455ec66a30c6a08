using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Tests.Clean;

public sealed class InsertedLinesTests
{
    private const string Before = "各级党组织要提高认识，压实责任，把各项部署落到实处，以优良的作风持续";
    private const string After = "推动工作，让群众看到变化。";

    private static readonly string s_speech = string.Concat(Enumerable.Repeat("各级党组织要提高认识，压实责任，把各项部署落到实处，以优良作风取信于民。\n", 12));

    [Theory]
    [InlineData("\n- 3 -\n")]
    [InlineData("\n\n第 1 页 共 5 页\n\n")]
    [InlineData("\n1/5\n")]
    [InlineData("\nhttps://www.example.com/a.html\n")]
    public void ASentenceGoesOnAcrossWhatWasSetIntoIt(string inserted)
    {
        ImportedSpeech speech = Imports.Text($"在作风建设会议上的讲话\n{s_speech}{Before}{inserted}{After}\n{s_speech}");

        Assert.Contains(Before + After, speech.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("要协助党委加强党的作风建设，认真落实中央提出的“八个坚持、八个反对”", "的要求，大力倡导八个方面的良好风气。")]
    [InlineData("要认真学习《中国共产党章程》，学习《中国共产党纪律处分条例》", "、《中国共产党问责条例》。")]
    public void ASentenceGoesOnBehindAClosingMarkWhenNoSentenceCouldBeginSo(string before, string after)
    {
        ImportedSpeech speech = Imports.Text($"在作风建设会议上的讲话\n{s_speech}{before}\n- 3 -\n{after}\n{s_speech}");

        Assert.Contains(before + after, speech.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("在作风建设会议上的讲话", "各级党组织要提高认识。")]
    [InlineData("各级党组织要提高认识，压实责任，认真落实中央提出的“八个坚持、八个反对”", "的确，这是一件大事。")]
    [InlineData("一、提高政治站位、深化思想认识、切实把作风建设摆在突出位置抓紧抓好抓实", "各级党组织要提高认识。")]
    [InlineData(Before, "二、抓好落实")]
    [InlineData(Before, "　　另起一段，各级党组织要提高认识。")]
    [InlineData("各级党组织要提高认识，压实责任，把各项部署落到实处，以优良的作风推动工作。", "各级党组织要提高认识。")]
    public void ParagraphsStayApart(string before, string after)
    {
        Ledger ledger = Cleaner.Clean($"{s_speech}{before}\n- 3 -\n{after}\n{s_speech}", Imports.Rules);

        Assert.Equal("- 3 -\n", ledger.TextOf(Assert.Single(ledger.Removed)));
    }
}
