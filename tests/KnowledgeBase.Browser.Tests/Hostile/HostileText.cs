namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>A text that would do something if a page took it for more than text: run a script, load something, lead away, or hide what stands beside it. What it runs sets <c>canary</c> and opens a dialog.</summary>
/// <param name="Family">What it tries.</param>
/// <param name="Value">UTF-16; half of a surrogate pair may stand alone.</param>
public sealed record HostileText(string Family, string Value)
{
    /// <summary>All of them, each once.</summary>
    public static IReadOnlyList<HostileText> All { get; } =
    [
        .. HostileMarkup.All, .. HostileAddresses.All, .. HostileMarkdownText.All, .. HostileCharacters.All,
    ];

    /// <summary>A text of one line, as the value of a field or the words of a paragraph are.</summary>
    public bool IsOneLine => Value.IndexOfAny(['\n', '\r']) < 0;

    /// <summary>UTF-8 can hold it.</summary>
    public bool IsWhole => !HostileBytes.HasHalfPair(Value);
}
