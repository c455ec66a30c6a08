using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Site.Tests.Files;

public class SideBySideTests
{
    private static readonly string[] s_paths = [.. Enumerable.Range(0, 200).Select(number => $"{number}.md")];

    [Fact]
    public void ResultsAreInTheOrderOfThePaths() => Assert.Equal(s_paths, SideBySide.Read(s_paths, path => path));

    [Fact]
    public void TheFirstPathThatCannotBeReadIsToldAsItIs()
    {
        InvalidDataException fault = Assert.Throws<InvalidDataException>(() => SideBySide.Read(s_paths, path => path is "17.md" or "150.md" ? throw new InvalidDataException(path) : path));

        Assert.Equal("17.md", fault.Message);
    }
}
