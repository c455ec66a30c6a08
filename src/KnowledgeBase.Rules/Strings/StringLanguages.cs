using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Strings;

/// <summary>The languages of the interface, by their tags, in the order of vocabularies' labels.</summary>
public static class StringLanguages
{
    public const string Simplified = "zh-Hans";
    public const string Traditional = "zh-Hant";
    public const string English = "en";

    public static EquatableArray<string> All { get; } = [Simplified, Traditional, English];
}
