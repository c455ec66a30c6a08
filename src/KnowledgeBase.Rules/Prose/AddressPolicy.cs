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

        if (s_schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        // What is left must be relative: no scheme before the first '/', and neither "//host" nor "/from-the-host's-root".
        string first = address.Split('/')[0];
        return first.Length > 0 && first.IndexOf(':') < 0;
    }
}
