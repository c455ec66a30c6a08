using Spectre.Console;

namespace KnowledgeBase.Cli;

/// <summary>Shows that long work goes on, in a terminal only: piped output stays plain.</summary>
internal static class Progress
{
    public static Task<T> ShowAsync<T>(string what, Func<Task<T>> work) =>
        Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive
            ? work()
            : AnsiConsole.Status().StartAsync(Markup.Escape(what) + " …", _ => work());
}
