using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Cli.Preview;

/// <summary>What is wrong with one content file as it is on the disk.</summary>
/// <param name="Text">Null when the file can't be read.</param>
/// <param name="Fault">Why it can't be read.</param>
internal sealed record SourceReport(string Path, TextFile? Text, EquatableArray<Finding> Findings, string? Fault = null)
{
    private static readonly BodyVocabulary s_vocabulary = new([.. MarkKind.All.Select(static kind => kind.Key)], [.. GapReason.All.Select(static reason => reason.Key)]);

    /// <summary>The page shows an earlier version, if there was one.</summary>
    public bool IsBroken => Fault is not null || Findings.Any(static finding => finding.Rule.Severity == Severity.Error);

    /// <summary>The blocks of a speech, in order, as far as the file can be read; none of other files.</summary>
    public IReadOnlyList<BodyBlock> Blocks
    {
        get
        {
            if (Text is null || !ContentSnapshot.IsSpeech(Path))
            {
                return [];
            }

            return FrontMatterSplitter.Split(Text, new FindingList(Text)) is { } front ? [.. SpeechBodyParser.Parse(Text, front.BodyStart, s_vocabulary).Body.Blocks] : [];
        }
    }

    /// <summary>The line of the file that a finding begins in, without its end.</summary>
    public string LineOf(Finding finding) => Text is null ? "" : Text.Text.Split('\n').ElementAtOrDefault(finding.Span.StartLine - 1)?.TrimEnd('\r') ?? "";
}
