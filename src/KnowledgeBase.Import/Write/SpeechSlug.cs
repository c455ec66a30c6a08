namespace KnowledgeBase.Import.Write;

/// <summary>The address of a speech on the site: a–z, 0–9 and '-', at most 60 characters.</summary>
public static class SpeechSlug
{
    private const int Longest = 60;
    private const int HashDigits = 8;

    // The list of all speeches has this address.
    private const string Reserved = "index";

    /// <summary>From a file's name without its extension; from the hash when the name has nothing that an address can hold.</summary>
    /// <param name="fileName">Name of the seed, with or without folders and extension.</param>
    /// <param name="sha256">SHA-256 of its bytes in hexadecimal.</param>
    public static string From(string fileName, string sha256)
    {
        string name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        int dot = name.LastIndexOf('.');
        name = dot > 0 ? name[..dot] : name;
        var kept = new List<char>();
        bool dropped = false;
        foreach (char c in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                kept.Add(c);
            }
            else
            {
                dropped |= !char.IsAscii(c);
                if (kept.Count > 0 && kept[^1] != '-')
                {
                    kept.Add('-');
                }
            }
        }

        string slug = new string([.. kept]).Trim('-');
        string hash = sha256[..HashDigits].ToLowerInvariant();

        // Two names that differ in Chinese only must not meet at one address.
        slug = slug.Length == 0 ? "speech-" + hash : dropped || slug.Length > Longest || slug == Reserved ? $"{slug[..Math.Min(slug.Length, Longest - HashDigits - 1)].TrimEnd('-')}-{hash}" : slug;
        return slug;
    }
}
