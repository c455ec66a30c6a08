using System.Text.RegularExpressions;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Tests.Pages;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Fixes;

/// <summary>A rule says that it can be fixed (<see cref="Rule.Fix"/>) if and only if it is so.</summary>
public sealed partial class DeclaredFixTests
{
    public static TheoryData<string> FixableRules => [.. RuleTable.All.Where(rule => rule.Fix is not null).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(FixableRules))]
    public void AnExampleOfTheRulesPageIsPutRightAndStaysSo(string id)
    {
        IReadOnlyList<TextFile>[] repaired = [.. WrongExamples(id).Select(example => example.Files()).Select(Repair).Where(files => ContentChecker.Check(files).All(finding => finding.Rule.Id != id))];

        Assert.True(repaired.Length > 0, $"'kb check --fix' repairs no example of {id}. Add one to its page, or set Fix to null.");
        Assert.All(repaired, files => Assert.Empty(ContentFixer.Fix(files, static _ => true).Changed));
    }

    [Fact]
    public void ARuleThatOffersAFixDeclaresIt()
    {
        IEnumerable<string> offered = RuleTable.All
            .SelectMany(rule => WrongExamples(rule.Id))
            .SelectMany(example => example.Check())
            .Where(finding => !finding.Fixes.IsEmpty)
            .Select(finding => finding.Rule.Id);

        AssertDeclared(offered);
    }

    /// <summary>Also where no example of a page happens to have a fix.</summary>
    [Fact]
    public void ARuleThatTheSourcesGiveAFixDeclaresIt()
    {
        Dictionary<string, string> idOfName = typeof(Rule).Assembly.GetTypes()
            .SelectMany(type => type.GetFields().Where(field => field.IsStatic && field.FieldType == typeof(Rule)).Select(field => ($"{type.Name}.{field.Name}", ((Rule)field.GetValue(null)!).Id)))
            .ToDictionary(pair => pair.Item1, pair => pair.Id, StringComparer.Ordinal);
        IEnumerable<string> named = Directory.EnumerateFiles(Repository.PathTo("src", "KnowledgeBase.Rules"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => Fixable().Matches(RepositoryText.Read(Path.GetRelativePath(Repository.Root, path))))
            .Select(match => idOfName[match.Groups["rule"].Value]);

        AssertDeclared(named);
    }

    private static void AssertDeclared(IEnumerable<string> ids) =>
        Assert.All(ids.Distinct(), id => Assert.True(RuleTable.All.Single(rule => rule.Id == id).Fix is not null, $"{id} offers a fix: say in its Fix what it does."));

    private static IEnumerable<PageExample> WrongExamples(string id) => PageExample.Of(id, RulePages.Find(id)!).Where(example => example.IsWrong);

    private static IReadOnlyList<TextFile> Repair(IReadOnlyList<TextFile> files)
    {
        IReadOnlyList<TextFile> changed = ContentFixer.Fix(files, static _ => true).Changed;
        return [.. files.Select(file => changed.FirstOrDefault(better => better.Path == file.Path) ?? file)];
    }

    [GeneratedRegex(@"Fixable\((?:[^;]*?,\s*)??(?<rule>[A-Za-z]+Rules\.[A-Za-z]+),", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Fixable();
}
