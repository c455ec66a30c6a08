using KnowledgeBase.Fuzz.Mutation;

namespace KnowledgeBase.Fuzz.Targets;

/// <summary>A way into the program for input that nobody has looked at, and what must hold whatever comes in.</summary>
public abstract class FuzzTarget
{
    public abstract string Name { get; }

    public abstract InputShape Shape { get; }

    /// <summary>In bytes; longer inputs are cut.</summary>
    public virtual int MaxLength => 4_096;

    /// <summary>Inputs to begin with.</summary>
    public abstract IReadOnlyList<byte[]> Seeds { get; }

    /// <summary>Words that mean something to what reads the input.</summary>
    public abstract IReadOnlyList<string> Dictionary { get; }

    /// <summary>Reads the input as the program does.</summary>
    /// <returns>True when it was taken, false when it was refused as the contract has it.</returns>
    /// <exception cref="ClaimException">Something that must hold does not.</exception>
    public abstract bool Run(byte[] input);
}
