using System.Globalization;
using KnowledgeBase.Cli.Checking;
using KnowledgeBase.Cli.Importing.Isolation;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content.Files;
using Spectre.Console;

namespace KnowledgeBase.Cli.Importing.Guided;

/// <summary>What follows the report of an import where somebody sits at a terminal: an encoding that is not clear, the open questions, and what comes next.</summary>
internal sealed class GuidedSession(RepositoryFolder repository, IAnsiConsole terminal, string folder)
{
    /// <summary>Of more documents nobody wants to be asked at once.</summary>
    public const int MostDocuments = 5;

    // The others are hardly ever meant.
    private const int MostEncodings = 3;

    private readonly Dialogue _dialogue = new(terminal);

    /// <param name="outcomes">What became of the documents, told already.</param>
    /// <param name="again">Imports them again with an encoding that somebody chose.</param>
    /// <returns>The exit code of the command.</returns>
    public async Task<int> RunAsync(IReadOnlyList<ImportOutcome> outcomes, Func<string, Task<IReadOnlyList<ImportOutcome>>> again, CancellationToken cancellation)
    {
        try
        {
            // Several documents may each want another encoding, and one option says one.
            if (outcomes is [{ Candidates.Count: > 0 } refused] && await EncodingAsync(refused, cancellation) is { } encoding)
            {
                outcomes = await again(encoding);
            }

            ImportOutcome[] imported = [.. outcomes.Where(static outcome => outcome is { Speech: not null, Report: not null, Kind: not OutcomeKind.Differs })];
            if (imported.Length > 0)
            {
                var guide = new GuidedImport(repository, _dialogue, ContentReader.Read(repository));
                foreach (ImportOutcome outcome in imported)
                {
                    await guide.RunAsync(outcome, cancellation);
                }

                _dialogue.Say("");
                TextForm form = TextForm.Plain with { ShowSource = true, Width = Math.Max(40, terminal.Profile.Width - 8) };
                _dialogue.Say(NextSteps.Of(repository, imported, ContentReader.Read(repository), folder, form).TrimEnd('\n'));
            }
        }
        catch (OperationCanceledException)
        {
            _dialogue.Say("");
            _dialogue.Say("停下了。导入的文件和已经回答的各项都已写入，没有回答的留着；接着答：再运行一次同样的命令。");
            return ExitCode.Stopped;
        }

        return outcomes.Max(static outcome => outcome.ExitCode);
    }

    /// <returns>Null when nobody can tell.</returns>
    private async Task<string?> EncodingAsync(ImportOutcome refused, CancellationToken cancellation)
    {
        ReadingCandidate[] candidates = [.. refused.Candidates.Take(MostEncodings)];
        _dialogue.Say("");
        _dialogue.Say($"{refused.File} 的编码看不准。哪一种？");
        for (int i = 0; i < candidates.Length; i++)
        {
            _dialogue.Say(string.Create(CultureInfo.InvariantCulture, $"    {i + 1}  {candidates[i].Encoding}（像中文的程度 {candidates[i].Score:0.00}，最高 1）"));
        }

        _dialogue.Say("    回车＝第 1 种；或输入序号；s＝不导入，文件不动");
        while (true)
        {
            string typed = await _dialogue.AnswerAsync(cancellation);
            if (typed.Equals(Dialogue.Later, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            if (typed.Length == 0)
            {
                return candidates[0].Encoding;
            }

            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= candidates.Length)
            {
                return candidates[number - 1].Encoding;
            }

            _dialogue.Say(string.Create(CultureInfo.InvariantCulture, $"    请输入 1 到 {candidates.Length}，或 s。"));
        }
    }
}
