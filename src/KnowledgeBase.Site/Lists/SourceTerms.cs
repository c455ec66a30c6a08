using System.Text.RegularExpressions;

namespace KnowledgeBase.Site.Lists;

/// <summary>The host that a text was taken from. A leading "www." is left out, and a name in other letters is written as the network does.</summary>
public static partial class SourceTerms
{
    private const string Www = "www.";

    public static FacetTerm Unstated { get; } = FacetTerm.Unstated("unstated", static words => words.NoSourceUrl);

    public static FacetTerm Of(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || address.IdnHost.Length == 0)
        {
            return Unstated;
        }

        string host = address.IdnHost.ToLowerInvariant();
        host = host.StartsWith(Www, StringComparison.Ordinal) ? host[Www.Length..] : host;
        return new FacetTerm(HostName().IsMatch(host) ? host : SlugHash.Of(host), _ => host);
    }

    // A name of several parts, the last one with a letter: never "unstated", "index" or, with the number of a page behind it, another host.
    [GeneratedRegex(@"^([a-z0-9-]+\.)+[a-z0-9-]*[a-z][a-z0-9-]*\z", RegexOptions.NonBacktracking)]
    private static partial Regex HostName();
}
