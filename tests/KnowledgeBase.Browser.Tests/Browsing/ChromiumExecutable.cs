namespace KnowledgeBase.Browser.Tests.Browsing;

/// <summary>The machine's own Chromium: what KB_CHROMIUM names, else the first known name on PATH. Nothing is ever downloaded.</summary>
internal static class ChromiumExecutable
{
    public const string Missing = "There is no Chromium on this machine. Install the package 'chromium-headless-shell' or 'chromium', or name the program in KB_CHROMIUM.";

    // The shell is the same browser without the window that nobody looks at, which costs as much processor time as the pages.
    private static readonly string[] s_names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

    public static string? Path { get; } = Find();

    private static string? Find()
    {
        string? named = Environment.GetEnvironmentVariable("KB_CHROMIUM");
        if (!string.IsNullOrEmpty(named))
        {
            return named;
        }

        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return s_names.SelectMany(name => folders.Select(folder => System.IO.Path.Join(folder, name))).FirstOrDefault(File.Exists);
    }
}
