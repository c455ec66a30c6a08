using KnowledgeBase.Content.Files;
using KnowledgeBase.Tests;
using KnowledgeBase.Tests.Node;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Site.Tests.Draft;

/// <summary>What the page's modules find, against what is known of made-up drafts.</summary>
public sealed class ComparisonTests
{
    private const int RunLength = 8;

    private static readonly string[][] s_library =
    [
        ["作风建设是党的生命线，关乎事业兴衰成败，关乎民心向背。", "要把群众的小事当作大事来办，把群众的难事当作自己的事来办。"],
        ["今天的会议很重要。作风建设是党的生命线，关乎事业兴衰成败，关乎民心向背。"],
    ];

    [NodeFact]
    public async Task TheLevelsOfASentence()
    {
        ComparedDraft draft = (await ComparedDrafts.OfAsync(
            s_library,
            "作風建設是黨的生命線,關乎事業興衰成敗,\n關乎民心向背。要把群众的小事当作大事来办，把群众的急事当作自己的事来办。我们说群众的小事当作大事就是这个道理，谁也不能忘记。春天来了。")).Single();

        Assert.Equal(["same", "same", "near", "phrase", "new"], draft.Sentences.Select(static sentence => sentence.Level));
        Assert.Equal(
            ["speeches/0.html 1 same 作风建设是党的生命线，关乎事业兴衰成败", "speeches/1.html 1 same 作风建设是党的生命线，关乎事业兴衰成败"],
            draft.Sentences[0].Places);
        Assert.Equal(["speeches/0.html 2 phrase 群众的小事当作大事"], draft.Sentences[3].Places);
    }

    [NodeFact]
    public async Task APhraseThatADraftSaysTwiceIsFoundTwice()
    {
        ComparedDraft draft = (await ComparedDrafts.OfAsync(s_library, $"{s_library[0][0]}水渠修好了，关乎事业兴衰成败的大事就成了一半。")).Single();

        Assert.Equal(["same", "phrase"], draft.Sentences.Select(static sentence => sentence.Level));
    }

    [NodeFact]
    public async Task APhraseOfManySpeechesIsCommonAndCountsForNothing()
    {
        const string Draft = "老乡们在田头议论了半天，说我们高举伟大旗帜奋勇前进，日子会好的。";
        IEnumerable<string[]> speeches = Enumerable.Range(0, 41).Select(static i => new[] { $"第{i}次会议强调高举伟大旗帜奋勇前进的意义。" });

        ComparedDraft[] drafts = [.. await ComparedDrafts.OfAsync(speeches, Draft), .. await ComparedDrafts.OfAsync(speeches.Take(40), Draft)];

        Assert.Equal(["common", "phrase"], drafts.Select(static draft => draft.Sentences.Single().Level));
        Assert.Equal([0, 10], drafts.Select(static draft => draft.Matched));
        Assert.Empty(drafts[0].Speeches);
        Assert.Equal(40, drafts[1].Speeches.Count);
    }

    [NodeFact]
    public async Task AllRunsOfEightAreFoundAndNoOthers()
    {
        // Few characters, so that much is alike by chance.
        var random = new Random(11);
        string[][] library = [.. Enumerable.Range(0, 40).Select(_ => new[] { Made(random, 120), Made(random, 60) })];
        string[] drafts = [.. Enumerable.Range(0, 10).Select(_ => Made(random, 200))];

        IReadOnlyList<ComparedDraft> compared = await ComparedDrafts.OfAsync(library, drafts);

        HashSet<string> runs = [.. library.SelectMany(static speech => speech).SelectMany(Runs)];
        Assert.Equal(drafts.Select(draft => Covered(draft, runs)), compared.Select(static draft => draft.Matched));
        Assert.Contains(compared, static draft => draft.Matched > 0 && draft.Matched < draft.Length);
    }

    [NodeTheory]
    [InlineData(0.1, 0.95)]
    [InlineData(0.2, 0.85)]
    public async Task AnEditedSentenceOfASeedIsStillFound(double edits, double recall)
    {
        string[][] library = [.. Directory.EnumerateFiles(Repository.PathTo("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(static path => StrictFile.ReadText(path).Split('\n'))];
        var random = new Random(5);
        string[] sentences = [.. library.SelectMany(static lines => lines).SelectMany(static line => line.Split('。')).Where(static sentence => Fold.Skeleton(sentence).Text.Length is >= 20 and <= 120).Distinct().Where((_, i) => i % 3 == 0)];
        string draft = string.Concat(sentences.Select(sentence => Edited(sentence, edits, random).ReplaceLineEndings("") + "。\n"));

        ComparedDraft compared = (await ComparedDrafts.OfAsync(library, draft)).Single();

        int found = compared.Sentences.Count(static sentence => sentence.Level is "same" or "near" or "phrase");
        Assert.InRange(found / (double)compared.Sentences.Length, recall, 1);
    }

    [NodeFact]
    public async Task SeedsHaveNothingLongInCommon()
    {
        string[][] seeds = [.. Directory.EnumerateFiles(Repository.PathTo("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(static path => StrictFile.ReadText(path).Split('\n'))];

        ComparedDraft compared = (await ComparedDrafts.OfAsync(seeds.Skip(1), string.Join('\n', seeds[0]))).Single();

        Assert.DoesNotContain(compared.Sentences, static sentence => sentence.Level is "near" or "same" && sentence.Text.Length > 25);
        Assert.InRange(compared.Matched / (double)compared.Length, 0, 0.15);
    }

    private static string Made(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "甲乙丙"[random.Next(3)]));

    private static IEnumerable<string> Runs(string text) => Enumerable.Range(0, text.Length - RunLength + 1).Select(at => text.Substring(at, RunLength));

    private static int Covered(string draft, HashSet<string> runs) =>
        Enumerable.Range(0, draft.Length).Count(at => Enumerable.Range(at - RunLength + 1, RunLength).Any(start => start >= 0 && start + RunLength <= draft.Length && runs.Contains(draft.Substring(start, RunLength))));

    // Phrases of two to four characters are replaced until the share of characters is reached.
    private static string Edited(string sentence, double share, Random random)
    {
        char[] edited = sentence.ToCharArray();
        for (int left = (int)Math.Round(sentence.Length * share); left > 0;)
        {
            int length = Math.Min(left, random.Next(2, 5));
            int start = random.Next(Math.Max(1, edited.Length - length));
            for (int i = start; i < start + length; i++)
            {
                edited[i] = "春夏秋冬东西南北金木水火"[random.Next(12)];
            }

            left -= length;
        }

        return new string(edited);
    }
}
