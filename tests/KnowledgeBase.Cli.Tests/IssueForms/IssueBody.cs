using System.Text.Json;
using KnowledgeBase.Cli.IssueForms;

namespace KnowledgeBase.Cli.Tests.IssueForms;

/// <summary>Issues as GitHub writes them from a form's answers.</summary>
internal static class IssueBody
{
    public const string Ticked = "- [x] 公开 public\n- [X] 无联系信息 none";

    public static string Speech(string text, string source = "https://example.org/1", string rights = "政府网站", string checks = Ticked) =>
        Of(IssueForm.Speech, source, rights, checks, Fenced(text));

    public static string Correction(string speech, string paragraph, string old, string corrected, string source = "原件如此") =>
        Of(IssueForm.Correction, speech, paragraph, Fenced(old), Fenced(corrected), source);

    public static string Of(IssueForm form, params string[] answers) =>
        string.Join("\n\n", form.Fields.Zip(answers, static (field, answer) => $"### {field.Label}\n\n{answer}"));

    /// <summary>The event file of a label that was put on the issue.</summary>
    public static string Event(string body, int number = 12) =>
        JsonSerializer.Serialize(new { action = "labeled", issue = new { number, title = "$(touch /tmp/x)", body } });

    private static string Fenced(string text) => $"```text\n{text}\n```";
}
