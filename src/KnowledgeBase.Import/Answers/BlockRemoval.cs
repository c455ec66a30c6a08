using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Addresses;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Answers;

/// <summary>Takes a block out of a speech because it is none of it: its words go under <c>removed</c>, and its address under <c>retired</c> where links may use it.</summary>
public static class BlockRemoval
{
    /// <param name="file">A speech that gives its seed back.</param>
    /// <param name="id">Address of the block.</param>
    /// <param name="rule">Why it is removed: a rule of input/cleaning.</param>
    /// <param name="isPublished">Whether the address may be in use.</param>
    /// <returns>The file's text, which gives the same seed back; null where only a person can do it, such as in a list with comments.</returns>
    public static string? Remove(TextFile file, string id, string rule, bool isPublished, BodyVocabulary vocabulary)
    {
        if (SpeechFile.Read(file) is not { } speech)
        {
            return null;
        }

        Provenance before = ProvenanceReader.Read(speech.Fields);
        SpeechBody body = SpeechBodyParser.Parse(file, speech.FrontMatter.BodyStart, vocabulary).Body;
        int number = body.Blocks.ToList().FindIndex(block => block.Id == id);
        AssembledSeed seed = SeedAssembler.Assemble(before, body);
        List<RemovedText> pieces = number < 0 ? [] : [.. Pieces(seed, number, rule)];
        if (pieces.Count == 0 || HasComments(speech, "removed") || HasComments(speech, RetiredReader.Field))
        {
            return null;
        }

        Provenance after = before with { Removed = before.Removed.Concat(pieces).OrderBy(removed => removed.At).ToEquatableArray() };
        string text = WithoutBlock(file.Text, body, number);
        text = WithField(file with { Text = text }, "removed", FrontMatterPrinter.Removed(after));
        if (isPublished)
        {
            RetiredAddress[] retired = [.. RetiredReader.Read(speech.Fields), .. body.Blocks[number].FormerIds.Prepend(id).Select(address => new RetiredAddress(address, pieces[0].At, null, null))];
            text = WithField(file with { Text = text }, RetiredReader.Field, FrontMatterPrinter.Retired(retired));
        }

        return SpeechFile.Read(file with { Text = text }) is { } written
            && SeedAssembler.Assemble(ProvenanceReader.Read(written.Fields), SpeechBodyParser.Parse(written.File, written.FrontMatter.BodyStart, vocabulary).Body).Text == seed.Text
            ? text
            : null;
    }

    // What of the seed is this block, without what is removed inside of it already.
    private static IEnumerable<RemovedText> Pieces(AssembledSeed seed, int number, string rule)
    {
        var lines = new LineIndex(seed.Text);
        (int Start, int End) piece = (0, 0);
        foreach (OriginRun run in seed.Origins.Runs.Where(run => run.First.Kind is OriginKind.Block or OriginKind.BlockEnd && run.First.Index == number))
        {
            if (run.Start != piece.End && piece.End > piece.Start)
            {
                yield return At(piece);
            }

            piece = run.Start == piece.End ? (piece.Start, run.Start + run.Length) : (run.Start, run.Start + run.Length);
        }

        if (piece.End > piece.Start)
        {
            yield return At(piece);
        }

        RemovedText At((int Start, int End) span)
        {
            (int line, int column) = lines.PlaceOf(span.Start);
            return new RemovedText(rule, new Place(line, column), seed.Text[span.Start..span.End]);
        }
    }

    // With the blank line that parts it from the next block, or from the one before when it is the last.
    private static string WithoutBlock(string text, SpeechBody body, int number)
    {
        int start = body.Blocks[number].Span.Start;
        int end = number + 1 < body.Blocks.Count ? body.Blocks[number + 1].Span.Start : body.Blocks[number].Span.End;
        start = number + 1 == body.Blocks.Count && number > 0 ? body.Blocks[number - 1].Span.End : start;
        return text.Remove(start, end - start);
    }

    private static string WithField(TextFile file, string key, string lines)
    {
        SpeechFile speech = SpeechFile.Read(file) ?? throw new System.Diagnostics.UnreachableException("The front matter was read a moment ago.");
        (int start, int end) = speech.LinesOf(key) ?? (speech.FrontMatter.Yaml.Start + speech.FrontMatter.Yaml.Length, speech.FrontMatter.Yaml.Start + speech.FrontMatter.Yaml.Length);
        return file.Text.Remove(start, end - start).Insert(start, lines);
    }

    // The list is written anew, and what people noted in it must not be lost.
    private static bool HasComments(SpeechFile speech, string key) =>
        speech.LinesOf(key) is { } lines && speech.File.Text[lines.Start..lines.End].Split('\n').Any(static line => line.TrimStart(' ').StartsWith('#') || line.Contains("} #", StringComparison.Ordinal));
}
