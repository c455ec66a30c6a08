namespace KnowledgeBase.Cli.IssueForms;

/// <summary>
/// One of the forms under <c>.github/ISSUE_TEMPLATE/</c>, as its answers come back: GitHub writes each field as a heading with the field's
/// label and the answer below it. A test compares these fields with the form's file.
/// </summary>
/// <param name="Name">The file without its ending.</param>
/// <param name="Fields">Id and label of each field, in the order of the form.</param>
internal sealed record IssueForm(string Name, IReadOnlyList<IssueField> Fields)
{
    /// <summary>The text comes last: whatever headings it has itself are part of it.</summary>
    public static IssueForm Speech { get; } = new("add-speech",
    [
        new("source", "出处网址或刊物 · Where it is from"),
        new("rights", "为何可以公开 · Why it may be public"),
        new("checks", "提交前核对 · Before you send"),
        new("text", "讲话全文 · The speech"),
    ]);

    public static IssueForm Correction { get; } = new("correction",
    [
        new("speech", "讲话文件 · File of the speech"),
        new("paragraph", "段落编号 · Address of the paragraph"),
        new("old", "现在的文字 · As it reads"),
        new("new", "应当是 · As it should read"),
        new("source", "依据 · What shows it"),
    ]);
}

internal sealed record IssueField(string Id, string Label);
