using KnowledgeBase.Content;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text.Width;
using KnowledgeBase.Theme.Pages.Sources;

namespace KnowledgeBase.Site.Sources;

/// <summary>Cuts the seed of a speech, written again from its Markdown, into pieces of one fate. Contact details are hidden, character for character.</summary>
internal static class SeedPieces
{
    public static IReadOnlyList<SeedPiece> Of(Speech speech)
    {
        AssembledSeed seed = SeedAssembler.Assemble(speech.Provenance, speech.Body);
        string text = ContactMask.Hide(seed.Text);
        List<SeedPiece> pieces = [];
        Dictionary<int, int> kept = [];
        int line = 1;
        foreach (OriginRun run in seed.Origins.Runs)
        {
            string part = text.Substring(run.Start, run.Length);
            int? block = run.First.Kind switch
            {
                OriginKind.Title => SeedPiece.Title,
                OriginKind.Removed => null,
                _ => run.First.Index,
            };
            string? rule = block is null ? speech.Provenance.Removed[run.First.Index].Rule : null;
            int before = block is { } at ? kept.GetValueOrDefault(at) : 0;
            foreach ((SourceFate fate, int length) in FatesOf(part, block, before, speech))
            {
                Add(pieces, new SeedPiece(fate, line, part[..length], block, rule));
                line += part.AsSpan(0, length).Count('\n');
                part = part[length..];
            }

            if (block is { } changed)
            {
                kept[changed] = before + run.Length;
            }
        }

        return pieces;
    }

    // The characters of a block stand in the seed in the same order; where nothing was corrected they stand at the same offsets.
    private static IEnumerable<(SourceFate Fate, int Length)> FatesOf(string part, int? block, int before, Speech speech)
    {
        if (block is null)
        {
            yield return (SourceFate.Removed, part.Length);
            yield break;
        }

        string plain = block >= 0 ? SourceLine.ContentOf(speech.Body.Blocks[block.Value])?.Plain ?? "" : "";
        for (int start = 0; start < part.Length;)
        {
            SourceFate fate = FateAt(start);
            int end = start + 1;
            while (end < part.Length && FateAt(end) == fate)
            {
                end++;
            }

            yield return (fate, end - start);
            start = end;
        }

        SourceFate FateAt(int i) =>
            before + i < plain.Length && plain[before + i] != part[i] && WideMarks.ToAscii(plain[before + i]) == part[i] ? SourceFate.Widened : SourceFate.Kept;
    }

    private static void Add(List<SeedPiece> pieces, SeedPiece piece)
    {
        if (pieces.Count > 0 && pieces[^1] is var last && (last.Fate, last.Block, last.Rule) == (piece.Fate, piece.Block, piece.Rule))
        {
            pieces[^1] = last with { Text = last.Text + piece.Text };
        }
        else
        {
            pieces.Add(piece);
        }
    }
}
