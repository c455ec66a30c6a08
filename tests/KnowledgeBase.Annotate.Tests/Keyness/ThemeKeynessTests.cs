using KnowledgeBase.Annotate.Keyness;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Tests.Annotate.Themes;
using KnowledgeBase.Text;

namespace KnowledgeBase.Tests.Annotate.Keyness;

public sealed class ThemeKeynessTests
{
    private const string Theme = "作风建设";

    // Short enough for one word to decide on the theme; 台账 stands once in each among changing neighbours.
    private static readonly string[] s_here = [.. Enumerable.Range(0, 12).Select(static i => $"整治形式主义，{"甲乙丙丁戊己庚辛壬癸子丑"[i]}台账{"寅卯辰巳午未申酉戌亥东西"[i]}。{new string('田', 30)}、{new string('地', 20)}")];
    private static readonly string[] s_elsewhere = [.. Enumerable.Range(0, 20).Select(static i => $"{new string('山', 48)}{"甲乙丙丁戊己庚辛壬癸"[i % 10]}水利{"寅卯辰巳午未申酉戌亥"[i % 10]}{new string('川', 48)}")];

    [Fact]
    public void AWordThatIsSaidOnTheThemeAndNotElsewhereIsAKeyWord()
    {
        KeyWordCount word = Assert.Single(Keyness([s_here, s_here], [s_elsewhere]).WordsOf(Theme), static word => word.Word == "台账");

        Assert.Equal(24, word.Here);
        Assert.Equal(0, word.Elsewhere);
        Assert.True(word.Likelihood > LogLikelihood.Significant);
    }

    [Fact]
    public void WordsThatDecideOnTheThemeAreNone() =>
        Assert.DoesNotContain(Keyness([s_here, s_here], [s_elsewhere]).WordsOf(Theme), static word => word.Word.Contains("形式主义", StringComparison.Ordinal));

    [Fact]
    public void WhatOneSpeechOfSeveralSaysIsNone()
    {
        string[] other = [.. s_here.Select(static text => text.Replace("台账", "账册", StringComparison.Ordinal))];

        Assert.DoesNotContain(Keyness([s_here, other], [s_elsewhere]).WordsOf(Theme), static word => word.Word is "台账" or "账册");
    }

    [Fact]
    public void APieceOfALongerWordIsNone()
    {
        string[] here = [.. s_here.Select(static text => text.Replace("台账", "台账簿", StringComparison.Ordinal))];

        EquatableArray<KeyWordCount> words = Keyness([here, here], [s_elsewhere]).WordsOf(Theme);

        Assert.Contains(words, static word => word.Word == "台账簿");
        Assert.DoesNotContain(words, static word => word.Word is "台账" or "账簿");
    }

    [Fact]
    public void ASetPhraseIsCountedWhole()
    {
        string[] here = [.. s_here.Select(static text => text + "打通最后一公里。")];

        Assert.Contains(Keyness([here, here], [s_elsewhere], "最后一公里").WordsOf(Theme), static word => word is { Word: "最后一公里", Here: 24 });
    }

    [Fact]
    public void TooLittleTextTellsNothing()
    {
        Assert.Empty(Keyness([s_here[..4]], [s_elsewhere]).WordsOf(Theme));
        Assert.Empty(Keyness([s_here, s_here], [s_elsewhere[..2]]).WordsOf(Theme));
        Assert.Empty(Keyness([], []).WordsOf(Theme));
    }

    private static ThemeKeyness Keyness(string[][] onTheme, string[][] others, params string[] phrases)
    {
        var classifier = new ThemeClassifier(ThemeGold.Lexicon);
        return ThemeKeyness.Of(
            ThemeGold.Lexicon,
            [.. onTheme.Select(text => Text(text, classifier, Theme)), .. others.Select(text => Text(text, classifier))],
            phrases);
    }

    private static KeynessText Text(string[] paragraphs, ThemeClassifier classifier, params string[] themes)
    {
        ThemeDocument document = new(null, paragraphs.Select(static (text, i) => new ThemeUnit { Id = $"p{i}", Pieces = [new TextPiece($"p{i}", 0, text)] }).ToEquatableArray());
        return new KeynessText(() => document, classifier.Read(document), themes.ToHashSet(StringComparer.Ordinal));
    }
}
