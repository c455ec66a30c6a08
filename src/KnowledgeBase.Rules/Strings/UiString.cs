using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Strings;

/// <summary>
/// One text of the interface in all its languages. Holds no places of the file, so that moving a line changes nothing that is generated.
/// </summary>
public sealed record UiString
{
    public required string Key { get; init; }

    /// <summary>What pages fill in, in the order declared; the browser's names when <see cref="IsForBrowser"/>.</summary>
    public EquatableArray<UiStringValue> Values { get; init; }

    /// <summary>True for a text that a script fills in: the page gets it as written, with the names in braces.</summary>
    public bool IsForBrowser { get; init; }

    /// <summary>True for a list of paragraphs, which has as many in each language.</summary>
    public bool IsList { get; init; }

    /// <summary>For each of <see cref="StringLanguages.All"/> its paragraphs; one when this is no list.</summary>
    public required EquatableArray<EquatableArray<TextTemplate>> Texts { get; init; }

    /// <summary>The C# name: <c>nav-home</c> → <c>NavHome</c>.</summary>
    public string Name => Identifiers.ToPascalCase(Key);
}
