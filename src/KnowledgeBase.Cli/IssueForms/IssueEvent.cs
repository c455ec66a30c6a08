using System.Text.Json;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.IssueForms;

/// <summary>What a workflow's event file says of an issue. The body is what stood there when the label was put on.</summary>
internal sealed record IssueEvent(int Number, string Body)
{
    private const int MostBytes = 1 << 20;

    /// <exception cref="UserFaultException">The file tells of no issue.</exception>
    public static IssueEvent Read(FileInfo file)
    {
        if (file is not { Exists: true, Length: > 0 and <= MostBytes })
        {
            throw new UserFaultException(FormattableString.Invariant($"'{file}' is no event file: it is not there, empty, or larger than {MostBytes} bytes."));
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(StrictFile.ReadBytes(file.FullName));
            if (json.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("issue", out JsonElement issue) && issue.ValueKind == JsonValueKind.Object
                && issue.TryGetProperty("number", out JsonElement number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out int value) && value > 0
                && issue.TryGetProperty("body", out JsonElement body) && body.ValueKind == JsonValueKind.String)
            {
                return new IssueEvent(value, body.GetString() ?? "");
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Told below: an event that is not JSON, or has half a character in a text, tells of no issue either.
        }

        throw new UserFaultException($"'{file}' tells of no issue with a number and a text.");
    }
}
