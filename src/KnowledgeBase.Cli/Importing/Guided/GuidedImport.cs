using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Answers;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Cli.Importing.Guided;

/// <summary>
/// Goes through what an import left open, one question after the other. Each answer is in the file before the next is asked, so that whoever
/// stops in between keeps what was answered.
/// </summary>
internal sealed class GuidedImport(RepositoryFolder repository, Dialogue dialogue, IReadOnlyList<TextFile> files)
{
    private const string RemovalRule = "manual.page";
    private const string StateOfProblems = "2";

    private static readonly BodyVocabulary s_vocabulary = new([.. MarkKind.All.Select(static kind => kind.Key)], [.. GapReason.All.Select(static reason => reason.Key)]);

    private readonly Vocabularies _vocabularies = Vocabularies.Read(files);

    private readonly ThemeLexicon? _lexicon = files.FirstOrDefault(static file => file.Path == ThemeLexiconReader.Path) is { } lexicon
        ? ThemeLexiconReader.Read(lexicon, [.. Vocabularies.Read(files).Of<Content.Theme>().All.Select(static theme => theme.Key)]).Lexicon
        : null;

    /// <param name="outcome">An import that has a speech.</param>
    /// <exception cref="OperationCanceledException">Ctrl+C. Every answer given before is in the file.</exception>
    public async Task RunAsync(ImportOutcome outcome, CancellationToken cancellation)
    {
        TextFile speech = repository.Read(outcome.Speech!);
        IReadOnlyList<OpenQuestion> questions = OpenQuestions.Of(speech, outcome.Report!.Title, outcome.TextQuestions, FindingsOf(speech), _lexicon, _vocabularies);
        if (questions.Count == 0)
        {
            return;
        }

        dialogue.Say("");
        dialogue.Say(string.Create(CultureInfo.InvariantCulture, $"{speech.Path} 还有 {questions.Count} 项待定。逐项回答，答一项写一项；Ctrl+C 停下，已答的都在文件里。"));
        List<OpenQuestion> left = [];
        for (int i = 0; i < questions.Count; i++)
        {
            if (!await AskAsync(i + 1, questions.Count, questions[i], outcome, cancellation))
            {
                left.Add(questions[i]);
            }
        }

        if (left.OfType<TextQuestion>().Any())
        {
            await MarkProblemsAsync(outcome.Speech!, left.OfType<TextQuestion>().Count(), cancellation);
        }

        dialogue.Say("");
        dialogue.Say(left.Count == 0 ? "全部答完。" : string.Create(CultureInfo.InvariantCulture, $"答了 {questions.Count - left.Count} 项，留下 {left.Count} 项；以后再答：kb import {outcome.Seed}，或直接改 {outcome.Speech}"));
    }

