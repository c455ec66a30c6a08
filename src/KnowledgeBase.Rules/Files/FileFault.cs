using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Files;

/// <summary>
/// Why a host could not read a file as text. <paramref name="At"/> is where in the text that could be read, in UTF-16 code units;
/// <paramref name="Arguments"/> fill in the rule's message.
/// </summary>
public sealed record FileFault(Rule Rule, int At, EquatableArray<string> Arguments);
