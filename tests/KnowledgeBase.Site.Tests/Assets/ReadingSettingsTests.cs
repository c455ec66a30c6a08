using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Theme.Files;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Tests.Assets;

/// <summary>What a reader may choose stands in the page, in the script that keeps it and in the style sheets.</summary>
public partial class ReadingSettingsTests
{
    [Fact]
    public void TheScriptKeepsWhatThePageOffersAndNothingElse()
    {
        string script = Text(ThemeFiles.Settings.StoredSettingsJs);

        string[] kept = [.. Kept().Matches(script).Select(static match => $"{match.Groups[1].Value}: {match.Groups[2].Value}").Order(StringComparer.Ordinal)];
        string[] offered =
        [
            .. ReadingChoice.All(UiText.Simplified)
                .Select(static choice => $"{choice.Name}: {string.Join(", ", choice.Values.Where(static value => value.Value.Length > 0).Select(static value => $"\"{value.Value}\""))}")
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(offered, kept);
    }

    [Fact]
    public void DarkIsTheSameForTheSystemAndForTheReader()
    {
        string[] palettes = [.. Palette().Matches(Text(ThemeFiles.BaseCss)).Select(static match => string.Concat(match.Value.Where(static c => !char.IsWhiteSpace(c))))];

        Assert.Equal(3, palettes.Length);
        Assert.NotEqual(palettes[0], palettes[1]);
        Assert.Equal(palettes[1], palettes[2]);
    }

    private static string Text(ThemeFile file) => Encoding.UTF8.GetString(file.Read());

    [GeneratedRegex(@"(\w+): \[((?:""\w+""(?:, )?)+)\]")]
    private static partial Regex Kept();

    [GeneratedRegex(@"(?:\s*--(?:paper|wash|ink|ink-2|muted|rule|accent|mark|target|good): #\w+;)+")]
    private static partial Regex Palette();
}
