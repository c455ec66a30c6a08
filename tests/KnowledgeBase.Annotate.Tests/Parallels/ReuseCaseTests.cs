using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Tests.Annotate.Parallels;

/// <summary>The founders' cases (Fixtures/reuse-cases.yaml).</summary>
public sealed class ReuseCaseTests
{
    private const string Fixture = "tests/KnowledgeBase.Annotate.Tests/Fixtures/reuse-cases.yaml";

    private static readonly YamlMapping s_cases = YamlReader.Read(new TextFile(Fixture, RepositoryText.Read(Fixture))).Root!;
    private static readonly ParallelReading s_seeds = ParallelFinder.Find(SeedTexts.All);

    public static IEnumerable<object[]> Pairs => Cases("pairs").Select(static entry => (object[])[Text(entry, "a"), Text(entry, "a_text"), Text(entry, "b"), Text(entry, "b_text"), Text(entry, "kind")]);

    public static IEnumerable<object[]> Near => Cases("near").Select(static entry => (object[])[Text(entry, "a"), Text(entry, "a_text"), Text(entry, "b"), Text(entry, "b_text"), Text(entry, "expect")]);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void AStringOfTwoSeedsIsReuseOrASetPhrase(string a, string aText, string b, string bText, string kind)
    {
        bool isLinked = s_seeds.Passages.Any(passage => Has(passage.First, a, aText) && Has(passage.Second, b, bText));

        Assert.Equal(Fold.Skeleton(aText).Text, Fold.Skeleton(bText).Text);
        Assert.Equal(kind == "reuse", isLinked);
    }

    [Theory]
    [MemberData(nameof(Near))]
    public void SentencesThatAreNearlyTheSameAreToldApart(string a, string aText, string b, string bText, string expect)
    {
        // Sentences of one speech are never compared.
        ParallelReading reading = expect == "same-doc"
            ? ParallelFinder.Find([SeedTexts.Made(a, aText, bText)])
            : ParallelFinder.Find([SeedTexts.Made(a, aText), SeedTexts.Made(b + "'", bText)]);

        Assert.Equal(expect switch { "reuse" => [ParallelKind.Reuse], "variant" => [ParallelKind.Variant], _ => (ParallelKind[])[] }, reading.Passages.Select(static passage => passage.Kind));
    }

    [Fact]
    public void TheSeedsHaveNothingElseInCommon() =>
        Assert.Equal(["作风建设既是政治任务，更是"], s_seeds.Passages.Select(static passage => SeedTexts.Words(SeedTexts.All, passage.First)));

    private static bool Has(ParallelSide side, string seed, string words) =>
        side.Speech == seed && Fold.Skeleton(SeedTexts.Words(SeedTexts.All, side)).Text.Contains(Fold.Skeleton(words).Text, StringComparison.Ordinal);

    private static IEnumerable<YamlMapping> Cases(string key) => ((YamlSequence)s_cases[key]!).Items.Cast<YamlMapping>();

    private static string Text(YamlMapping entry, string key) => entry.Text(key)!;
}
