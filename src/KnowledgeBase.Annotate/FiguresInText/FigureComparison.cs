namespace KnowledgeBase.Annotate.FiguresInText;

/// <summary>How what was counted compares with the figure.</summary>
public enum FigureComparison
{
    Exactly,

    /// <summary>约, 左右.</summary>
    About,

    /// <summary>近, 接近.</summary>
    Nearly,

    /// <summary>超, 多, 余, 突破.</summary>
    MoreThan,

    /// <summary>不足.</summary>
    LessThan,

    /// <summary>不少于, 以上.</summary>
    AtLeast,

    /// <summary>不超过, 以下, 以内.</summary>
    AtMost,
}
