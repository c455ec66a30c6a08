using System.Diagnostics;
using System.Globalization;

namespace KnowledgeBase.Site.Tests.Output.Faults;

/// <summary>Starts <see cref="PublishProgram"/>.</summary>
internal static class PublishProcess
{
    public static Process Start(string folder, int version)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(PublishProgram).Assembly.Location, folder, version.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardError = true,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("'dotnet' could not be started.");
    }

    /// <returns>The exit code, and what it said of a fault.</returns>
    public static async Task<(int Code, string Fault)> EndOfAsync(Process process)
    {
        string fault = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, fault);
    }

    public static async Task<(int Code, string Fault)> RunAsync(string folder, int version)
    {
        using Process process = Start(folder, version);
        return await EndOfAsync(process);
    }
}
