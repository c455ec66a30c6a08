using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace KnowledgeBase.Cli.Preview;

/// <summary>
/// Tells requests of the preview's own pages and of somebody who types its address from those that a page from elsewhere makes: by a name
/// that was bound to this machine (Host), from another origin, or as an image, script or frame of it.
/// </summary>
internal static class OwnRequests
{
    private static readonly string[] s_names = ["127.0.0.1", "localhost"];

    public static bool IsOurs(HttpRequest request, int port)
    {
        string[] hosts = [.. s_names.Select(name => string.Create(CultureInfo.InvariantCulture, $"{name}:{port}"))];
        string origin = request.Headers.Origin.ToString();
        return hosts.Contains(request.Host.Value, StringComparer.OrdinalIgnoreCase)
            && (origin.Length == 0 || hosts.Any(host => string.Equals(origin, "http://" + host, StringComparison.Ordinal)))
            && IsOfThisSite(request.Headers);
    }

    // Somebody may follow a link to the preview; nobody may have it inside a page. Old browsers say nothing.
    private static bool IsOfThisSite(IHeaderDictionary headers) =>
        headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
        || (headers["Sec-Fetch-Mode"] == "navigate" && headers["Sec-Fetch-Dest"] == "document");
}
