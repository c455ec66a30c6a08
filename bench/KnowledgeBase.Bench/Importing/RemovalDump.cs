using System.Globalization;
using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Bench.Importing;

/// <summary>Writes what a reader needs to judge a run by eye: every removal in its context, and the structure of a sample.</summary>
internal static class RemovalDump
{
    private const int Context = 30;
    private const int Widest = 70;
    private const int EndBlocks = 3;

    /// <summary><c>removals.tsv</c> (rule, document, offset, text between ⟦ ⟧ with its context) and <c>structure.txt</c>.</summary>
    public static void Write(DirectoryInfo folder, IReadOnlyList<DocumentRun> runs, int sample)
    {
        AtomicFile.WriteText(Path.Join(folder.FullName, "removals.tsv"), string.Concat(runs.SelectMany(Removals).Order(StringComparer.Ordinal)));
        int step = Math.Max(1, runs.Count / Math.Max(1, sample));
        AtomicFile.WriteText(Path.Join(folder.FullName, "structure.txt"), string.Concat(runs.Where((_, i) => i % step == 0).Take(sample).Select(Structure)));
    }

    private static IEnumerable<string> Removals(DocumentRun run) =>
        from span in run.Speech?.Ledger.Removed ?? []
        where !span.Rule!.StartsWith("layout.", StringComparison.Ordinal)
        let end = span.Start + span.Length
        let before = run.Text[Math.Max(0, span.Start - Context)..span.Start]
        let after = run.Text[end..Math.Min(run.Text.Length, end + Context)]
        select string.Create(CultureInfo.InvariantCulture, $"{span.Rule}\t{run.Id}\t{span.Start}\t{OneLine($"{before}⟦{run.Text[span.Start..end]}⟧{after}")}\n");

    private static string Structure(DocumentRun run)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"=== {run.Id}\n");
        if (run.Speech is not { } speech)
        {
            return text.Append(CultureInfo.InvariantCulture, $"{run.Refusal}{run.Crash?.Message}\n").ToString();
        }

        text.Append(CultureInfo.InvariantCulture, $"{speech.Description.Title} [{speech.Description.TitleSource}, {speech.Description.Genre}, {speech.Description.Completeness}]\n");
        int last = speech.Body.Blocks.Count - EndBlocks;
        int i = 0;
        foreach (BodyBlock block in speech.Body.Blocks)
        {
            string role = speech.Outline.Roles[i] is BlockRole.Paragraph or BlockRole.Heading ? "" : $"{speech.Outline.Roles[i]}: ";
            switch (block)
            {
                case HeadingBlock heading:
                    text.Append(new string('#', heading.Level)).Append(heading.RunIn ? "+ " : " ").Append(Short(heading.Content.Plain)).Append('\n');
                    break;
                case GapBlock gap:
                    text.Append(CultureInfo.InvariantCulture, $"> {gap.Reason}\n");
                    break;
                case ParagraphBlock paragraph when i < 2 * EndBlocks || i >= last || role.Length > 0:
                    text.Append(role).Append(Short(paragraph.Content.Plain)).Append('\n');
                    break;
            }

            i++;
        }

        return text.AppendJoin("", speech.Questions.Select(question => $"? {question}\n")).ToString();
    }

    private static string Short(string text) => text.Length > Widest ? $"{text[..(Widest - 20)]} … {text[^18..]}" : text;

    private static string OneLine(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "⇥", StringComparison.Ordinal);
}
