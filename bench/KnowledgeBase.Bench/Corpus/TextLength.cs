using System.CommandLine;

namespace KnowledgeBase.Bench.Corpus;

/// <summary>At how many 字 a text that is cut from a corpus may end.</summary>
/// <param name="Shortest">Of all texts but the last of a document.</param>
/// <param name="Longest">Not counting the rest of the paragraph that reaches it.</param>
internal sealed record TextLength(int Shortest, int Longest)
{
    public static readonly TextLength OfSpeech = new(3000, 6000);

    public static Option<TextLength?> Option() => new("--length")
    {
        Description = "At how many 字 a text may end: the shortest and the longest; a paragraph is never cut. Default: 3000 6000.",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
        CustomParser = static result =>
        {
            if (result.Tokens is [{ } first, { } second] && int.TryParse(first.Value, out int shortest) && int.TryParse(second.Value, out int longest) && shortest > 0 && shortest < longest)
            {
                return new TextLength(shortest, longest);
            }

            result.AddError("Write two numbers, the smaller first: --length 200 400");
            return null;
        },
    };
}
