using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Site.Assets;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Files;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Offline;

/// <summary>The worker that keeps what was read, and the lists that it and the pages go by.</summary>
public static class OfflineFiles
{
    /// <summary>A site of more speeches is not kept as a whole: nobody waits for that.</summary>
    private const int MostSpeeches = 1_000;

    private const int VersionLength = 16;

    /// <summary>Whether pages offer to keep the whole site.</summary>
    public static bool CanBeKept(int speeches) => speeches <= MostSpeeches;

    /// <summary>The worker. Its bytes change with the files that it always keeps, so a browser takes a new one exactly then.</summary>
    /// <param name="core">What every page needs, and the pages that a reader without a network is sent to.</param>
    /// <param name="program">A hash of the program, which its script follows from besides; null where that is not known.</param>
    public static PlannedFile Worker(IEnumerable<SitePath> core, string? program = null)
    {
        string[] paths = [.. core.Select(static path => path.Value).Order(StringComparer.Ordinal)];
        string version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', paths))))[..VersionLength];
        string build = JsonSerializer.Serialize(new { version, core = paths, page = SitePaths.Offline.Value });
        return new PlannedFile(SitePaths.ServiceWorker, () => Task.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes(OfflineScripts.Worker(build))))
        {
            Inputs = program is null ? null : $"{program} {build}",
        };
    }

    /// <summary>Everything that a reader may open, for pages that offer to keep it. Other formats and exports are not read in the browser.</summary>
    public static PlannedFile List(IEnumerable<PlannedFile> files)
    {
        IEnumerable<string> wanted = files
            .Select(static file => file.Path.Value)
            .Where(static path => path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".js", StringComparison.Ordinal) || path.StartsWith("assets/", StringComparison.Ordinal))
            .Where(static path => !path.StartsWith("rules/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return PlannedFile.Of(SitePaths.OfflineList, JsonSerializer.SerializeToUtf8Bytes(wanted));
    }

    /// <summary>What makes the site an application that can be installed (W3C Web Application Manifest).</summary>
    public static PlannedFile Manifest(SiteIdentity site, SitePath icon) => PlannedFile.Of(
        SitePaths.WebManifest,
        JsonSerializer.SerializeToUtf8Bytes(
            new Dictionary<string, object>
            {
                ["name"] = site.Name,
                ["description"] = site.Description,
                ["lang"] = Edition.Main.Words.Language,
                ["start_url"] = SitePaths.Home.Value,
                ["scope"] = "./",
                ["display"] = "standalone",
                ["background_color"] = "#fbf9f4",
                ["theme_color"] = "#fbf9f4",
                ["icons"] = new[] { new { src = icon.Value, sizes = "any", type = "image/svg+xml", purpose = "any" } },
            },
            ManifestText.Options));
}
