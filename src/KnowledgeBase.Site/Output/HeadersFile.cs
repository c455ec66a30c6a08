using System.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Output;

/// <summary>
/// The file <c>_headers</c>, from which Cloudflare Pages and Netlify take response headers: the pages' own policy, and what a meta
/// element can't say. Hosts that don't know it serve it as a text.
/// </summary>
public static class HeadersFile
{
    private const string Text =
        $"""
        /*
          Content-Security-Policy: {ContentSecurityPolicy.Value}; frame-ancestors 'none'
          X-Content-Type-Options: nosniff
          Referrer-Policy: no-referrer
          Permissions-Policy: camera=(), geolocation=(), microphone=()
          Cross-Origin-Opener-Policy: same-origin
        /sw.js
          Cache-Control: no-cache
        /assets/*
          Cache-Control: public, max-age=31536000, immutable

        """;

    public static PlannedFile Plan { get; } =
        PlannedFile.Of(SitePath.Of("_headers"), Encoding.ASCII.GetBytes(Text.ReplaceLineEndings("\n")));
}
