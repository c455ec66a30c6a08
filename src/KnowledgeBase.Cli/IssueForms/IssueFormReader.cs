namespace KnowledgeBase.Cli.IssueForms;

/// <summary>Takes the answers out of an issue's text. Anybody can write such a text by hand, so what does not fit the form is refused.</summary>
internal static class IssueFormReader
{
    /// <summary>GitHub's own limit of an issue's text, in characters.</summary>
    public const int LongestBody = 65_536;

    private const string NoAnswer = "_No response_";

    /// <returns>The answer to each field, by its id; empty where nothing was answered.</returns>
    /// <exception cref="UserFaultException">The text is not what the form gives.</exception>
    public static IReadOnlyDictionary<string, string> Read(string body, IssueForm form)
    {
        if (body.Length > LongestBody)
        {
            throw new UserFaultException(FormattableString.Invariant($"The issue has {body.Length} characters, and {LongestBody} is the most."));
        }

        string[] lines = body.ReplaceLineEndings("\n").Split('\n');
        var starts = new List<int>();
        foreach (IssueField field in form.Fields)
        {
            int start = Array.IndexOf(lines, "### " + field.Label, starts.Count == 0 ? 0 : starts[^1] + 1);
            if (start < 0 || (starts.Count == 0 && start != 0))
            {
                throw new UserFaultException($"The issue was not written with the form '{form.Name}': there is no heading '{field.Label}' in its place. Open a new issue with the form.");
            }

            starts.Add(start);
        }

        return form.Fields
            .Select((field, i) => (field.Id, Answer: Answer(lines[(starts[i] + 1)..(i + 1 < starts.Count ? starts[i + 1] : lines.Length)])))
            .ToDictionary(static field => field.Id, static field => field.Answer, StringComparer.Ordinal);
    }

    /// <summary>An answer that is one line and not empty.</summary>
    /// <exception cref="UserFaultException">It is not.</exception>
    public static string Line(IReadOnlyDictionary<string, string> answers, IssueForm form, string id, int longest)
    {
        string answer = answers[id];
        return answer.Length > 0 && answer.Length <= longest && !answer.Contains('\n', StringComparison.Ordinal) && answer == Terminal.VisibleText.Of(answer)
            ? answer
            : throw new UserFaultException(FormattableString.Invariant($"The answer to '{form.Fields.First(field => field.Id == id).Label}' has to be one line of 1 to {longest} characters without hidden ones."));
    }

    private static string Answer(string[] lines)
    {
        string answer = string.Join('\n', lines).Trim('\n');
        if (answer == NoAnswer)
        {
            return "";
        }

        // A field that is shown as it was typed comes in a fence, of which the first line and the last are the form's.
        string[] fenced = answer.Split('\n');
        return fenced.Length >= 2 && fenced[0].StartsWith("```", StringComparison.Ordinal) && fenced[^1] == "```" ? string.Join('\n', fenced[1..^1]) : answer;
    }
}