    /// <returns>False when the question stays open.</returns>
    private async Task<bool> AskAsync(int number, int count, OpenQuestion question, ImportOutcome outcome, CancellationToken cancellation)
    {
        TextFile speech = repository.Read(outcome.Speech!);
        question = WithWhatIsKnownSince(question, speech);
        dialogue.Ask(number, count, question, PlaceOf(question, speech));
        while (true)
        {
            string typed = await dialogue.AnswerAsync(cancellation);
            if (typed.Equals(Dialogue.Later, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            (bool isAnswered, string? problem) = question switch
            {
                FieldQuestion field => AnswerField(field, typed, speech),
                TextQuestion text => AnswerText(text, typed, speech, outcome.Kind != OutcomeKind.Written),
                _ => throw new System.Diagnostics.UnreachableException($"No answer is known to {question}."),
            };
            if (problem is null)
            {
                return isAnswered;
            }

            dialogue.Say("    " + problem);
        }
    }

    // A title that was given a moment ago may tell the level.
    private OpenQuestion WithWhatIsKnownSince(OpenQuestion question, TextFile speech) =>
        question is FieldQuestion { Proposal: null } field
            ? OpenQuestions.Of(speech, "", [], FindingsOf(speech), _lexicon, _vocabularies).OfType<FieldQuestion>().FirstOrDefault(known => known.Field == field.Field) ?? question
            : question;

    private (bool IsAnswered, string? Problem) AnswerField(FieldQuestion question, string typed, TextFile speech)
    {
        string? answer = typed.Length > 0 ? typed : question.Proposal?.Answer;
        if (answer is null)
        {
            return (false, null);
        }

        (string? text, string? problem) = FieldAnswers.Write(speech, question.Field, answer, _vocabularies);
        if (text is null)
        {
            return (false, problem);
        }

        if (Save(speech, text) is { } refusal)
        {
            return (false, refusal);
        }

        if (text != speech.Text)
        {
            dialogue.Say($"    已写入 {question.Field}：{answer}");
        }

        return (true, null);
    }

    private (bool IsAnswered, string? Problem) AnswerText(TextQuestion question, string typed, TextFile speech, bool isPublished)
    {
        bool isOut = typed.Equals(Dialogue.Out, StringComparison.OrdinalIgnoreCase);
        if (question is { Block: { } block, CanBeRemoved: true } && (isOut || (typed.Length == 0 && question.ProposesRemoval)))
        {
            if (BlockRemoval.Remove(speech, block, RemovalRule, isPublished, s_vocabulary) is not { } text)
            {
                return (false, $"这一段要自己移出：删去 {speech.Path} 里地址为 {block} 的一段，再运行 kb check，照它给的那一行写。先答 s。");
            }

            if (Save(speech, text) is { } refusal)
            {
                return (false, refusal);
            }

            dialogue.Say("    已移出正文，记入 removed");
            return (true, null);
        }

        return typed.Length == 0 ? (true, null) : (false, "这一项没有要填的内容：按上面一行里的键回答。");
    }

    private async Task MarkProblemsAsync(string path, int count, CancellationToken cancellation)
    {
        dialogue.Say("");
        dialogue.Say(string.Create(CultureInfo.InvariantCulture, $"文字还有 {count} 处没有看清，校对级要不要写成 2（有问题），免得忘了？"));
        dialogue.Say("    回车＝写成 2；s＝不改");
        TextFile speech = repository.Read(path);
        if ((await dialogue.AnswerAsync(cancellation)).Length == 0 && FieldAnswer.Write(speech, Rules.Proofreading.ProofreadField.Key, StateOfProblems) is { } text)
        {
            Save(speech, text);
        }
    }

    // An answer never makes a file wrong that was right.
    private string? Save(TextFile speech, string text)
    {
        TextFile changed = speech with { Text = text };
        if (FindingsOf(changed).FirstOrDefault(static finding => finding.Rule.Severity == Severity.Error) is { } error)
        {
            return $"没有写入，因为写入后会有错误：{Terminal.VisibleText.Of(error.Message)}";
        }

        if (repository.Read(speech.Path).Text != speech.Text)
        {
            return "没有写入：文件刚刚被别的程序改过。请停下（Ctrl+C），再运行一次 kb import。";
        }

        if (text == speech.Text)
        {
            dialogue.Say("    与文件相同，不用写");
            return null;
        }

        AtomicFile.WriteText(repository.FullPath(speech.Path), text);
        return null;
    }

    // With the definitions and its own seed: what other speeches say does not change what is asked.
    private Finding[] FindingsOf(TextFile speech) =>
        [.. ContentChecker.Check([.. files.Where(file => IsNeeded(file.Path, speech.Text)), speech]).Where(finding => finding.Path == speech.Path)];

    private static bool IsNeeded(string path, string text) =>
        !path.EndsWith(".md", StringComparison.Ordinal) && (!path.StartsWith(Reading.SeedFile.Folder + "/", StringComparison.Ordinal) || text.Contains(path, StringComparison.Ordinal));

    private static string PlaceOf(OpenQuestion question, TextFile speech)
    {
        string mark = question switch
        {
            FieldQuestion field => $"\n{field.Field}:",
            TextQuestion { Block: { } block } => $"{{#{block}",
            _ => "",
        };
        int at = mark.Length == 0 ? -1 : speech.Text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{speech.Path}:{speech.Text.AsSpan(0, at + 1).Count('\n') + 1}");
    }
}
