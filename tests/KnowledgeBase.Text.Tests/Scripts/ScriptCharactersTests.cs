using KnowledgeBase.Text.Scripts;

namespace KnowledgeBase.Text.Tests.Scripts;

public sealed class ScriptCharactersTests
{
    [Theory]
    [InlineData('們', ScriptSigns.Folded | ScriptSigns.TraditionalOnly)]
    [InlineData('於', ScriptSigns.Folded | ScriptSigns.Distinct)]
    [InlineData('後', ScriptSigns.Folded | ScriptSigns.Distinct)]
    [InlineData('著', ScriptSigns.Folded)]
    [InlineData('们', ScriptSigns.SimplifiedOnly)]
    [InlineData('后', ScriptSigns.Merged)]
    [InlineData('面', ScriptSigns.None)]
    [InlineData('温', ScriptSigns.None)]
    [InlineData('山', ScriptSigns.None)]
    [InlineData('a', ScriptSigns.None)]
    public void ACharacterTellsItsScript(char c, ScriptSigns expected) => Assert.Equal(expected, ScriptCharacters.SignsOf(c));

    [Fact]
    public void NoCharacterIsOfBothScriptsOnly()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            ScriptSigns signs = ScriptCharacters.SignsOf((char)i);
            Assert.False((signs & ScriptSigns.TraditionalOnly) != 0 && (signs & ScriptSigns.SimplifiedOnly) != 0, ((char)i).ToString());
        }
    }

    [Fact]
    public void SeveralTextsAreCountedTogether()
    {
        ScriptShare share = ScriptShare.Of(["干部敢于擔當", "今后"]);

        Assert.Equal((8, 3, 0), (share.HanCount, share.Merged, share.Distinct));
        Assert.Equal(0.25, share.TraditionalShare);
    }
}
