namespace KnowledgeBase.Theme.Layouts;

/// <summary>
/// The policy that every page carries: only the site's own files, nothing inline, no markup from strings; the policies for trusted types are that of
/// the pages that load files of the index or texts for drafts as scripts, and that of the worker's address. Hosts that take headers get the
/// same value with <c>frame-ancestors 'none'</c>, which a browser ignores in a meta element.
/// </summary>
public static class ContentSecurityPolicy
{
    public const string Value =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types kb-search kb-offline";
}
