using KnowledgeBase.Rules.Glossaries;

namespace KnowledgeBase.Annotate.Formulae;

/// <summary>A set phrase of the glossary where a speech uses it. The place leaves out quotation marks around it.</summary>
public sealed record FormulaUse(Formula Formula, TextPlace Place, bool IsQuoted);
