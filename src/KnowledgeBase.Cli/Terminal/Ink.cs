using Spectre.Console;

namespace KnowledgeBase.Cli.Terminal;

/// <summary>Colours and weight for a terminal; plain text anywhere else.</summary>
internal sealed record Ink(bool IsColoured)
{
    private const string Escape = "\u001B[";

    public static Ink None { get; } = new(false);

    /// <summary>What standard output takes: no colours in a file, a pipe, or where NO_COLOR is set.</summary>
    public static Ink OfOutput =>
        new(!Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Ansi && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    public string Bold(string text) => Paint(text, "1");

    public string Dim(string text) => Paint(text, "2");

    public string Red(string text) => Paint(text, "31");

    public string Yellow(string text) => Paint(text, "33");

    public string Green(string text) => Paint(text, "32");

    public string Blue(string text) => Paint(text, "34");

    private string Paint(string text, string code) => IsColoured ? $"{Escape}{code}m{text}{Escape}0m" : text;
}
