using KnowledgeBase.Text.Scripts;

namespace KnowledgeBase.Text.Tests.Scripts;

public sealed class ScriptShareTests
{
    [Fact]
    public void SimplifiedTextHasNoTraditionalShare()
    {
        ScriptShare share = ScriptShare.Of("我们要坚持问题导向，对照清单逐条整改。");

        Assert.Equal((HanScript.Simplified, 0.0, false), (share.Script, share.TraditionalShare, share.IsMachineConverted));
    }

    [Fact]
    public void CharacterByCharacterConversionIsNoticed()
    {
        ScriptShare share = ScriptShare.Of("關于下一步的工作，干部要敢于擔當，今后一個時期里，并要完善領導包案，為什么，占財政支出，書記鎮長對鄉鎮工作很熟悉。");

        Assert.Equal(HanScript.Traditional, share.Script);
        Assert.True(share.IsMachineConverted);
    }

    [Fact]
    public void TraditionalWrittenByPeopleIsNot()
    {
        ScriptShare share = ScriptShare.Of("關於下一步的工作，幹部要敢於擔當，今後一個時期裡，並要完善領導包案，為什麼，佔財政支出，書記鎮長對鄉鎮工作很熟悉。");

        Assert.Equal(HanScript.Traditional, share.Script);
        Assert.False(share.IsMachineConverted);
    }

    [Fact]
    public void AFewTraditionalCharactersAreMixed()
    {
        string text = string.Concat(Enumerable.Repeat("我们要坚持问题导向，对照清单逐条整改到位。", 5)) + "這";

        Assert.Equal(HanScript.Mixed, ScriptShare.Of(text).Script);
    }
}
