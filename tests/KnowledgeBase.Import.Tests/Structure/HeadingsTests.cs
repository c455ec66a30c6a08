using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Import.Tests.Structure;

public sealed class HeadingsTests
{
    [Fact]
    public void TheLastItemOfAnEnumerationIsNoHeading()
    {
        ImportedSpeech speech = Imports.Text("同志们：\n有下列情形之一的，要严肃追责：\n（一）工作推诿扯皮的；\n（二）落实不力的；\n（三）造成严重后果的。\n大家要引以为戒。\n");

        Assert.Empty(speech.Body.Blocks.OfType<HeadingBlock>());
        Assert.Equal(["（一）", "（二）", "（三）"], speech.Outline.Flatten().Select(node => node.Marker));
    }

    [Fact]
    public void AHeadingWithAStopIsOneAfterOtherHeadings()
    {
        ImportedSpeech speech = Imports.Text("同志们：\n（一）工作要实。\n要落到实处。\n（二）作风要严。\n要严在平时。\n");

        Assert.Equal(["（一）工作要实。", "（二）作风要严。"], speech.Body.Blocks.OfType<HeadingBlock>().Select(heading => heading.Content.Plain));
    }
}
