using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Import.Write;

/// <summary>
/// Mints block addresses: from the block's text and its number among blocks of the same text, so that importing the same seed twice gives
/// the same addresses. No vowels, so that no word comes out; nothing that looks like another character.
/// </summary>
public sealed class BlockIds
{
    private const int Shortest = 3;
    private const string Letters = "bcdfghjkmnpqrstvwxyz";
    private const string LettersAndDigits = Letters + "23456789";

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The address of the next block with this text.</summary>
    public string Mint(string text)
    {
        int number = _seen[text] = _seen.GetValueOrDefault(text) + 1;
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture) + "\n" + text));
        var id = new StringBuilder();
        foreach (byte value in hash)
        {
            string alphabet = id.Length == 0 ? Letters : LettersAndDigits;
            id.Append(alphabet[value % alphabet.Length]);
            if (id.Length >= Shortest && _used.Add(id.ToString()))
            {
                return id.ToString();
            }
        }

        throw new InvalidOperationException("Two blocks with different texts have the same SHA-256.");
    }
}
