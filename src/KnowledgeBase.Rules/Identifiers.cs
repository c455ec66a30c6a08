using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Rules;

/// <summary>The words that content gives to code and addresses.</summary>
public static class Identifiers
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);
    private static readonly Regex s_typeName = new(@"\A[A-Z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant, s_limit);
    private static readonly Regex s_slug = new(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant, s_limit);
    private static readonly Regex s_fieldKey = new(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant, s_limit);

    /// <summary>A C# name in PascalCase of ASCII letters and digits. No keyword of C# begins with a capital.</summary>
    public static bool IsTypeName(string text) => s_typeName.IsMatch(text);

    /// <summary>A part of an address: a–z and 0–9, words joined by single '-', at most 60 characters.</summary>
    public static bool IsSlug(string text) => text.Length <= 60 && s_slug.IsMatch(text);

    /// <summary>A field's key: as a slug, and begins with a letter.</summary>
    public static bool IsFieldKey(string text) => s_fieldKey.IsMatch(text);

    /// <summary><c>newline-at-end</c> → <c>NewlineAtEnd</c>.</summary>
    public static string ToPascalCase(string key)
    {
        var name = new StringBuilder(key.Length);
        bool capital = true;
        foreach (char character in key)
        {
            if (character == '-')
            {
                capital = true;
                continue;
            }

            name.Append(capital ? char.ToUpperInvariant(character) : character);
            capital = false;
        }

        return name.ToString();
    }

    /// <summary><c>page-count</c> → <c>pageCount</c>.</summary>
    public static string ToCamelCase(string key)
    {
        string name = ToPascalCase(key);
        return name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
