using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Yaml;

/// <summary>The front matter of the committed speeches with characters put in, taken out and replaced.</summary>
public sealed class FrontMatterMutationTests
{
    private const string Pieces = "[]{}\"'|>-:：,，#&*!%@`\\ \t\r\n\u0085\u2028\uFEFF\0?~x讲𠮷\uD842\u200B\u202E\u3000\u00A0é=<./0";

    public static TheoryData<string> Speeches => [.. RepositoryText.Under("input/speeches", ".md")];

    [Theory]
    [MemberData(nameof(Speeches))]
    public void NothingThrowsAndEveryFindingIsInTheFile(string path)
    {
        string text = RepositoryText.Read(path);
        int end = text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
        Random random = new(20250103);
        int refused = 0;
        for (int i = 0; i < 1_500; i++)
        {
            TextFile file = new(path, Mutated(text, end, 1 + (i % 5), random));

            FrontMatterReading reading = FrontMatterChecker.Check(file, RepositoryContent.Context.CollectionOf(path)!, RepositoryContent.Context);

            LineIndex lines = new(file.Text);
            Assert.All(reading.Findings, finding => AssertInside(finding, file, lines));
            refused += reading.Findings.IsEmpty ? 0 : 1;
        }

        Assert.InRange(refused, 500, 1_499);
    }

    [Fact]
    public void OneCharacterTakenOutOfAnyPlaceThrowsNothing()
    {
        foreach (string path in RepositoryText.Under("input/speeches", ".md"))
        {
            string text = RepositoryText.Read(path);
            int end = text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
            for (int at = 0; at < Math.Min(end, 900); at++)
            {
                TextFile file = new(path, text.Remove(at, 1));

                FrontMatterReading reading = FrontMatterChecker.Check(file, RepositoryContent.Context.CollectionOf(path)!, RepositoryContent.Context);

                LineIndex lines = new(file.Text);
                Assert.All(reading.Findings, finding => AssertInside(finding, file, lines));
            }
        }
    }

    private static string Mutated(string text, int end, int changes, Random random)
    {
        for (int change = 0; change < changes; change++)
        {
            int at = random.Next(end);
            string piece = Pieces[random.Next(Pieces.Length)].ToString();
            text = random.Next(4) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, piece),
                2 => text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at)),
                _ => text.Remove(at, 1).Insert(at, piece),
            };
        }

        return text;
    }

    private static void AssertInside(Finding finding, TextFile file, LineIndex lines)
    {
        SourceSpan span = finding.Span;
        Assert.InRange(span.Start, 0, file.Text.Length);
        Assert.InRange(span.End, span.Start, file.Text.Length);
        Assert.Equal(lines.Span(span.Start, span.Length), span);
        Assert.NotEmpty(finding.Message);
        foreach (Fix fix in finding.Fixes)
        {
            int before = 0;
            foreach (TextEdit edit in fix.Edits)
            {
                Assert.InRange(edit.Start, before, file.Text.Length);
                Assert.InRange(edit.End, edit.Start, file.Text.Length);
                before = edit.End;
            }

            Assert.NotEqual(file.Text, fix.Apply(file.Text));
        }
    }
}
