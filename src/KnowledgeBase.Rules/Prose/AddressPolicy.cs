namespace KnowledgeBase.Rules.Prose;

/// <summary>Which addresses a page may link to: the web, mail, and the site's own files.</summary>
public static class AddressPolicy
{
    private static readonly string[] s_schemes = ["https://", "http://", "mailto:"];

    public static bool Allows(string address)
    {
        if (address.Any(static c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\'))
        {
            return false;
        }

        return IsOfTheSite(address) || s_schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether an allowed address is relative: no scheme before the first '/', and neither "//host" nor "/from-the-host's-root".</summary>
    public static bool IsOfTheSite(string address)
    {
        string first = address.Split('/')[0];
        return first.Length > 0 && first.IndexOf(':') < 0;
    }
}
