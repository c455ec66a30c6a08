using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Glossaries;

/// <summary>
/// One file of the glossary as it was read. <paramref name="Entries"/> are those without a finding; <paramref name="Findings"/> what is wrong with the
/// others.
/// </summary>
public sealed record GlossaryReading(EquatableArray<GlossaryEntry> Entries, EquatableArray<Finding> Findings);

/// <summary>An entry and the places of what must fit to other files: its name, its spellings, its address, the speeches of its senses.</summary>
public sealed record GlossaryEntry(Formula Formula, string Path, EquatableArray<YamlScalar> Spellings, YamlScalar Slug, EquatableArray<YamlScalar> Speeches);
