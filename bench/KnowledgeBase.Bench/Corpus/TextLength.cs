namespace KnowledgeBase.Bench.Corpus;

/// <summary>At how many 字 a text that is cut from a corpus may end.</summary>
/// <param name="Shortest">Of all texts.</param>
/// <param name="Longest">Not counting the rest of the paragraph that reaches it.</param>
internal sealed record TextLength(int Shortest, int Longest)
{
    public static readonly TextLength OfSpeech = new(3000, 6000);
}
