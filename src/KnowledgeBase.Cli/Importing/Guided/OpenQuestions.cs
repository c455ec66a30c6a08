using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Cli.Status;
using KnowledgeBase.Content;
using KnowledgeBase.Import.Answers;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Metadata;
using KnowledgeBase.Rules.SiteText;

namespace KnowledgeBase.Cli.Importing.Guided;

/// <summary>
/// What is open in an imported speech, in the order in which it is answered best: the text first, because the fields are read out of it. The
/// fields are those of the file as it is, so that a speech that is imported again is asked about nothing that has its answer.
/// </summary>
internal static partial class OpenQuestions
{
    // A line of a site is short; of a long block only a part could be one.
    private const int LongestSiteText = 120;

    /// <param name="file">The speech.</param>
    /// <param name="importedTitle">The title that the import gave it; another one in the file is somebody's decision.</param>
    /// <param name="asked">What the import asks about its text.</param>
    /// <param name="findings">What the rules say of the file.</param>
    /// <param name="lexicon">The words of themes; null where they cannot be read.</param>
    /// <param name="vocabularies">The terms that an answer may be.</param>
    public static IReadOnlyList<OpenQuestion> Of(TextFile file, string importedTitle, IReadOnlyList<string> asked, IReadOnlyList<Finding> findings, ThemeLexicon? lexicon, Vocabularies vocabularies)
    {
        if (findings.Any(static finding => finding.Rule.Severity == Severity.Error))
        {
            // The file has to be put right by hand before anything is written into it.
            return [];
        }

        Speech speech = LibraryLoader.Read(file, vocabularies);
        return [.. OfText(speech, asked, findings), .. OfFields(file, speech, importedTitle, findings, lexicon, vocabularies)];
    }

    private static IEnumerable<OpenQuestion> OfText(Speech speech, IReadOnlyList<string> asked, IReadOnlyList<Finding> findings)
    {
        HashSet<string> foreign = [];
        foreach (Finding finding in findings.Where(static finding => finding.Rule == SiteTextRules.BlockOfSite))
        {
            if (speech.Body.Blocks.FirstOrDefault(block => block.Span.Start <= finding.Span.Start && finding.Span.End <= block.Span.End) is { } block && foreign.Add(block.Id))
            {
                yield return new TextQuestion($"这一段像是网页的文字，不是讲话：“{TextOf(block)}”", block.Id) { CanBeRemoved = true, ProposesRemoval = true };
            }
        }

        foreach (string question in asked)
        {
            string words = Quoted().Match(question).Groups["words"].Value;
            BodyBlock? block = words.Length == 0 ? null : speech.Body.Blocks.FirstOrDefault(block => TextOf(block).Contains(words, StringComparison.Ordinal));
            bool isSettled = block is null ? words.Length > 0 && speech.Provenance.Removed.Any(removed => removed.Text.Contains(words, StringComparison.Ordinal)) : foreign.Contains(block.Id);
            if (!isSettled)
            {
                yield return new TextQuestion(question, block?.Id) { CanBeRemoved = block is not null && TextOf(block).Length <= LongestSiteText };
            }
        }
    }

    private static IEnumerable<OpenQuestion> OfFields(TextFile file, Speech speech, string importedTitle, IReadOnlyList<Finding> findings, ThemeLexicon? lexicon, Vocabularies vocabularies)
    {
        NameFacts name = NameFacts.Of(speech.Provenance.Seed);
        NameFacts title = NameFacts.OfTitle(speech.FrontMatter.Title);
        if (speech.FrontMatter.TitleSource == TitleSource.Supplied && speech.FrontMatter.Title == importedTitle)
        {
            yield return new FieldQuestion("title", "题名：原文没有题名，要由编者拟一个", TitleOf(speech, importedTitle, name));
        }

        foreach (string field in LibraryStatus.OpenIn(file))
        {
            yield return field switch
            {
                "genre" => new FieldQuestion(field, "文种：看不出来；确实不在表里的，答 s", Of(name.Genre, title.Genre)) { Choices = [.. vocabularies.Of<Genre>().All.Select(static term => term.Key)] },
                "level" => new FieldQuestion(field, "层级：文中没有写明", Of(name.Level, title.Level)) { Choices = [.. vocabularies.Of<Level>().All.Where(static term => !term.IsUnknown).Select(static term => term.Key)] },
                "occasion" => new FieldQuestion(field, "场合：在什么会议、活动上讲的", OfFinding(findings, MetadataRules.OccasionStated, 0, "题名里写着") ?? Of(name.Occasion, title.Occasion)),
                "date" => new FieldQuestion(field, "日期：讲话是哪一天" + Published(speech), OfFinding(findings, MetadataRules.DateStated, 1, "文中单独成行的日期") ?? Of(DayOf(name), DayOf(title))),
                "speaker" => new FieldQuestion(field, "讲话人：文中没有署名", null),
                _ => new FieldQuestion(field, "主题：还没有人确认", ThemesOf(speech, lexicon)) { Choices = [.. vocabularies.Of<Content.Theme>().All.Select(static term => term.Key)] },
            };
        }
    }

    // Where the occasion is not known either, the title that the import wrote only says that there is none.
    private static Proposal? TitleOf(Speech speech, string importedTitle, NameFacts name) =>
        name.Title is not null && name.Title != importedTitle ? new Proposal(name.Title, "来自文件名")
        : speech.FrontMatter.Occasion is null ? null
        : new Proposal(importedTitle, "导入时按场合所拟，与文件相同");

    private static Proposal? Of(string? byName, string? byTitle) =>
        byName is not null ? new Proposal(byName, "来自文件名") : byTitle is not null ? new Proposal(byTitle, "来自题名") : null;

    private static string? DayOf(NameFacts facts) => facts.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Proposal? OfFinding(IReadOnlyList<Finding> findings, Rule rule, int argument, string evidence) =>
        findings.FirstOrDefault(finding => finding.Rule == rule) is { } found ? new Proposal(found.Arguments[argument], evidence) : null;

    // When a site put it on its page; the speech is older, nobody knows how much.
    private static string Published(Speech speech) =>
        speech.FrontMatter.Published is { } day ? string.Create(CultureInfo.InvariantCulture, $"（网页发布于 {day:yyyy-MM-dd}，讲话不会晚于这一天）") : "";

    private static Proposal? ThemesOf(Speech speech, ThemeLexicon? lexicon)
    {
        if (lexicon is null)
        {
            return null;
        }

        ThemeReading reading = new ThemeClassifier(lexicon).Read(ThemeUnits.Of(speech.FrontMatter.Title, SpeechOutline.Of(speech.Body)));
        string[] keys = [.. ThemeDecision.Merge(reading, null).Select(static theme => theme.Key)];
        return keys.Length == 0 ? null : new Proposal(string.Join('、', keys), "程序按词表判定");
    }

    private static string TextOf(BodyBlock block) => SourceLine.ContentOf(block)?.Plain ?? "";

    // A question quotes the words that it is about.
    [GeneratedRegex("“(?<words>[^”]+)”", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted();
}
