using System.Text.RegularExpressions;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Documentation;

/// <summary>
/// A test that proves the exact place of a rule's finding: it expects <c>(2,7)-(2,10) KB2001</c>. <paramref name="Path"/> is relative to the
/// repository.
/// </summary>
internal sealed partial record PlaceTest(string RuleId, string Path, string Method)
{
    private const string OwnProject = "tests/KnowledgeBase.Rules.Tests/";

    public string Class => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The first such test of each rule: those of this project come before others, then it goes by path and line.</summary>
    public static IReadOnlyDictionary<string, PlaceTest> ByRule()
    {
        Dictionary<string, PlaceTest> tests = new(StringComparer.Ordinal);
        IEnumerable<string> sources = Directory.EnumerateFiles(Repository.PathTo("tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .OrderBy(path => !path.StartsWith(OwnProject, StringComparison.Ordinal))
            .ThenBy(path => path, StringComparer.Ordinal);
        foreach (PlaceTest test in sources.SelectMany(path => In(path, RepositoryText.Read(path))))
        {
            tests.TryAdd(test.RuleId, test);
        }

        return tests;
    }

    /// <summary>All of one source, in the order of its lines.</summary>
    public static IEnumerable<PlaceTest> In(string path, string source)
    {
        string[] lines = source.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            foreach (Match expected in Expectation().Matches(Comment().Replace(lines[i], "")))
            {
                if (MethodOf(lines, i) is { } method)
                {
                    yield return new PlaceTest(expected.Groups["rule"].Value, path, method);
                }
            }
        }
    }

    // A case stands above its method, or in a property that the method names; anything else stands in the method.
    private static string? MethodOf(string[] lines, int line)
    {
        if (lines[line].TrimStart().StartsWith("[InlineData", StringComparison.Ordinal))
        {
            return NextMethod(lines, line);
        }

        for (int i = line; i >= 0; i--)
        {
            if (Cases().Match(lines[i]) is { Success: true } cases)
            {
                int user = Array.FindIndex(lines, candidate => candidate.Contains($"MemberData(nameof({cases.Groups["name"].Value}))", StringComparison.Ordinal));
                return user < 0 ? null : NextMethod(lines, user);
            }

            if (Declaration().Match(lines[i]) is { Success: true } declaration)
            {
                return declaration.Groups["name"].Value;
            }
        }

        return null;
    }

    private static string? NextMethod(string[] lines, int line) =>
        lines.Skip(line).Select(candidate => Declaration().Match(candidate)).FirstOrDefault(match => match.Success)?.Groups["name"].Value;

    [GeneratedRegex(@"\(\d+,\d+\)-\(\d+,\d+\) (?<rule>KB\d{4})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Expectation();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s+public (?:async )?(?:void|Task) (?<name>\w+)\(", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^\s+public static TheoryData<[^>]+> (?<name>\w+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cases();
}
