using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Glossaries;

/// <summary>The set phrases (提法) that editors keep: the files of <c>input/glossary/</c>, in the order of their slugs.</summary>
public sealed record Glossary(EquatableArray<Formula> Formulae)
{
    public static readonly Glossary Empty = new([]);
}

/// <summary>
/// A set phrase: 四风, 三会一课, 功成不必在我. <see cref="Slug"/> is the permanent address of its page; <see cref="Kind"/> is a key of the vocabulary
/// FormulaKind, <see cref="Themes"/> are keys of the vocabulary Theme.
/// </summary>
public sealed record Formula
{
    public required string Name { get; init; }

    public required string Slug { get; init; }

    /// <summary>Other spellings that mean the same: 忠诚干净担当 for 忠诚、干净、担当. Script, width and quotation marks are folded anyway.</summary>
    public EquatableArray<string> Variants { get; init; }

    public required string Kind { get; init; }

    /// <summary>The figures in its name, for which its expansion is counted: 4 and 2 for 四议两公开. Empty where the name has none.</summary>
    public EquatableArray<int> Parts { get; init; }

    public EquatableArray<string> Themes { get; init; }

    /// <summary>Found only in quotation marks, because the characters stand in plain sentences too: 走读, 主业.</summary>
    public bool OnlyQuoted { get; init; }

    public EquatableArray<FormulaSense> Senses { get; init; }

    /// <summary>A remark of the editors; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>A name that means something in single speeches only, and is not looked for in others.</summary>
    public bool IsLocalToSpeeches => !Senses.IsEmpty && Senses.All(static sense => !sense.Speeches.IsEmpty);
}

/// <summary>
/// What a set phrase stands for somewhere. <see cref="Scope"/> and <see cref="Status"/> are keys of the vocabularies FormulaScope and SenseStatus.
/// One name may have several: 四种人 of one speech is not that of another.
/// </summary>
public sealed record FormulaSense
{
    public required string Scope { get; init; }

    public required string Status { get; init; }

    /// <summary>The parts, in order, as an editor wrote them; empty where nobody knows them. Never filled in by a program.</summary>
    public EquatableArray<string> Expansion { get; init; }

    /// <summary>Slugs of the speeches in which it means this; empty where it does so anywhere.</summary>
    public EquatableArray<string> Speeches { get; init; }

    /// <summary>Where it was looked up, or what to know about it; may be empty.</summary>
    public string Note { get; init; } = "";
}
