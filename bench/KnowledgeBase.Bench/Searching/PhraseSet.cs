using System.Text.RegularExpressions;
using KnowledgeBase.Search;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Bench.Searching;

/// <summary>A phrase with the right answer.</summary>
/// <param name="Kind">random, natural, cross or absent.</param>
/// <param name="Documents">Numbers of the documents that have it, ascending.</param>
internal sealed record BenchPhrase(string Kind, string Text, int[] Documents, int Passages);

/// <summary>
/// 560 phrases of 2–12 字: 300 from random places, 100 whole ones between punctuation, 60 across a punctuation mark, 100 that no text has. The
/// answers come from a scan of all skeletons.
/// </summary>
internal sealed partial class PhraseSet
{
    private const int Shortest = 2;
    private const int Longest = 12;

    private PhraseSet(IReadOnlyList<BenchPhrase> all) => All = all;

    public IReadOnlyList<BenchPhrase> All { get; }

    public static PhraseSet Of(IReadOnlyList<SearchDocument> documents, int seed)
    {
        var random = new Random(seed);
        string[][] skeletons = [.. documents.AsParallel().AsOrdered().Select(static document => document.Passages.Select(static passage => Fold.Skeleton(passage.Text).Text).ToArray())];
        string[] texts = [.. documents.SelectMany(static document => document.Passages).Select(static passage => passage.Text)];
        (string Kind, string Text)[] asked =
        [
            .. Distinct(300, () => Cut(texts, random)).Select(static text => ("random", text)),
            .. Distinct(100, () => Natural(texts, random)).Select(static text => ("natural", text)),
            .. Distinct(60, () => Across(texts, random)).Select(static text => ("cross", text)),
            .. Distinct(100, () => Absent(texts, skeletons, random)).Select(static text => ("absent", text)),
        ];
        return new PhraseSet([.. asked.AsParallel().AsOrdered().Select(phrase => Answer(phrase.Kind, phrase.Text, skeletons))]);
    }

    private static IEnumerable<string> Distinct(int count, Func<string?> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Count < count)
        {
            if (next() is { } phrase && seen.Add(phrase))
            {
                yield return phrase;
            }
        }
    }

    private static string? Cut(string[] texts, Random random)
    {
        string text = texts[random.Next(texts.Length)];
        int length = random.Next(Shortest, Longest + 1);
        if (text.Length < length)
        {
            return null;
        }

        string phrase = text.Substring(random.Next(text.Length - length + 1), length);
        return Fold.Skeleton(phrase).Text.Length == length ? phrase : null;
    }

    private static string? Natural(string[] texts, Random random)
    {
        Match[] all = Clause().Matches(texts[random.Next(texts.Length)]).ToArray();
        return all.Length == 0 ? null : all[random.Next(all.Length)].Value;
    }

    private static string? Across(string[] texts, Random random)
    {
        Match[] all = Joint().Matches(texts[random.Next(texts.Length)]).ToArray();
        return all.Length == 0 ? null : all[random.Next(all.Length)].Value;
    }

    private static string? Absent(string[] texts, string[][] skeletons, Random random)
    {
        if (Cut(texts, random) is not { } phrase || Cut(texts, random) is not { } other)
        {
            return null;
        }

        string mixed = phrase[..(phrase.Length / 2)] + other[(other.Length / 2)..];
        string folded = Fold.Skeleton(mixed).Text;
        return folded.Length is < Shortest or > Longest || skeletons.AsParallel().Any(document => Array.Exists(document, text => text.Contains(folded, StringComparison.Ordinal))) ? null : mixed;
    }

    private static BenchPhrase Answer(string kind, string phrase, string[][] skeletons)
    {
        string folded = Fold.Skeleton(phrase).Text;
        List<int> documents = [];
        int passages = 0;
        for (int i = 0; i < skeletons.Length; i++)
        {
            int found = skeletons[i].Count(text => text.Contains(folded, StringComparison.Ordinal));
            passages += found;
            if (found > 0)
            {
                documents.Add(i);
            }
        }

        return new BenchPhrase(kind, phrase, [.. documents], passages);
    }

    [GeneratedRegex(@"(?<=[，。；：、！？])[一-龥]{2,12}(?=[，。；：、！？])")]
    private static partial Regex Clause();

    [GeneratedRegex(@"[一-龥]{1,5}[，。；：、“”《》][一-龥]{1,5}")]
    private static partial Regex Joint();
}
