namespace KnowledgeBase.Rules.Glossaries;

/// <summary>What the glossary of set phrases must be, beyond the form of its fields.</summary>
public static class GlossaryRules
{
    public static readonly Rule FormulaTwice = new(
        "KB3131",
        "A set phrase stands in the glossary twice",
        "'{0}' is the same as '{1}' in {2}, line {3}, once folded. Keep one entry, and give it the senses of both.",
        Severity.Error);

    public static readonly Rule UnmatchableFormula = new(
        "KB3132",
        "A set phrase can never be found",
        "'{0}' {1}, so it is never found. Write the phrase as it stands in a speech.",
        Severity.Error);

    public static readonly Rule UnknownTerm = new(
        "KB3133",
        "The glossary uses a word that the vocabulary does not have",
        "'{0}' is no key of the vocabulary {1}.{2}",
        Severity.Error);

    public static readonly Rule ExpansionCount = new(
        "KB3134",
        "An expansion has not as many parts as the name says",
        "'{0}' is expanded into {1} parts, but its figures ask for {2}. Correct the expansion, or 'parts'.",
        Severity.Error);

    public static readonly Rule Slug = new(
        "KB3135",
        "The address of a set phrase is malformed or taken",
        "'{0}' {1}. Write a–z, 0–9 and '-', at most 60 characters, and no other entry's address.",
        Severity.Error);

    public static readonly Rule UnknownSpeech = new(
        "KB3136",
        "A sense of a set phrase names a speech that is not there",
        "There is no speech '{0}'.{1} Write the name of its file in input/speeches/ without '.md', or take the sense out if the speech was withdrawn.",
        Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } = [FormulaTwice, UnmatchableFormula, UnknownTerm, ExpansionCount, Slug, UnknownSpeech];
}
