using System.Text.RegularExpressions;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Architecture;

/// <summary>
/// Another knowledge base has other themes, genres and levels, so code takes them from the vocabularies of the speech at hand and not from
/// the classes, whose members are this repository's.
/// </summary>
public class SubjectTermsTests
{
    // The generated classes have these; the rest of their members is terms.
    private static readonly string[] s_ofVocabularies = ["All", "TryParse"];

    // Which genres the importer has words for is a question about the compiled ones.
    private static readonly string[] s_exceptions = ["src/KnowledgeBase.Import/Describe/SubjectTerms.cs: Genre.TryParse"];

    [Fact]
    public void CodeNamesNoTermOfTheSubjectButThoseThatEveryBaseHas()
    {
        string[] uses = [.. Sources().SelectMany(static path => UsesIn(path, RepositoryText.Read(path))).Except(s_exceptions)];

        Assert.True(uses.Length == 0, "Take the terms from the vocabularies of the knowledge base (Speech.Vocabularies, SiteInput.Vocabularies):\n" + string.Join('\n', uses));
    }

    [Theory]
    [InlineData("x = Level.County;", "a.cs: Level.County")]
    [InlineData("foreach (var theme in Content.Theme.All)", "a.cs: Theme.All")]
    [InlineData("Genre.TryParse(key, out _)", "a.cs: Genre.TryParse")]
    public void SuchAUseIsFound(string code, string use) => Assert.Equal([use], UsesIn("a.cs", code));

    [Theory]
    [InlineData("nameof(Level.Unknown)")]
    [InlineData("nameof(FormulaKind.Term)")]
    [InlineData("front.Level.Label")]
    [InlineData("vocabularies.Of<Content.Theme>().All")]
    [InlineData("SpeechFacets.Genre")]
    public void OthersAreNone(string code) => Assert.Empty(UsesIn("a.cs", code));

    private static IEnumerable<string> UsesIn(string path, string code)
    {
        // A name alone asks for a term that may be missing.
        string plain = Regex.Replace(code, @"nameof\([^)]*\)", "", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        foreach (VocabularyFile vocabulary in RepositoryContent.Context.Vocabularies.Values.Where(static file => SubjectVocabularies.Names.Contains(file.Name)))
        {
            IEnumerable<string> members = vocabulary.Entries.Select(static entry => entry.Name).Concat(s_ofVocabularies);
            string pattern = $@"(?<![\w.])(?:Content\.)?{vocabulary.Name}\.(?<member>{string.Join('|', members)})\b";
            foreach (Match match in Regex.Matches(plain, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
            {
                yield return $"{path}: {vocabulary.Name}.{match.Groups["member"].Value}";
            }
        }
    }

    private static IEnumerable<string> Sources() =>
        new[] { "src", "theme" }
            .SelectMany(static folder => Directory.EnumerateFiles(Repository.PathTo(folder), "*", SearchOption.AllDirectories))
            .Where(static file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
