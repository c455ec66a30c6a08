using KnowledgeBase.Search.Format;
using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Reading;

/// <summary>Finds a phrase among the groups, see "Phrases and keys" in <c>docs/search-format.md</c>.</summary>
internal sealed class PhraseLookup(IndexRoot root, GramPages pages, PlaceTexts texts)
{
    /// <summary>So few candidates are looked up in the text.</summary>
    private const int Few = 10;

    /// <param name="folded">At least one character.</param>
    public PhraseAnswer Find(string folded)
    {
        string beginning = folded[..Math.Min(folded.Length, IndexFormat.Depth)];
        if (root.Folded.Of(beginning) is not { } symbols || root.Folded.Of(folded) is null)
        {
            return PhraseAnswer.None;
        }

        Found found = Locate(symbols);
        bool overlaps = CanOverlapItself(folded.AsSpan(), 1);
        if (folded.Length == beginning.Length && found.Covered == symbols.Length && found.Node is { } node)
        {
            // All places go on with the node's key, but where that key overlaps itself the phrase stands more often.
            bool isCounted = node.Kind == EntryKind.NodeWithDocuments && !CanOverlapItself<ushort>(node.Key, folded.Length);
            return isCounted
                ? new PhraseAnswer(node.Occurrences, node.Passages, [.. node.Documents], null)
                : Of(PlacedList.Of(found.Groups()).Occurrences(folded.Length, overlaps), node.Passages);
        }

        PlacedList places = Narrow(found, symbols, folded);

        // Repeated places that say which occurrences are covered across a block's end are lost where lists are narrowed.
        return overlaps && found.Covered < folded.Length
            ? texts.Count(places.Places.Select(static place => place / IndexFormat.Stride), folded)
            : Of(places.Occurrences(folded.Length, overlaps), passages: null);
    }

    private PhraseAnswer Of(PlacedList occurrences, int? passages)
    {
        List<DocumentCount> documents = [];
        foreach (int place in occurrences.Places)
        {
            int block = place / IndexFormat.Stride;
            int document = root.DocumentOf(block);
            int onPage = block == root.FirstBlocks[document] && place % IndexFormat.Stride < IndexFormat.Page ? 1 : 0;
            if (documents.Count > 0 && documents[^1].Document == document)
            {
                documents[^1] = new DocumentCount(document, documents[^1].Occurrences + 1, documents[^1].OnPage + onPage);
            }
            else
            {
                documents.Add(new DocumentCount(document, 1, onPage));
            }
        }

        int counted = passages ?? occurrences.SamePassage!.Count(static same => !same);
        return new PhraseAnswer(occurrences.Places.Length, counted, [.. documents], (EquatableArray<int>)[.. occurrences.Places]);
    }

    /// <summary>The places of the whole phrase, among those of its beginning.</summary>
    private PlacedList Narrow(Found found, ushort[] symbols, string folded)
    {
        PlacedList places = PlacedList.Of(found.Groups());
        int covered = found.Covered;
        while (covered < symbols.Length && places.Places.Length > Few)
        {
            int shift = covered - 1;
            Found piece = Locate(symbols[shift..]);
            HashSet<int> others = [.. piece.Groups().SelectMany(static group => group.Places)];
            places = places.Where(place => others.Contains(place + shift));
            if (shift + piece.Covered <= covered)
            {
                break;
            }

            covered = shift + piece.Covered;
        }

        return covered < folded.Length ? places.Where(place => texts.Has(place, folded)) : places;
    }

    /// <summary>What there is of a phrase: the entries beneath it, or the group with the longest key that it begins with.</summary>
    private Found Locate(ushort[] phrase)
    {
        IEnumerator<PageEntry> entries = pages.From(phrase).GetEnumerator();
        PageEntry? before = null;
        PageEntry? after = null;
        List<PageEntry> sameAsBefore = [];
        while (entries.MoveNext())
        {
            PageEntry entry = entries.Current;
            if (entry.Key.AsSpan().StartsWith(phrase))
            {
                return Beneath(phrase, entries);
            }

            if (entry.Compare(phrase, root.Folded.Rest) > 0)
            {
                after = entry;
                break;
            }

            if (!entry.Kind.IsMore())
            {
                sameAsBefore.Clear();
            }

            sameAsBefore.Add(entry);
            before = entry;
        }

        int shared = Math.Max(Shared(before, phrase), Shared(after, phrase));
        if (before is { Kind: EntryKind.Group or EntryKind.MoreOfGroup } && before.Key.Length == shared && shared > 0 && Shared(before, phrase) == shared)
        {
            return new Found(shared, null, () => sameAsBefore);
        }

        List<PageEntry> rest = [];
        while (shared > 0 && after is not null && Shared(after, phrase) >= shared)
        {
            if (after.Kind.IsRest() && after.Key.Length == shared)
            {
                rest.Add(after);
            }

            after = entries.MoveNext() ? entries.Current : null;
        }

        return new Found(rest.Count > 0 ? shared : phrase.Length, null, () => rest);
    }

    private static Found Beneath(ushort[] phrase, IEnumerator<PageEntry> entries)
    {
        PageEntry first = entries.Current;
        List<PageEntry>? groups = null;
        return new Found(phrase.Length, first.Kind.IsNode() ? first : null, () => groups ??= Groups());

        List<PageEntry> Groups()
        {
            List<PageEntry> found = [];
            do
            {
                if (!entries.Current.Kind.IsNode())
                {
                    found.Add(entries.Current);
                }
            }
            while (entries.MoveNext() && entries.Current.Key.AsSpan().StartsWith(phrase));
            return found;
        }
    }

    private static int Shared(PageEntry? entry, ushort[] phrase) => entry is null ? 0 : entry.Key.AsSpan().CommonPrefixLength(phrase);

    /// <summary>Whether a text can stand a second time less than its length, and so much or more, behind where it stands.</summary>
    private static bool CanOverlapItself<T>(ReadOnlySpan<T> text, int least)
        where T : IEquatable<T>
    {
        for (int shift = least; shift < text.Length; shift++)
        {
            if (text[shift..].SequenceEqual(text[..^shift]))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="Covered">How much of the phrase the groups' keys say; all of it where it is nowhere.</param>
    /// <param name="Node">The counts, where the phrase is shared by several groups.</param>
    /// <param name="Groups">Read when they are asked for.</param>
    private sealed record Found(int Covered, PageEntry? Node, Func<List<PageEntry>> Groups);
}
