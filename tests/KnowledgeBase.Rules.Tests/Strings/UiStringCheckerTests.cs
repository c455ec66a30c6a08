using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Strings;

namespace KnowledgeBase.Rules.Tests.Strings;

public class UiStringCheckerTests
{
    private const string Home = "nav-home: { zh-Hans: 首页, zh-Hant: 首頁, en: Home }\n";

    [Fact]
    public void AKeyStandsOnceInAllFiles()
    {
        IReadOnlyList<Finding> findings = ContentChecker.Check([new("theme/strings/b.yml", "# 说明\n" + Home), new("theme/strings/a.yml", "# 说明\n\n" + Home)]);

        Assert.Equal(
            ["theme/strings/b.yml(2,1): error KB3208: Key 'nav-home' has the C# name 'NavHome', and so has 'nav-home' in theme/strings/a.yml on line 3. Rename one of the two, or remove it."],
            findings.Select(finding => finding.ToString()));
        Assert.Equal(["(2,1)-(2,9) KB3208"], findings.Brief());
    }

    [Fact]
    public void ABrokenTextKeepsItsName() =>
        Assert.Equal(
            ["KB3201", "KB3208"],
            ContentChecker.Check([new("theme/strings/a.yml", Home.Replace(", en: Home", "", StringComparison.Ordinal)), new("theme/strings/b.yml", Home)]).Select(finding => finding.Rule.Id));

    [Fact]
    public void OnlyTheTextsOfTheInterfaceAreCheckedAsSuch() =>
        Assert.Empty(ContentChecker.Check([new("theme/strings/a.txt", "nav-home: x\n"), new("theme/other.yml", "nav-home: x\n")]));

    [Fact]
    public void EveryTextOfTheRepositoryIsInOrder() => Assert.Empty(ContentChecker.Check(InterfaceTexts.Files));

    [Fact]
    public void NoTextMakesTheCheckFail()
    {
        const string Text = "a:\n  zh-Hans: 共{n}{n|甲|乙}\n  zh-Hant: [\"{n}\", 𠮷]\n  en: '{n'\n  values: { n: number, m: text }\n  browser: [n]\n";

        for (int i = 0; i < Text.Length; i++)
        {
            foreach (string broken in (string[])[Text[..i], Text[i..], Text.Remove(i, 1), Text.Insert(i, "{"), Text.Insert(i, "|"), Text.Insert(i, "\r\n")])
            {
                Assert.DoesNotContain(ContentChecker.Check([new("theme/strings/a.yml", broken)]), finding => finding.Rule.Id == "KB9001");
            }
        }
    }

    [Theory]
    [InlineData("zh-Hans: 首页", "zh-hans: 首页")]
    [InlineData("values:", "value:")]
    [InlineData("{count} speeches", "{cuont} speeches")]
    public void AMisspeltWordIsPutRight(string right, string wrong)
    {
        string text = Home + "speech-count:\n  zh-Hans: 共{count}篇\n  zh-Hant: 共{count}篇\n  en: \"{count} speeches\"\n  values: { count: number }\n";
        TextFile file = new("theme/strings/a.yml", text.Replace(right, wrong, StringComparison.Ordinal));

        (IReadOnlyList<TextFile> changed, IReadOnlyList<Finding> made) = ContentFixer.Fix([file], _ => true);

        Assert.Single(made);
        Assert.Equal(text, Assert.Single(changed).Text);
        Assert.Empty(ContentFixer.Fix(changed, _ => true).Changed);
    }

    [Fact]
    public void ALanguageThatCouldBeEitherIsLeftToPeople()
    {
        TextFile file = new("theme/strings/a.yml", Home.Replace("zh-Hans", "zh-Han", StringComparison.Ordinal));

        Assert.Empty(ContentFixer.Fix([file], _ => true).Changed);
    }
}
