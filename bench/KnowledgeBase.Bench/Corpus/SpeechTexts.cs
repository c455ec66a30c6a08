using System.Text;

namespace KnowledgeBase.Bench.Corpus;

/// <summary>
/// Makes texts as long as a speech of the documents of a corpus: runs of whole paragraphs of 3,000 to 6,000 字, or of another length. When the
/// corpus is used up it begins again with other cuts, so that any number can be had; no text comes twice. The same numbers give the same texts.
/// </summary>
/// <param name="documents">Their paragraphs are taken in order.</param>
/// <param name="seed">Of the cuts.</param>
/// <param name="length">At how many 字 a text may end, with the paragraph that reaches them; null for a speech's.</param>
internal sealed class SpeechTexts(IReadOnlyList<CorpusDocument> documents, int seed, TextLength? length = null)
{
    private readonly Random _random = new(seed);
    private readonly TextLength _length = length ?? TextLength.OfSpeech;

    // A long paragraph is a short text by itself, and would come again with every pass.
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>As many texts as asked for, each ended by "\n".</summary>
    public IEnumerable<string> Take(int count) => Endless().Where(_known.Add).Take(count);

    private IEnumerable<string> Endless()
    {
        while (true)
        {
            foreach (CorpusDocument document in documents)
            {
                var text = new StringBuilder();
                int wanted = _random.Next(_length.Shortest, _length.Longest);
                foreach (string paragraph in document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    text.Append(paragraph).Append('\n');
                    if (text.Length >= wanted)
                    {
                        yield return text.ToString();
                        text.Clear();
                        wanted = _random.Next(_length.Shortest, _length.Longest);
                    }
                }
            }
        }
    }
}
