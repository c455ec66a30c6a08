namespace KnowledgeBase.Annotate.Parallels;

/// <summary>The strings of five characters of one text, to find the sentences of another that share one: two sentences with eight characters in common do.</summary>
internal sealed class FineIndex
{
    private static readonly Winnowing s_fine = new(gram: 5, window: 4);

    // A string in more sentences than this is the text's own refrain.
    private const int MostSentences = 16;

    private readonly Dictionary<uint, List<int>> _sentences = [];

    public FineIndex(TextSet texts, int text)
    {
        List<uint> hashes = [];
        for (int sentence = 0; sentence < texts.Tables[text].Count; sentence++)
        {
            hashes.Clear();
            s_fine.Pick(texts.Written(text, sentence), hashes);
            foreach (uint hash in hashes)
            {
                if (!_sentences.TryGetValue(hash, out List<int>? list))
                {
                    _sentences.Add(hash, list = []);
                }

                if (list.Count <= MostSentences && (list.Count == 0 || list[^1] != sentence))
                {
                    list.Add(sentence);
                }
            }
        }
    }

    /// <summary>Sentences of the text with those of another that share a string, each pair once, ascending.</summary>
    public List<(int First, int Second)> Meet(TextSet texts, int other)
    {
        List<ulong> met = [];
        List<uint> hashes = [];
        for (int sentence = 0; sentence < texts.Tables[other].Count; sentence++)
        {
            hashes.Clear();
            s_fine.Pick(texts.Written(other, sentence), hashes);
            foreach (uint hash in hashes)
            {
                if (_sentences.TryGetValue(hash, out List<int>? list) && list.Count <= MostSentences)
                {
                    foreach (int first in list)
                    {
                        met.Add(((ulong)first << 32) | (uint)sentence);
                    }
                }
            }
        }

        met.Sort();
        List<(int, int)> pairs = [];
        for (int i = 0; i < met.Count; i++)
        {
            if (i == 0 || met[i] != met[i - 1])
            {
                pairs.Add(((int)(met[i] >> 32), (int)(uint)met[i]));
            }
        }

        return pairs;
    }
}
