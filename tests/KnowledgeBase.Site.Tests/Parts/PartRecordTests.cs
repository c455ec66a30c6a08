using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Parts;

namespace KnowledgeBase.Site.Tests.Parts;

public sealed class PartRecordTests
{
    private static readonly PartRecord s_record = new()
    {
        Part = PartNumber.All(3).ElementAt(1),
        Inputs = new HashedInputs
        {
            Program = "aa",
            Facts = "zh-Hans,en kept feed",
            Common = [new HashedFile("input/site.yml", "bb")],
            Speeches = [new HashedFile("input/speeches/讲 话.md", "cc"), new HashedFile("input/speeches/x.md", "dd")],
        },
        Files = [new HashedFile("index/root.js", "ee"), new HashedFile("site/speeches/x.source.html", "ff")],
    };

    [Fact]
    public void ARecordIsReadAsItWasWritten()
    {
        Assert.True(PartRecord.TryRead(s_record.ToString(), out PartRecord? read));

        Assert.Equal(s_record, read);
    }

    [Fact]
    public void ARecordThatIsCutShortIsNone()
    {
        string text = s_record.ToString();

        Assert.All(Enumerable.Range(0, text.Length), length => Assert.False(PartRecord.TryRead(text[..length], out _)));
    }

    [Fact]
    public void ARecordWithAnotherCharacterIsNone()
    {
        string text = s_record.ToString();

        Assert.All(Enumerable.Range(0, text.Length), i => Assert.False(PartRecord.TryRead($"{text[..i]}{(char)(text[i] ^ 1)}{text[(i + 1)..]}", out _)));
    }
}
