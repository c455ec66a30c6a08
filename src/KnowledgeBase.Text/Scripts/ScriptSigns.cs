namespace KnowledgeBase.Text.Scripts;

/// <summary>What a character says of the script that it stands in. Most characters say nothing: both scripts have them.</summary>
[Flags]
public enum ScriptSigns : byte
{
    None = 0,

    /// <summary>Folding to Simplified changes the character.</summary>
    Folded = 1,

    /// <summary>No Simplified text has the character, names and quotations aside.</summary>
    TraditionalOnly = 2,

    /// <summary>No Traditional text has the character, names and quotations aside.</summary>
    SimplifiedOnly = 4,

    /// <summary>A Simplified character that stands for several Traditional ones and is one of them: 后 for 后 and 後.</summary>
    Merged = 8,

    /// <summary>A Traditional character that Simplified merged into another: 後.</summary>
    Distinct = 16,
}
