using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Annotate.Phrases;

namespace KnowledgeBase.Site.Tests.Inputs;

public sealed class SharedInputsTests
{
    /// <summary>A property that is new must be counted in SharedInputs before it is added here: otherwise a page that shows it stays as it was when it changes.</summary>
    [Theory]
    [InlineData(typeof(LineCommonness), "Characters Share Shared Stretches")]
    [InlineData(typeof(SharedStretch), "Length Level Start")]
    [InlineData(typeof(ParallelPassage), "First Kind Score Second Sentences")]
    [InlineData(typeof(ParallelSide), "BlockId Length Line Places Speech Start")]
    [InlineData(typeof(ParallelSentence), "Containment FirstLength FirstStart SecondLength SecondStart")]
    [InlineData(typeof(TextPlace), "BlockId End Length Start")]
    [InlineData(typeof(SameSpeech), "Evidence Speeches")]
    [InlineData(typeof(SharedSentences), "First Second Sentences Share Shared")]
    public void EveryPropertyOfWhatIsSharedIsCounted(Type record, string properties) =>
        Assert.Equal(properties, PublicProperties.Of(record));
}
