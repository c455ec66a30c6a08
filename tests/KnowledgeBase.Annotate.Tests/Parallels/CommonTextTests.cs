using KnowledgeBase.Annotate.Parallels;

namespace KnowledgeBase.Tests.Annotate.Parallels;

/// <summary>What is found many characters at a time is what is found one by one.</summary>
public sealed class CommonTextTests
{
    [Fact]
    public void TheLongestStringIsFoundWhereverItStands()
    {
        Random random = new(11);
        for (int round = 0; round < 2_000; round++)
        {
            (string one, string other) = (Made(random), Made(random));

            Assert.Equal(LongestString(one, other), CommonText.Substring(one, other));
        }
    }

    [Fact]
    public void TheLongestSubsequenceIsAsLongAsTheTableSays()
    {
        Random random = new(12);
        for (int round = 0; round < 1_000; round++)
        {
            (string one, string other) = (Made(random), Made(random));

            Assert.Equal(Table(one, other)[0, 0], CommonText.Subsequence(one, other));
        }
    }

    [Fact]
    public void TextsAreAlignedAsTheTableSays()
    {
        Random random = new(13);
        for (int round = 0; round < 1_000; round++)
        {
            (string first, string second) = (Made(random), Made(random));
            Alignment alignment = new();

            alignment.Add(first, second);

            Assert.Equal(Aligned(first, second), string.Concat(alignment.Stretches.Select(static stretch => new string(stretch.IsSame ? '=' : '-', stretch.First) + new string(stretch.IsSame ? '.' : '+', stretch.Second))));
        }
    }

    // Few different characters, so that much is shared; some longer than a word of bits.
    private static string Made(Random random) => string.Concat(Enumerable.Range(0, random.Next(random.Next(4) == 0 ? 200 : 30)).Select(_ => "乡村振兴"[random.Next(4)]));

    private static (int InOne, int InOther, int Length) LongestString(string one, string other)
    {
        (int One, int Other, int Length) best = default;
        for (int endOne = 1; endOne <= one.Length; endOne++)
        {
            for (int endOther = other.Length; endOther > 0; endOther--)
            {
                int length = 0;
                while (length < Math.Min(endOne, endOther) && one[endOne - 1 - length] == other[endOther - 1 - length])
                {
                    length++;
                }

                best = length > best.Length ? (endOne - length, endOther - length, length) : best;
            }
        }

        return best;
    }

    private static int[,] Table(string first, string second)
    {
        var common = new int[first.Length + 1, second.Length + 1];
        for (int i = first.Length - 1; i >= 0; i--)
        {
            for (int j = second.Length - 1; j >= 0; j--)
            {
                common[i, j] = first[i] == second[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    // Runs of the same and of the other, as their lengths: the same beginning and end are taken first.
    private static string Aligned(string first, string second)
    {
        int start = 0;
        while (start < Math.Min(first.Length, second.Length) && first[start] == second[start])
        {
            start++;
        }

        int end = 0;
        while (end < Math.Min(first.Length, second.Length) - start && first[^(end + 1)] == second[^(end + 1)])
        {
            end++;
        }

        int[,] common = Table(first[start..^end], second[start..^end]);
        List<(int First, int Second, bool IsSame)> runs = [];
        Add(start, start, true);
        for (int i = 0, j = 0; i < first.Length - start - end || j < second.Length - start - end;)
        {
            bool isFirstLeft = i < first.Length - start - end;
            bool isSecondLeft = j < second.Length - start - end;
            if (isFirstLeft && isSecondLeft && first[start + i] == second[start + j])
            {
                Add(1, 1, true);
                (i, j) = (i + 1, j + 1);
            }
            else if (!isSecondLeft || (isFirstLeft && common[i + 1, j] >= common[i, j + 1]))
            {
                Add(1, 0, false);
                i++;
            }
            else
            {
                Add(0, 1, false);
                j++;
            }
        }

        Add(end, end, true);
        return string.Concat(runs.Select(static run => new string(run.IsSame ? '=' : '-', run.First) + new string(run.IsSame ? '.' : '+', run.Second)));

        void Add(int first, int second, bool isSame)
        {
            if (runs.Count > 0 && runs[^1].IsSame == isSame)
            {
                runs[^1] = (runs[^1].First + first, runs[^1].Second + second, isSame);
            }
            else if (first + second > 0)
            {
                runs.Add((first, second, isSame));
            }
        }
    }
}
