using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Tests.Clean;

public sealed class LetterSpacesTests
{
    private const string Speech = "各级党组织要提高认识，压实责任，到2024年把各项部署落到实处，以优良作风取信于民，推动工作开创新的局面，再上新的台阶。";

    [Theory]
    [InlineData(" ")]
    [InlineData("\u3000")]
    [InlineData("\u00A0")]
    public void ABlankBetweenAllCharactersGoes(string blank)
    {
        Ledger ledger = Cleaner.Clean(string.Join(blank, Speech.ToCharArray()) + "\n", Imports.Rules);

        Assert.Equal(Speech + "\n", string.Concat(ledger.Spans.Where(span => span.Fate != Fate.Removed).Select(ledger.TextOf)));
    }

    [Fact]
    public void BlanksThatAnAuthorSetStay()
    {
        Assert.Empty(Cleaner.Clean(string.Concat(Enumerable.Repeat(Speech + "\n讲 话 张 三 李 四\n", 20)), Imports.Rules).Removed);
    }
}
