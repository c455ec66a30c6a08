using System.Globalization;
using KnowledgeBase.Cli.Status;
using KnowledgeBase.Cli.Terminal;
using Spectre.Console;

namespace KnowledgeBase.Cli.Importing.Guided;

/// <summary>Asks in a terminal: a line of what is asked, a line of what is proposed, and an answer typed behind a mark.</summary>
internal sealed class Dialogue(IAnsiConsole console)
{
    /// <summary>The answer that leaves a question open.</summary>
    public const string Later = "s";

    /// <summary>The answer that takes a block out of the text.</summary>
    public const string Out = "x";

    private const string Mark = ">";

    public void Say(string line) => console.Profile.Out.Writer.WriteLine(line);

    public void Ask(int number, int count, OpenQuestion question, string place)
    {
        Say("");
        Say(string.Create(CultureInfo.InvariantCulture, $"[{number}/{count}] {VisibleText.Of(question.Asked)}"));
        if (place.Length > 0)
        {
            Say("    位置  " + place);
        }

        Say(question switch
        {
            FieldQuestion { Proposal: { } proposal } => $"    建议  {VisibleText.Of(proposal.Answer)}（{proposal.Evidence}）\n    回车＝采用；或输入自己的答案；s＝留待以后",
            FieldQuestion field => $"    没有建议。输入{StatusText.LabelOf(field.Field)}；回车或 s＝留待以后",
            TextQuestion { ProposesRemoval: true } => "    建议  移出正文，记入 removed（manual.page）\n    回车＝移出；s＝留待以后",
            TextQuestion { CanBeRemoved: true } => "    回车＝看过了，保持原样；x＝不是讲话的文字，移出正文；s＝留待以后",
            _ => "    回车＝看过了，保持原样；s＝留待以后",
        });
        if (question is FieldQuestion { Choices.Count: > 0 } choice)
        {
            Say("    可填  " + string.Join('、', choice.Choices));
        }
    }

    /// <returns>What was typed, without blanks around it; empty for the key Enter alone.</returns>
    /// <exception cref="OperationCanceledException">Ctrl+C.</exception>
    public async Task<string> AnswerAsync(CancellationToken cancellation)
    {
        string typed = await new TextPrompt<string>(Mark) { AllowEmpty = true }.ShowAsync(console, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return typed.Trim();
    }
}
