using System.Text.RegularExpressions;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Proofreading;
using KnowledgeBase.Rules.Tests.Strings;
using KnowledgeBase.Rules.Waivers;

namespace KnowledgeBase.Rules.Tests.Pages;

/// <summary>
/// A fence of a rule's page: <c>```md wrong fields path=…</c>. <c>fields</c> are lines of front matter, <c>body</c> is the text of a speech,
/// <c>whole</c> is fields, <c>---</c> and body, <c>lexicon</c> is themes of the lexicon (all of them with <c>only</c>), <c>waivers</c> is <c>input/waivers.yml</c> beside <see cref="WaiverSample"/>; anything else is a file.
/// <c>own</c> is of a knowledge base that has the texts of the interface beside it as kb ships them.
/// <c>bom</c> puts a byte order mark before it, <c>cr</c> ends its lines with carriage returns. A fence <c>```txt seed</c> is the seed of them all, <c>```txt reading PATH</c> a reading beside it, <c>```md beside path=PATH</c> the text of another speech,
/// <c>```md before</c> the text of the speech before the change that is checked. Behind <c>history=</c> stand the changes of its level, oldest first, <c>FROM&gt;TO@ACCOUNT</c>
/// each, FROM <c>-</c> for a new file; a first <c>shallow</c> says that more came before.
/// </summary>
internal sealed partial record PageExample(string RuleId, string[] Words, string Path, string Text, string? Seed, IReadOnlyList<TextFile> Readings)
{
    /// <summary>Other speeches and their seeds.</summary>
    public IReadOnlyList<TextFile> Beside { get; init; } = [];

    /// <summary>The body that the speech had before.</summary>
    public string? Before { get; init; }

    private const string Shallow = "shallow";

    public bool IsWrong => Words.Contains("wrong");

    public static IReadOnlyList<PageExample> Of(string ruleId, string page)
    {
        Match seed = SeedFence().Match(page);
        TextFile[] readings = [.. ReadingFence().Matches(page).Select(match => new TextFile(match.Groups["path"].Value, match.Groups["text"].Value))];
        TextFile[] beside = [.. BesideFence().Matches(page).SelectMany((match, number) => RepositoryContent.Speech(match.Groups["path"].Value, $"seeds/beside-{number}.txt", match.Groups["text"].Value))];
        Match before = BeforeFence().Match(page);
        return
        [
            .. Fence().Matches(page).Select(match =>
                Read(ruleId, match.Groups["info"].Value.Split(' '), match.Groups["text"].Value, seed.Success ? seed.Groups["text"].Value : null, readings) with { Beside = beside, Before = before.Success ? before.Groups["text"].Value : null }),
        ];
    }

    /// <summary>The text of each fence that is checked, as the page has it.</summary>
    public static IEnumerable<string> ExamplesOf(string page) => Fence().Matches(page).Select(match => match.Groups["text"].Value);

    public IReadOnlyList<Finding> Check() => Words.Contains("waivers") ? WaiverSample.Check(Text) : ContentChecker.Check(Files());

    /// <summary>The example with all that is checked beside it.</summary>
    public IReadOnlyList<TextFile> Files() => [.. Beside, .. OwnFiles().Select(WithHistory).Select(file => file.Path == Path && Before is not null ? file with { Earlier = RepositoryContent.Files(Path, "", Before, Seed, Readings)[^1].Text } : file)];

    private TextFile WithHistory(TextFile file)
    {
        const string Word = "history=";
        if (file.Path != Path || Words.FirstOrDefault(word => word.StartsWith(Word, StringComparison.Ordinal)) is not { } history)
        {
            return file;
        }

        string[] steps = history[Word.Length..].Split(',');
        LevelChange[] changes = [.. steps.Where(step => step != Shallow).Select(step => ReadChange(step.Split('>', '@')))];
        return file with { Levels = new LevelHistory([.. changes], steps[0] == Shallow ? "this clone has only the latest commits." : null) };
    }

    private static LevelChange ReadChange(string[] step) => new(
        int.TryParse(step[0], System.Globalization.CultureInfo.InvariantCulture, out int from) ? from : null,
        int.Parse(step[1], System.Globalization.CultureInfo.InvariantCulture),
        step[2],
        $"commit of {step[2]}");

    private IReadOnlyList<TextFile> OwnFiles()
    {
        if (Words.Contains("body"))
        {
            return RepositoryContent.Files(Path, "", Text, Seed, Readings);
        }

        if (Words.Contains("whole"))
        {
            int mark = Text.IndexOf("---\n", StringComparison.Ordinal);
            return RepositoryContent.Files(Path, Text[..mark], Text[(mark + 4)..], Seed, Readings);
        }

        return Words.Contains("own") ? [.. OwnTexts.Shipped, .. RepositoryContent.Files(Path, Text)] : RepositoryContent.Files(Path, Text);
    }

    private static PageExample Read(string ruleId, string[] info, string fence, string? seed, IReadOnlyList<TextFile> readings)
    {
        bool isLexicon = info.Contains("lexicon");
        string path = isLexicon ? ThemeLexiconReader.Path
            : info.Contains("waivers") ? WaiverReader.Path
            : info.FirstOrDefault(word => word.StartsWith("path=", StringComparison.Ordinal))?["path=".Length..] ?? "input/speeches/example.md";
        string text = info.Contains("fields") ? RepositoryContent.Document(fence) : isLexicon ? RepositoryContent.Lexicon(fence, complete: !info.Contains("only")) : fence;
        return new PageExample(ruleId, info, path, info.Contains("bom") ? "\uFEFF" + text : info.Contains("cr") ? text.Replace('\n', '\r') : text, seed, readings);
    }

    [GeneratedRegex(@"^```(?<info>(md|yml|css) (wrong|right)[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^```md beside path=(?<path>\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BesideFence();

    [GeneratedRegex(@"^```md before\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BeforeFence();

    [GeneratedRegex(@"^```txt seed\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SeedFence();

    [GeneratedRegex(@"^```txt reading (?<path>\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReadingFence();
}
