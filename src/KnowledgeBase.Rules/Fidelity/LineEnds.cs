namespace KnowledgeBase.Rules.Fidelity;

/// <summary>How every line of a seed ends: a key of the vocabulary LineEnd.</summary>
public enum LineEnds
{
    /// <summary>"\n"; also a seed with several kinds, whose "\r" are text.</summary>
    Lf,

    /// <summary>"\r\n".</summary>
    CrLf,

    /// <summary>"\r" alone, as on old Macintosh computers.</summary>
    Cr,
}
