namespace KnowledgeBase.Import.Scoring;

/// <summary>How many were to be found, how many were found, and how many of these are right. Characters, outline items or documents.</summary>
public readonly record struct Tally(int Expected, int Found, int Right)
{
    /// <summary>1 when nothing was found: nothing wrong was said.</summary>
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>1 when there was nothing to find.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    /// <summary>The harmonic mean of precision and recall; 1 when there was nothing to find and nothing was found.</summary>
    public double F1 => Expected + Found == 0 ? 1 : 2.0 * Right / (Expected + Found);

    public static Tally operator +(Tally one, Tally other) => new(one.Expected + other.Expected, one.Found + other.Found, one.Right + other.Right);

    /// <summary>One judgement.</summary>
    public static Tally Of(bool isRight) => new(1, 1, isRight ? 1 : 0);
}
