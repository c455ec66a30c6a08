namespace KnowledgeBase.Rules.Prose;

/// <summary>Which addresses a page may link to: the web, mail, and the site's own files.</summary>
public static class AddressPolicy
{
    private static readonly string[] s_schemes = ["https://", "http://", "mailto:"];

    public static bool Allows(string address)
    {
        if (address.Length == 0 || address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\'))
        {
            return false;
        }

        return IsOfTheSite(address) || s_schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether an allowed address is relative: no scheme before the first '/', and neither "//host" nor "/from-the-host's-root".</summary>
    public static bool IsOfTheSite(string address)
    {
        int slash = address.IndexOf('/');
        int colon = address.IndexOf(':');
        return address[0] != '/' && (colon < 0 || (slash >= 0 && slash < colon));
    }
}
