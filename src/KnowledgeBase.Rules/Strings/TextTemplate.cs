using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Strings;

/// <summary>A text with values to fill in. <see cref="Parts"/>, one after the other, cover <paramref name="Source"/>.</summary>
public sealed record TextTemplate(string Source, EquatableArray<TemplatePart> Parts);

/// <summary>A stretch of a template; places are UTF-16 code units of the text, whatever quotes the file puts around it.</summary>
public abstract record TemplatePart(int Start, int Length);

/// <summary>Words as they stand.</summary>
public sealed record LiteralPart(string Text, int Start, int Length) : TemplatePart(Start, Length);

/// <summary><c>{count}</c>: the value itself.</summary>
public sealed record ValuePart(string Name, int Start, int Length) : TemplatePart(Start, Length);

/// <summary><c>{count|speech|speeches}</c>: the first words when the number is 1, the second otherwise.</summary>
public sealed record PluralPart(string Name, string One, string Other, int Start, int Length) : TemplatePart(Start, Length);

/// <summary>Braces that enclose nothing of this; <paramref name="Problem"/> is the second half of a sentence about them.</summary>
public sealed record BrokenPart(string Problem, int Start, int Length) : TemplatePart(Start, Length);
