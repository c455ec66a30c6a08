using System.Text;

namespace KnowledgeBase.Bench.Corpus;

/// <summary>
/// Makes texts as long as a speech of the documents of a corpus: runs of whole paragraphs of 3,000 to 6,000 字. When the corpus is used up
/// it begins again with other cuts and some paragraphs exchanged, so that any number can be had. The same numbers give the same texts.
/// </summary>
internal sealed class SpeechTexts(IReadOnlyList<CorpusDocument> documents, int seed)
{
    private const int Shortest = 3000;
    private const int Longest = 6000;

    private readonly Random _random = new(seed);

    /// <summary>As many texts as asked for, each ended by "\n".</summary>
    public IEnumerable<string> Take(int count) => Endless().Take(count);

    private IEnumerable<string> Endless()
    {
        while (true)
        {
            foreach (CorpusDocument document in documents)
            {
                var text = new StringBuilder();
                int wanted = _random.Next(Shortest, Longest);
                foreach (string paragraph in document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    text.Append(paragraph).Append('\n');
                    if (text.Length >= wanted)
                    {
                        yield return text.ToString();
                        text.Clear();
                        wanted = _random.Next(Shortest, Longest);
                    }
                }
            }
        }
    }
}
