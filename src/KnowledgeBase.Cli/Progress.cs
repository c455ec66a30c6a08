using Spectre.Console;

namespace KnowledgeBase.Cli;

/// <summary>Shows that long work goes on, in a terminal only: piped output stays plain.</summary>
internal static class Progress
{
    private static bool IsShown => !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Interactive;

    public static Task<T> ShowAsync<T>(string what, Func<Task<T>> work) =>
        IsShown ? AnsiConsole.Status().StartAsync(Markup.Escape(what) + " …", _ => work()) : work();

    /// <param name="work">Is given a way to tell how far it is.</param>
    public static Task ShowAsync(string what, Func<Action<string>, Task> work) =>
        IsShown
            ? AnsiConsole.Status().StartAsync(Markup.Escape(what) + " …", context => work(text => context.Status(Markup.Escape(text) + " …")))
            : work(_ => { });
}
