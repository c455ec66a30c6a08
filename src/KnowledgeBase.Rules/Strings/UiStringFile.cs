using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Strings;

/// <summary>The texts of one part of the interface, <c>theme/strings/*.yml</c>, in the order of the file: those that nothing is wrong with.</summary>
public sealed record UiStringFile(string Path, EquatableArray<UiString> Strings);
