namespace KnowledgeBase.Rules.Strings;

/// <summary>What a text leaves open, <c>{count}</c>: a number, or words that stand as they are.</summary>
public sealed record UiStringValue(string Name, bool IsNumber)
{
    public const string Number = "number";
    public const string Text = "text";

    /// <summary>The name of the C# parameter: <c>page-count</c> → <c>pageCount</c>.</summary>
    public string Parameter => Identifiers.ToCamelCase(Name);
}
