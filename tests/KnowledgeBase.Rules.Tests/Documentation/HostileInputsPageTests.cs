using System.Text.RegularExpressions;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Documentation;

/// <summary>The tests that docs/hostile-inputs.md names are there.</summary>
public sealed partial class HostileInputsPageTests
{
    [Fact]
    public void EveryTestThatThePageNamesExists()
    {
        Dictionary<string, string> sources = Directory.EnumerateFiles(Repository.PathTo("tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(path => Path.GetFileNameWithoutExtension(path), path => RepositoryText.Read(Path.GetRelativePath(Repository.Root, path)))
            .ToDictionary(same => same.Key, string.Concat, StringComparer.Ordinal);
        MatchCollection named = TestName().Matches(RepositoryText.Read("docs/hostile-inputs.md"));

        Assert.True(named.Count > 40, "The page names hardly any test.");
        Assert.All<Match>(named, name => Assert.Matches($@"public (async )?(void|Task) {name.Groups["method"].Value}\(", sources.GetValueOrDefault(name.Groups["class"].Value, "")));
    }

    [GeneratedRegex("`(?<class>[A-Za-z0-9]+Tests)\\.(?<method>[A-Za-z0-9]+)`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TestName();
}
