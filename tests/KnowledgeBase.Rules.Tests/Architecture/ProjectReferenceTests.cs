using System.Text.RegularExpressions;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Architecture;

/// <summary>Who may know whom. "analyzer" is a reference for the compiler only, which the built program does not have.</summary>
public partial class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["Text"] = [],
        ["Rules"] = ["Text"],
        ["Generators"] = ["Rules"],
        ["Content"] = ["Rules", "Generators (analyzer)"],
        ["Input"] = ["Generators (analyzer)"],
        ["Import"] = ["Content"],
        ["Annotate"] = ["Content"],
        ["Search"] = ["Text"],
        ["Theme"] = ["Content", "Generators (analyzer)"],
        ["Site"] = ["Annotate", "Search", "Theme"],
        ["Cli"] = ["Site", "Import"],
    };

    [Fact]
    public void ProjectsKnowOnlyThoseTheyMay()
    {
        foreach (string path in Projects())
        {
            string project = Name(path);
            IEnumerable<string> references = Reference().Matches(RepositoryText.Read(path)).Select(match => Name(match.Groups["path"].Value) + Kind(match.Value));

            Assert.True(s_allowed.ContainsKey(project), $"{path} is a project that nobody has given a place.");
            Assert.All(references, reference => Assert.True(s_allowed[project].Contains(reference), $"{project} may not reference {reference}."));
        }
    }

    [Fact]
    public void EveryProjectOfTheListExists() => Assert.Equal(s_allowed.Keys.Order(StringComparer.Ordinal), Projects().Select(Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("src/KnowledgeBase.Text/KnowledgeBase.Text.csproj")]
    [InlineData("src/KnowledgeBase.Rules/KnowledgeBase.Rules.csproj")]
    [InlineData("src/KnowledgeBase.Generators/KnowledgeBase.Generators.csproj")]
    public void WhatTheCompilerLoadsIsNetstandard(string path) =>
        Assert.Contains("<TargetFramework>netstandard2.0</TargetFramework>", RepositoryText.Read(path), StringComparison.Ordinal);

    private static IEnumerable<string> Projects() =>
        Directory.EnumerateFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.PathTo("theme"), "*.csproj"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')).Split('.')[^1];

    private static string Kind(string reference) =>
        reference.Contains("OutputItemType=\"Analyzer\"", StringComparison.Ordinal)
        && reference.Contains("ReferenceOutputAssembly=\"false\"", StringComparison.Ordinal)
            ? " (analyzer)"
            : "";

    [GeneratedRegex("<ProjectReference Include=\"(?<path>[^\"]+)\"[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();
}
