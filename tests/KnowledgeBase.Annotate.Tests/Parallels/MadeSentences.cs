using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Tests.Annotate.Parallels;

/// <summary>Sentences for tests: such as no one wrote, and copies of others with some phrases changed. The same numbers give the same sentences.</summary>
internal sealed class MadeSentences(int seed)
{
    private const int PhraseLength = 3;

    private readonly Random _random = new(seed);

    public string New() => string.Concat(Enumerable.Range(0, _random.Next(20, 45)).Select(_ => (char)('一' + _random.Next(20_000)))) + "。";

    /// <summary>Phrases of three characters are put in, left out or exchanged until so large a share of the sentence is touched.</summary>
    public string Edited(string sentence, double share)
    {
        int edits = (int)Math.Round(share * sentence.Length / PhraseLength);
        for (int i = 0; i < edits && sentence.Length > 2 * PhraseLength; i++)
        {
            int at = _random.Next(sentence.Length - PhraseLength);
            string phrase = _random.Next(3) == 0 ? "" : New()[..PhraseLength];
            sentence = sentence[..at] + phrase + sentence[(at + (_random.Next(3) == 0 ? 0 : PhraseLength))..];
        }

        return sentence;
    }

    public static IEnumerable<string> In(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (Han.IsSentenceEnd(text[i]) || i == text.Length - 1)
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }
    }
}
