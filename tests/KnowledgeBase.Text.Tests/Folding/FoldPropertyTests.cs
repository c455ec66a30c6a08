using System.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Tests.Text.Folding;

public sealed class FoldPropertyTests
{
    // Characters on which the steps of folding could get in each other's way.
    private const string Tricky = "xXａＸ*＊×□.．12９%+,，。 　\n二〇○零一九三年級著名帳瞭薴苧乾“《é\uD842\uDFB7\uD83D\uDE00";

    [Fact]
    public void SkeletonOfASkeletonIsItself()
    {
        foreach (string text in RandomTexts())
        {
            string once = Fold.Skeleton(text).Text;

            Assert.Equal(once, Fold.Skeleton(once).Text);
        }
    }

    [Fact]
    public void OriginsRiseAndStayInTheInput()
    {
        foreach (string text in RandomTexts())
        {
            Skeleton skeleton = Fold.Skeleton(text);

            Assert.Equal(skeleton.Text.Length + 1, skeleton.Origins.Count);
            Assert.Equal(skeleton.Text.Length, skeleton.Ends.Count);
            Assert.Equal(text.Length, skeleton.Origins[skeleton.Text.Length]);
            for (int i = 0; i < skeleton.Text.Length; i++)
            {
                Assert.InRange(skeleton.Ends[i], skeleton.Origins[i] + 1, skeleton.Origins[i + 1]);
            }
        }
    }

    [Fact]
    public void EachKeptCharacterComesFromItsOrigin()
    {
        foreach (string text in RandomTexts())
        {
            Skeleton skeleton = Fold.Skeleton(text);

            for (int i = 0; i < skeleton.Text.Length; i++)
            {
                char key = Fold.ToKey(text[skeleton.Origins[i]]);
                Assert.True(
                    skeleton.Text[i] == key || skeleton.Text[i] == '□' || char.IsAsciiDigit(skeleton.Text[i]),
                    $"'{skeleton.Text[i]}' does not come from '{key}'.");
            }
        }
    }

    [Fact]
    public void HansIsAsLongAsTheInput()
    {
        foreach (string text in RandomTexts())
        {
            Assert.Equal(text.Length, Fold.ToHans(text).Length);
            Assert.Equal(text.Length, Fold.ToHansDisplay(text).Length);
        }
    }

    [Fact]
    public void KeyOfAKeyIsItself()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            char key = Fold.ToKey((char)c);

            Assert.Equal(key, Fold.ToKey(key));
        }
    }

    [Fact]
    public void SkeletonHasNoHalfSurrogates()
    {
        foreach (string text in RandomTexts())
        {
            string skeleton = Fold.Skeleton(text).Text;

            Assert.Equal(skeleton, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(skeleton)));
        }
    }

    private static IEnumerable<string> RandomTexts()
    {
        var random = new Random(20_250_326);
        for (int i = 0; i < 20_000; i++)
        {
            var text = new char[random.Next(24)];
            for (int j = 0; j < text.Length; j++)
            {
                text[j] = random.Next(5) == 0 ? (char)random.Next(char.MaxValue + 1) : Tricky[random.Next(Tricky.Length)];
            }

            yield return new string(text);
        }
    }
}
