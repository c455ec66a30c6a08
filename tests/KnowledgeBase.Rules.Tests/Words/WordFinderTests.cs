using KnowledgeBase.Rules.Words;

namespace KnowledgeBase.Rules.Tests.Words;

public class WordFinderTests
{
    [Fact]
    public void EveryPlaceOfEveryWordIsFoundAndTheLongestWins()
    {
        var finder = new WordFinder(["县委", "县委书记", "书", "𠮷"]);

        Assert.Equal(["0 县委书记", "5 县委", "7 书", "9 𠮷", "11 书"], Find(finder, "县委书记和县委书x𠮷书"));
    }

    [Fact]
    public void ATextWithoutWordsHasNone() => Assert.Empty(Find(new WordFinder(["县委"]), "县政府委员会县"));

    [Fact]
    public void AFinderWithoutWordsFindsNothing() => Assert.Empty(Find(new WordFinder([]), "县委"));

    private static List<string> Find(WordFinder finder, string text)
    {
        List<string> found = [];
        for (int at = 0; finder.TryFind(text, ref at, out int word); at += finder.Words[word].Length)
        {
            found.Add($"{at} {finder.Words[word]}");
        }

        return found;
    }
}
