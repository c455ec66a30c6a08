using System.Diagnostics.CodeAnalysis;

namespace KnowledgeBase.Fuzz.Targets;

/// <summary>What must hold for every input.</summary>
internal static class Claim
{
    /// <param name="holds">Whether it does.</param>
    /// <param name="claim">The claim as a sentence; each is one kind of crash.</param>
    /// <param name="detail">What was seen, for a person.</param>
    public static void That([DoesNotReturnIf(false)] bool holds, string claim, Func<string>? detail = null)
    {
        if (!holds)
        {
            throw new ClaimException(detail is null ? claim : $"{claim}\n{detail()}");
        }
    }
}

/// <summary>Something that must hold for every input does not.</summary>
public sealed class ClaimException(string message) : Exception(message);
