using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Cli.PullRequests;

/// <summary>
/// A <see cref="ChangeReport"/> as JSON. Reading takes the file for hostile: its size, its keys, every number, word and length are held
/// against what the writer can write, and one that is not so refuses the whole file.
/// </summary>
internal static partial class ChangeReportFile
{
    /// <summary>Bytes of a report: 200 findings of 500 characters, and their paths.</summary>
    public const int MostBytes = 1 << 20;

    private const int LongestPath = 400;

    private const int MostCounted = 10_000_000;

    private static readonly string[] s_severities = ["error", "warning", "note"];

    private static readonly string[] s_fidelities = ["restored", "differs", "unreadable", "removed"];

    private static readonly string[] s_folders = ["input/", "seeds/", "theme/"];

    public static string Write(ChangeReport report) => JsonSerializer.Serialize(report, ChangeReportJson.Readable.ChangeReport).ReplaceLineEndings("\n") + "\n";

    /// <exception cref="InvalidDataException">The bytes are no report; the message says what is wrong, and quotes nothing of them.</exception>
    public static ChangeReport Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes)
        {
            throw Refused($"it has {bytes.Length} bytes, and {MostBytes} is the most");
        }

        ChangeReport report;
        try
        {
            report = JsonSerializer.Deserialize(bytes, ChangeReportJson.Strict.ChangeReport) ?? throw Refused("it holds nothing");
        }
        catch (JsonException)
        {
            throw Refused("it is not JSON of the report's form");
        }

        Demand(report.Format == ChangeReport.CurrentFormat, "its format is another");
        Demand(report.PullRequest is > 0 and <= MostCounted, "the number of the pull request is none");
        Demand(IsCount(report.Touched) && IsCount(report.Elsewhere), "a count is out of range");
        Demand(report.Findings.Count <= ChangeReport.MostFindings && report.Findings.Count <= report.Touched, "it has more findings than there can be");
        Demand(report.Speeches.Count <= ChangeReport.MostSpeeches, "it has more speeches than there can be");
        Demand(report.Findings.All(IsFinding), "a finding has a value that none has");
        Demand(report.Speeches.All(IsSpeech), "a speech has a value that none has");
        Demand(report.Good == !report.Findings.Any(static finding => finding.Severity == "error"), "it is good with errors, or bad without");
        return report;
    }

    private static bool IsFinding(ReportedFinding? finding) =>
        finding is not null
        && s_severities.Contains(finding.Severity, StringComparer.Ordinal)
        && RuleId().IsMatch(finding.Rule)
        && IsPath(finding.Path)
        && finding.Line is > 0 and <= MostCounted
        && finding.Column is > 0 and <= MostCounted
        && finding.Message.Length is > 0 and <= ReportedFinding.LongestMessage;

    private static bool IsSpeech(ChangedSpeech? speech) =>
        speech is not null
        && IsPath(speech.Path)
        && s_fidelities.Contains(speech.Fidelity, StringComparer.Ordinal)
        && (speech.Fidelity is "restored" or "differs" ? IsPath(speech.Seed) && Sha256().IsMatch(speech.Sha256) : speech is { Seed: "", Sha256: "" });

    // Names may have any letters, but lead nowhere else and hide nothing.
    private static bool IsPath(string path) =>
        path.Length <= LongestPath
        && s_folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))
        && path.Split('/').All(static part => part is not ("" or "." or ".."))
        && path == Terminal.VisibleText.Of(path)
        && path.AsSpan().IndexOfAny('\\', '\uFFFD') < 0;

    private static bool IsCount(int count) => count is >= 0 and <= MostCounted;

    private static void Demand(bool isSo, string problem)
    {
        if (!isSo)
        {
            throw Refused(problem);
        }
    }

    private static InvalidDataException Refused(FormattableString problem) => Refused(FormattableString.Invariant(problem));

    private static InvalidDataException Refused(string problem) => new($"This is no report of a pull request: {problem}. 'kb report write' makes one.");

    [GeneratedRegex(@"^KB[0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex RuleId();

    [GeneratedRegex(@"^[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Sha256();
}

/// <summary>The form of the file: no key more, none less, none twice, none null.</summary>
[JsonSerializable(typeof(ChangeReport))]
internal sealed partial class ChangeReportJson : JsonSerializerContext
{
    public static readonly ChangeReportJson Strict = new(new JsonSerializerOptions(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        MaxDepth = 4,
    });

    // Chinese stays readable; the file is no HTML.
    public static readonly ChangeReportJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    });
}
