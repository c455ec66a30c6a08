namespace KnowledgeBase.Search.Suggest;

/// <summary>What the addresses of a kind have in common stands once, in the root.</summary>
internal sealed class SuggestAddresses
{
    private readonly (string Before, string After)[] _common;

    public SuggestAddresses(IReadOnlyList<Suggestion> suggestions)
    {
        if (suggestions.FirstOrDefault(static suggestion => !suggestion.Address.All(IsPlain)) is { } wrong)
        {
            throw new ArgumentException($"The address '{wrong.Address}' has a character that would have to be escaped.", nameof(suggestions));
        }

        ILookup<SuggestionKind, string> addresses = suggestions.ToLookup(static suggestion => suggestion.Kind, static suggestion => suggestion.Address);
        _common = [.. Enum.GetValues<SuggestionKind>().Select(kind => Common([.. addresses[kind]]))];
    }

    public (string Before, string After) Of(SuggestionKind kind) => _common[(int)kind];

    /// <summary>What is left of an address.</summary>
    public ReadOnlySpan<char> Own(Suggestion suggestion)
    {
        (string before, string after) = Of(suggestion.Kind);
        return suggestion.Address.AsSpan()[before.Length..^after.Length];
    }

    private static (string Before, string After) Common(string[] addresses)
    {
        if (addresses.Length == 0)
        {
            return ("", "");
        }

        int before = addresses.Min(address => address.AsSpan().CommonPrefixLength(addresses[0]));
        string[] rest = [.. addresses.Select(address => Reversed(address[before..]))];
        int after = rest.Min(address => address.AsSpan().CommonPrefixLength(rest[0]));
        return (addresses[0][..before], addresses[0][^after..]);
    }

    private static bool IsPlain(char c) => c is > ' ' and < '\u007F' and not ('"' or '\\');

    private static string Reversed(string text) => string.Concat(text.Reverse());
}
