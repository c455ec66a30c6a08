namespace KnowledgeBase.Fuzz.Mutation;

/// <summary>What an input is made of, for changes that leave most of it whole.</summary>
public enum InputShape
{
    /// <summary>Bytes in some encoding.</summary>
    Bytes,

    /// <summary>Elements inside elements, UTF-8.</summary>
    Markup,

    /// <summary>Lines, indented or not, UTF-8.</summary>
    Lines,

    /// <summary>Words and marks, UTF-8.</summary>
    Words,
}
