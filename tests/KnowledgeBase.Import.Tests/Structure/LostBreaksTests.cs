using System.Globalization;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Import.Tests.Structure;

public sealed class LostBreaksTests
{
    private const string Body = "各级党组织要压实责任，把作风建设摆在突出位置，常抓不懈，久久为功，以实际成效取信于民。";

    [Fact]
    public void ATitleInTheLineOfTheTextIsDeclared()
    {
        ImportedSpeech speech = Imports.Text($"在全县作风建设大会上的讲话同志们：{Body}一、提高认识。{Body}二、抓好落实。{Body}");

        Assert.Equal("在全县作风建设大会上的讲话", speech.Description.Title);
        Assert.Contains("  title-at: \"1:1\"\n  title-run-on: true\n", speech.Markdown, StringComparison.Ordinal);
        Assert.Contains("同志们： {#", speech.Markdown, StringComparison.Ordinal);
        Assert.Contains(" run-on}\n", speech.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void AListInsideAParagraphIsNotParted()
    {
        string paragraph = $"会上提出三条：一、要带头学习；二、要带头实干；三、要带头守纪。{Body}";

        ImportedSpeech speech = Imports.Text(string.Concat(Enumerable.Range(1, 8).Select(i => paragraph.Replace("会上", string.Create(CultureInfo.InvariantCulture, $"第{i}次会上"), StringComparison.Ordinal) + "\n")));

        Assert.Equal(8, speech.Body.Blocks.Count);
        Assert.DoesNotContain("run-on", speech.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void BlanksInsideSentencesPartNothing()
    {
        ImportedSpeech speech = Imports.Text($"同志们：{Body}结合近期自 己学习的收获、感悟与 思考，与大家交流。{Body}{Body}");

        Assert.Contains("结合近期自 己学习的收获、感悟与 思考，与大家交流。", speech.Markdown, StringComparison.Ordinal);
        Assert.Equal(2, speech.Body.Blocks.Count);
    }

    [Fact]
    public void ATypistsBlankAfterEveryStopIsNoLostBreak()
    {
        ImportedSpeech speech = Imports.Text($"同志们： {Body.Replace("，", "。 ", StringComparison.Ordinal)} {Body.Replace("，", "。 ", StringComparison.Ordinal)} {Body}");

        Assert.Equal(2, speech.Body.Blocks.Count);
    }

    [Fact]
    public void AHeadingOfTwoEqualClausesIsOneHeading()
    {
        ImportedSpeech speech = Imports.Text($"同志们：{Body} 一、扛起发展之责 激活基层动能 {Body} 二、厚植为民之心 办好民生实事 {Body}");

        Assert.Equal(["一、扛起发展之责 激活基层动能", "二、厚植为民之心 办好民生实事"], speech.Body.Blocks.OfType<HeadingBlock>().Select(heading => heading.Content.Plain));
    }

    [Fact]
    public void ANumberThatBelongsToAWordBeginsNoSection()
    {
        ImportedSpeech speech = Imports.Text($"一、坚持全党团结统一、行动一致\n{Body}\n二、坚持从严从实\n{Body}\n");

        Assert.Equal(["坚持全党团结统一、行动一致", "坚持从严从实"], speech.Outline.Roots.Select(node => node.Title));
    }

    [Fact]
    public void ASentenceThatAPageBreaksGoesOn()
    {
        string page = string.Concat(Enumerable.Repeat(Body, 12));

        ImportedSpeech speech = Imports.Text($"在全县大会上的讲话\n{page}要把各项\n部署落到实处。{page}\n");

        Assert.Contains("要把各项部署落到实处。", speech.Markdown, StringComparison.Ordinal);
    }
}
