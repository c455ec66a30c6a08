namespace KnowledgeBase.Annotate.Parallels;

/// <summary>Compares one text with all later ones: first the sentences that share a picked string, then whole texts where that found something.</summary>
internal sealed class TextComparison(TextSet texts)
{
    // Nobody reads so many; a text made to be slow ends here.
    private const int MostMeetings = 1 << 20;

    // So many shared strings are hardly chance, even when no sentence is like another as a whole.
    private const int ManyShared = 5;

    private readonly Containment _containment = new();
    private readonly List<ulong> _met = [];

    /// <summary>Texts that have something in common with this one, by number.</summary>
    public List<TextPair> With(int text)
    {
        SortedDictionary<int, Draft> drafts = [];
        foreach (int copy in texts.ManyCopies[text])
        {
            drafts[copy] = new Draft { Meetings = ManyShared };
        }

        Meet(text, drafts);
        List<TextPair> pairs = [];
        foreach ((int other, Draft draft) in drafts)
        {
            if (draft.Matches.Exists(static match => match.IsReuse) || draft.Meetings >= ManyShared)
            {
                AddAll(text, other, draft.Matches);
                AddSetSentences(text, other, draft.Matches);
            }

            if (draft.Matches.Count > 0 || draft.Fragments.Count > 0)
            {
                pairs.Add(new TextPair(text, other, BestPartners.Of(draft.Matches), draft.Fragments));
            }
        }

        return pairs;
    }

    private void Meet(int text, SortedDictionary<int, Draft> drafts)
    {
        texts.Meet(text, MostMeetings, _met);
        List<ulong> met = _met;
        SentenceTable table = texts.Tables[text];
        int set = -1;
        for (int i = 0; i < met.Count; i++)
        {
            int sentence = (int)(met[i] >> 32);
            (int other, int counterpart) = texts.Locate((int)(uint)met[i]);
            if (!drafts.TryGetValue(other, out Draft? draft))
            {
                drafts.Add(other, draft = new Draft());
            }

            draft.Meetings++;
            if (i > 0 && met[i] == met[i - 1])
            {
                continue;
            }

            if (sentence != set)
            {
                _containment.Set(table[sentence]);
                set = sentence;
            }

            SentenceMatch match = new(sentence, counterpart, _containment.With(texts.Written(other, counterpart)));
            if (match.IsVariant)
            {
                draft.Matches.Add(match);
            }
            else if (match.Overlap.IsLong)
            {
                draft.Fragments.Add(match);
            }
        }
    }

    private void AddAll(int text, int other, List<SentenceMatch> matches)
    {
        texts.Fine(text).Meet(texts.Fine(other), _met);
        int set = -1;
        for (int i = 0; i < _met.Count; i++)
        {
            if (i > 0 && _met[i] == _met[i - 1])
            {
                continue;
            }

            int sentence = (int)(_met[i] >> 32);
            int counterpart = (int)(uint)_met[i];
            if (sentence != set)
            {
                _containment.Set(texts.Tables[text][sentence]);
                set = sentence;
            }

            SentenceMatch match = new(sentence, counterpart, _containment.With(texts.Written(other, counterpart)));
            if (match.IsVariant)
            {
                matches.Add(match);
            }
        }
    }

    // They make no passage, but a speech posted again has them too.
    private void AddSetSentences(int text, int other, List<SentenceMatch> matches)
    {
        ulong[] theirs = texts.Tables[other].Hashes;
        Dictionary<ulong, int>? places = null;
        for (int sentence = 0; sentence < texts.Tables[text].Count; sentence++)
        {
            if (texts.IsSetSentence(text, sentence))
            {
                places ??= theirs.Select(static (hash, i) => (hash, i)).ToDictionary(static entry => entry.hash, static entry => entry.i);
                if (places.TryGetValue(texts.Tables[text].Hashes[sentence], out int counterpart))
                {
                    matches.Add(new SentenceMatch(sentence, counterpart, Overlap.OfWhole(texts.Tables[text].LengthOf(sentence))));
                }
            }
        }
    }

    private sealed class Draft
    {
        public int Meetings { get; set; }

        public List<SentenceMatch> Matches { get; } = [];

        public List<SentenceMatch> Fragments { get; } = [];
    }
}

/// <summary>Two texts by number, their like sentences, each with one counterpart, and sentences that may share a fragment.</summary>
internal sealed record TextPair(int First, int Second, List<SentenceMatch> Matches, List<SentenceMatch> Fragments);
