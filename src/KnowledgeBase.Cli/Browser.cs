using System.ComponentModel;
using System.Diagnostics;

namespace KnowledgeBase.Cli;

/// <summary>Opens an address in the user's browser, where there is one; a machine without a screen is no fault.</summary>
internal static class Browser
{
    public static void Open(Uri address)
    {
        bool hasScreen = !OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };
        if (!hasScreen)
        {
            return;
        }

        try
        {
            using Process? _ = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException)
        {
            Console.Error.WriteLine($"kb: no browser could be started; open {address.AbsoluteUri} yourself.");
        }
    }
}
