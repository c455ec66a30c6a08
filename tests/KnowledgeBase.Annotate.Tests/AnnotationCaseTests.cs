namespace KnowledgeBase.Tests.Annotate;

public sealed class AnnotationCaseTests
{
    // A case is about one kind of thing; that other things are found in its text is right.
    private static readonly (string Prefix, string[] Kinds)[] s_kinds =
    [
        ("quote", ["quote"]), ("not-quote", ["quote"]), ("reg", ["regulation", "work"]), ("work", ["regulation", "work"]), ("fig", ["figure", "event"]), ("date", ["date"]), ("parallel", ["parallel"]), ("ph", ["placeholder"]),
    ];

    [Fact]
    public void AllCasesAreHere() => Assert.Equal(37, AnnotationCases.All.Count);

    [Theory]
    [MemberData(nameof(Ids))]
    public void ACaseGivesWhatIsExpectedAndNothingElseOfItsKind(string id)
    {
        (_, string text, IReadOnlyList<string> expected) = AnnotationCases.All.Single(one => one.Id == id);
        string[] kinds = s_kinds.First(kind => id.StartsWith(kind.Prefix, StringComparison.Ordinal)).Kinds;
        string[] lines = [.. expected.SelectMany(one => one.Split('\n').Aggregate(new List<string>(), Joined))];

        IReadOnlyList<string> found = AnnotationCases.Found(text);

        Assert.Empty(lines.Except(found));
        Assert.Empty(found.Where(one => kinds.Contains(one.Split(' ')[0])).Except(lines));
    }

    public static TheoryData<string> Ids() => [.. AnnotationCases.All.Select(one => one.Id)];

    // A quotation may run over a line end of the source.
    private static List<string> Joined(List<string> lines, string line)
    {
        string[] starts = ["quote ", "regulation ", "work ", "figure ", "comparison ", "change ", "what ", "date ", "event ", "placeholder ", "parallel "];
        if (lines.Count > 0 && !starts.Any(start => line.StartsWith(start, StringComparison.Ordinal)))
        {
            lines[^1] += "\n" + line;
        }
        else
        {
            lines.Add(line);
        }

        return lines;
    }
}
