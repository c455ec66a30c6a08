using System.Diagnostics;
using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Browser.Tests.WholeSite;

/// <summary>html-validate with its recommended rules, none switched off.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class HtmlValidateTests(RealSiteFixture site)
{
    [HtmlValidateFact]
    public async Task EveryPageIsValid()
    {
        (int exitCode, string report) = await ValidateAsync([.. site.Pages.Select(page => Path.Join(site.Folder, page))]);

        Assert.Equal("", report.Trim());
        Assert.Equal(0, exitCode);
    }

    [HtmlValidateFact]
    public async Task AFaultIsReported()
    {
        string folder = Directory.CreateTempSubdirectory("kb-invalid-").FullName;
        string page = Path.Join(folder, "page.html");
        AtomicFile.WriteText(page, "<!DOCTYPE html>\n<html lang=\"zh\"><head><title>题</title></head><body><p id=\"a1\"></p><p id=\"a1\"></p></body></html>\n");

        (int exitCode, string report) = await ValidateAsync([page]);

        Directory.Delete(folder, recursive: true);
        Assert.Equal(1, exitCode);
        Assert.Contains("no-dup-id", report, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Report)> ValidateAsync(string[] files)
    {
        var start = new ProcessStartInfo(NodeTools.Node ?? "node", [NodeTools.HtmlValidate ?? "", "--config", ".htmlvalidate.json", "--formatter", "text", .. files])
        {
            WorkingDirectory = NodeTools.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
