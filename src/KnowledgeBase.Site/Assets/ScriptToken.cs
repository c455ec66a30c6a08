namespace KnowledgeBase.Site.Assets;

/// <summary>A piece of a script. <see cref="Depth"/> is the number of brackets of any kind, and of template substitutions, around it.</summary>
internal readonly record struct ScriptToken(ScriptTokenKind Kind, int Start, int Length, int Depth)
{
    public int End => Start + Length;
}

internal enum ScriptTokenKind
{
    /// <summary>A name, keyword or number.</summary>
    Word,
    String,

    /// <summary>The fixed parts of a template and their quotes; substitutions are tokens of their own.</summary>
    Template,
    RegularExpression,
    Comment,

    /// <summary>One character.</summary>
    Punctuator,
}
