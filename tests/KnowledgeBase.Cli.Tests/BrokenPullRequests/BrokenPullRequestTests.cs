using System.CommandLine;

namespace KnowledgeBase.Cli.Tests.BrokenPullRequests;

/// <summary>
/// The current folder and standard output belong to the whole process, so these tests run alone: each is the command itself, in a repository
/// of its own.
/// </summary>
[CollectionDefinition(nameof(BrokenPullRequestTests), DisableParallelization = true)]
[Collection(nameof(BrokenPullRequestTests))]
public sealed class BrokenPullRequestTests
{
    public static TheoryData<string> Names => [.. PullRequests.All.Select(static request => request.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void AMistakeIsFoundWhereItIsAndPuttingItRightIsEnough(string name)
    {
        PullRequest request = PullRequests.All.Single(request => request.Name == name);
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Apply(request.Change, repository);
        string place = PlaceOf(request, repository);

        (int code, string output) = Check(repository, request);

        Assert.Equal(ExitCode.Findings, code);
        Assert.DoesNotContain("KB9001", output, StringComparison.Ordinal);
        Assert.True(output.Contains($"{place}: error {request.Rule}: ", StringComparison.Ordinal), $"Not '{place}: error {request.Rule}' but\n{output}");

        Apply(request.Fix, repository);
        (code, output) = request.IsStrict ? Check(repository, request, request.File) : Check(repository, request);
        Assert.True(code == ExitCode.Good, output);
    }

    [Fact]
    public void OfTwoMistakesAtOnceBothAreFound()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        PullRequest[] requests = [.. PullRequests.All.Where(static request => request.Name is "redaction filled in" or "GBK bytes" or "broken page link")];
        Assert.Equal(3, requests.Length);
        Array.ForEach(requests, request => Apply(request.Change, repository));

        (int code, string output) = Check(repository, requests[0]);

        Assert.Equal(ExitCode.Findings, code);
        Assert.All(requests, request => Assert.Contains($"{PlaceOf(request, repository)}: error {request.Rule}: ", output, StringComparison.Ordinal));
    }

    [Fact]
    public void ThirtyMistakesAndMoreAreTold()
    {
        Assert.True(PullRequests.All.Count >= 30);
        Assert.Equal(PullRequests.All.Count, PullRequests.All.Select(static request => request.Name).Distinct(StringComparer.Ordinal).Count());
    }

    private static void Apply(Edit[] edits, TemporaryRepository repository) => Array.ForEach(edits, edit => edit.Apply(repository));

    private static string PlaceOf(PullRequest request, TemporaryRepository repository)
    {
        if (request.At is null)
        {
            return FormattableString.Invariant($"{request.File}({request.Line},{request.Column})");
        }

        string text = repository.Read(request.File);
        int at = text.IndexOf(request.At, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{request.File}' has no '{request.At}'.");
        at += request.Skip;
        int line = text.AsSpan(0, at).Count('\n') + 1;
        return FormattableString.Invariant($"{request.File}({line},{at - text.LastIndexOf('\n', Math.Max(0, at - 1))})");
    }

    private static (int Code, string Output) Check(TemporaryRepository repository, PullRequest request, params string[] files)
    {
        string folder = Directory.GetCurrentDirectory();
        TextWriter output = Console.Out;
        using var written = new StringWriter();
        try
        {
            Directory.SetCurrentDirectory(repository.Root);
            Console.SetOut(written);
            int code = CheckCommand.Create().Parse([.. files, .. request.IsStrict ? (string[])["--strict"] : []]).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return (code, written.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Directory.SetCurrentDirectory(folder);
        }
    }
}
