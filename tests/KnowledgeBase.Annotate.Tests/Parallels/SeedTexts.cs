using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Tests.Annotate.Parallels;

/// <summary>The committed speeches as texts to compare, by the three figures of their seeds; and texts made up for a test.</summary>
internal static class SeedTexts
{
    public static IReadOnlyList<ComparedText> All { get; } =
        [.. LibraryLoader.Load(RepositoryFolder.FindFrom(Repository.Root)!.ReadContent()).Speeches.Select(static speech => ComparedText.Of(speech.Slug[..3], speech.Body))];

    public static ComparedText Of(string seed) => All.Single(text => text.Key == seed);

    public static ComparedText Made(string key, params IEnumerable<string> lines) =>
        new(key, lines.Select(static (line, i) => new ComparedLine(line, [new SourceLinePiece(FormattableString.Invariant($"p{i}"), 0)])).ToEquatableArray());

    public static string Words(IEnumerable<ComparedText> texts, ParallelSide side) =>
        texts.Single(text => text.Key == side.Speech).Lines[side.Line].Text.Substring(side.Start, side.Length);
}
