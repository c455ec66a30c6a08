namespace KnowledgeBase.Import.Decode;

/// <summary>One encoding tried on a seed: what it reads, and how much that looks like Chinese.</summary>
internal sealed record EncodingReading(string Encoding, Decoding Decoding, double Score)
{
    // A site's additions and a document's beginning are enough to tell; a whole book is not needed.
    private const int Weighed = 65_536;

    // Damage of more than a few places is another encoding, or a file that is past reading.
    private const int MostDamaged = 8;
    private const int CharactersPerDamage = 100;
    private const int FewestMost = 2;

    // Whoever names the encoding has seen the text.
    private const int CharactersPerDamageWhenChosen = 20;

    /// <param name="isMarkup">The text has tags, which say nothing of its encoding.</param>
    public static EncodingReading Of(byte[] bytes, string encoding, bool isMarkup)
    {
        Decoding decoding = WithoutNull(SeedEncodings.Decode(bytes, encoding));
        string weighed = decoding.Text.Length > Weighed && !isMarkup ? decoding.Text[..Weighed] : decoding.Text;
        weighed = isMarkup ? new string([.. weighed.Where(c => c > '~').Take(Weighed)]) : weighed;
        return new EncodingReading(encoding, decoding, Math.Round(ChineseDensity.Of(weighed), 3));
    }

    public EncodingCandidate Candidate => new(Encoding, Score);

    public bool IsWhole => Decoding.Damaged.IsEmpty;

    /// <summary>Whether the damage is so little that the text can be used, with its places named.</summary>
    public bool IsUsable => Decoding.Damaged.Count <= Math.Max(FewestMost, Math.Min(MostDamaged, Decoding.Text.Length / CharactersPerDamage));

    /// <summary>The same, when a person has chosen the encoding.</summary>
    public bool IsUsableWhenChosen => IsUsable || Decoding.Damaged.Count <= Decoding.Text.Length / CharactersPerDamageWhenChosen;

    // No text holds it, and programs take a file with it for no text: it is damage too.
    private static Decoding WithoutNull(Decoding decoding)
    {
        if (!decoding.Text.Contains('\0', StringComparison.Ordinal))
        {
            return decoding;
        }

        var draft = new DecodingDraft();
        HashSet<int> damaged = [.. decoding.Damaged];
        for (int at = 0; at < decoding.Text.Length; at++)
        {
            if (decoding.Text[at] == '\0' || damaged.Contains(at))
            {
                draft.AppendDamage();
            }
            else
            {
                draft.Append(decoding.Text[at]);
            }
        }

        return draft.Finish(decoding.Torn);
    }
}
