namespace KnowledgeBase.Theme.Pictures.Keyness;

/// <summary>A word that is more frequent in some passages than in the rest of the speeches.</summary>
public sealed record KeyWord
{
    public required string Word { get; init; }

    /// <summary>How often it stands in the passages.</summary>
    public required int Here { get; init; }

    /// <summary>How often elsewhere.</summary>
    public required int Elsewhere { get; init; }

    /// <summary>Times in 10,000 字 of the passages.</summary>
    public required double RateHere { get; init; }

    /// <summary>Times in 10,000 字 of the rest.</summary>
    public required double RateElsewhere { get; init; }

    /// <summary>Log-likelihood ratio G²: how unlikely it is that the two rates differ by chance.</summary>
    public required double Likelihood { get; init; }
}
