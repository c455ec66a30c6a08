namespace KnowledgeBase.Rules;

/// <summary>How much a finding matters: an error stops the build, a warning and a note do not.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}

/// <summary>
/// One thing that content must satisfy. <paramref name="Id"/> ("KB2001") is never reused; <paramref name="Title"/> says what is wrong
/// without a value; <paramref name="Message"/> is a format string that says it with the values and then what to do.
/// </summary>
public sealed record Rule(string Id, string Title, string Message, Severity Severity)
{
    /// <summary>
    /// What <c>kb check --fix</c> does about it, as the end of the sentence "it …"; null where a person has to decide. Not every finding of
    /// such a rule can be fixed.
    /// </summary>
    public string? Fix { get; init; }
}
