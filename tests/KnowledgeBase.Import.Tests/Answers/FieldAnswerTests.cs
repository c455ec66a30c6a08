using KnowledgeBase.Import.Answers;
using KnowledgeBase.Import.Merge;
using KnowledgeBase.Import.Tests.Merge;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Import.Tests.Answers;

public sealed class FieldAnswerTests
{
    private const string Path = "input/speeches/a.md";

    private static readonly string s_imported = WorkMeeting.Imported;

    [Theory]
    [InlineData("speaker", "王某：县委书记", "speaker: 王某：县委书记\n")]
    [InlineData("speaker", "# 不是注释", "speaker: \"# 不是注释\"\n")]
    [InlineData("date", "2024-03-05", "date: 2024-03-05\n")]
    public void OneValueIsReplacedAndNothingElse(string field, string answer, string expected)
    {
        string? text = FieldAnswer.Write(new TextFile(Path, s_imported), field, answer);

        Assert.Equal(s_imported.Replace($"{field}: unknown\n", expected, StringComparison.Ordinal), text);
    }

    [Fact]
    public void AListThatIsNotThereStandsBehindTheFieldsThatTellOfTheSpeech()
    {
        string? text = FieldAnswer.Write(new TextFile(Path, s_imported), "themes", ["作风建设", "基层党建"]);

        Assert.Equal(s_imported.Replace("completeness:", "themes: [作风建设, 基层党建]\ncompleteness:", StringComparison.Ordinal), text);
    }

    [Fact]
    public void AnAnswerStaysWhereALaterImporterKnowsSomethingElse()
    {
        string answered = FieldAnswer.Write(new TextFile(Path, s_imported), "speaker", "王某")!;
        string later = s_imported.Replace("level: 市\n", "level: 县\n", StringComparison.Ordinal);
        Assert.NotEqual(s_imported, later);

        MergeResult merged = SpeechMerge.Merge(Request(answered, later));

        Assert.Equal(MergeOutcome.Merged, merged.Outcome);
        Assert.Contains("speaker: 王某\n", merged.Markdown, StringComparison.Ordinal);
        Assert.Contains("level: 县\n", merged.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereALaterImporterContradictsAnAnswerAPersonIsAsked()
    {
        string answered = FieldAnswer.Write(new TextFile(Path, s_imported), "speaker", "王某")!;

        MergeResult merged = SpeechMerge.Merge(Request(answered, s_imported.Replace("speaker: unknown", "speaker: 李某", StringComparison.Ordinal)));

        Assert.Equal((MergeOutcome.Conflict, "speaker"), (merged.Outcome, Assert.Single(merged.Conflicts).Place));
    }

    private static MergeRequest Request(string file, string incoming) => new()
    {
        File = new TextFile(Path, file),
        Incoming = incoming,
        Record = WorkMeeting.Record,
        Rules = Imports.Rules,
        Vocabulary = WorkMeeting.Vocabulary,
        GapLabel = static reason => reason,
    };
}
