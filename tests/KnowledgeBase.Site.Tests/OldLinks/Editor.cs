using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Site.Tests.OldLinks;

/// <summary>
/// What people do to the file of a speech, each as a new text of it. They care for the seed, and never for addresses. A paragraph is cut or
/// joined, not both: where a part of it went then, nobody can tell.
/// </summary>
internal sealed class Editor(Random random, MadeUpSeed words)
{
    private readonly HashSet<string> _cut = new(StringComparer.Ordinal);
    private int _new;

    /// <summary>Takes a paragraph for text of the page.</summary>
    public string Delete(LivingSpeech speech)
    {
        (string markdown, Speech read) = (speech.Markdown, speech.Speech);
        BodyBlock block = Any(read.Body.Blocks.Where(block => block is ParagraphBlock { FormerIds.IsEmpty: true } && !IsCorrected(block, read)));
        (string seed, int start, int end) = PlaceOf(block, read);
        int lineEnd = seed[end] == '\n' ? 1 : 0;
        return WithRemoval(Without(markdown, block), "manual.page", seed, start, seed[start..(end + lineEnd)]);
    }

    /// <summary>Joins a paragraph to the one before it, and keeps one of the two addresses.</summary>
    public string Join(LivingSpeech speech)
    {
        (string markdown, Speech read) = (speech.Markdown, speech.Speech);
        int[] second = [.. Enumerable.Range(1, read.Body.Blocks.Count - 1).Where(i => CanBeJoined(read.Body.Blocks[i - 1]) && CanBeJoined(read.Body.Blocks[i]))];
        if (second.Length == 0)
        {
            return markdown;
        }

        int at = second[random.Next(second.Length)];
        (BodyBlock first, BodyBlock next) = (read.Body.Blocks[at - 1], read.Body.Blocks[at]);
        (string seed, _, int lineEnd) = PlaceOf(first, read);
        string kept = random.Next(2) == 0 ? AddressOf(markdown, first) : AddressOf(markdown, next);
        string joined = $"{TextOf(markdown, first)}{TextOf(markdown, next)} {kept}";
        markdown = markdown[..first.Span.Start] + joined + markdown[next.Span.End..];
        return WithRemoval(markdown, "wrap.unfinished", seed, lineEnd, "\n");

        bool CanBeJoined(BodyBlock block) => block is ParagraphBlock { RunOn: false } && !_cut.Contains(block.Id) && !IsCorrected(block, read);
    }

    /// <summary>Cuts a paragraph after a sentence; one of the two parts has a new address.</summary>
    public string Cut(LivingSpeech speech)
    {
        (string markdown, Speech read) = (speech.Markdown, speech.Speech);
        BodyBlock block = Any(read.Body.Blocks.Where(block => block is ParagraphBlock { RunOn: false, FormerIds.IsEmpty: true } && !IsCorrected(block, read)));
        string text = TextOf(markdown, block);
        int at = text.IndexOf('。', StringComparison.Ordinal) + 1;
        if (at == 0 || at == text.Length)
        {
            return markdown;
        }

        string address = AddressOf(markdown, block);
        string id = NewAddress();
        string added = $"{{#{id}}}";
        _cut.UnionWith([id, block.Id]);
        (string first, string second) = random.Next(2) == 0 ? (address, added) : (added, address);
        return markdown[..block.Span.Start] + $"{text[..at]} {first.Insert(first.IndexOfAny([' ', '}']), " run-on")}\n\n{text[at..]} {second}" + markdown[block.Span.End..];
    }

    /// <summary>Corrects two characters.</summary>
    public string Correct(LivingSpeech speech)
    {
        (string markdown, Speech read) = (speech.Markdown, speech.Speech);
        BodyBlock block = Any(read.Body.Blocks.Where(block => block is ParagraphBlock && !IsCorrected(block, read)));
        string text = TextOf(markdown, block);
        int at = random.Next(text.Length - 1);
        (string from, string to) = (text.Substring(at, 2), text.Substring(at, 1) + "某" + text[at + 1]);
        markdown = markdown[..(block.Span.Start + at)] + to + markdown[(block.Span.Start + at + 2)..];
        return WithEntry(markdown, "corrections", $"{{ at: {block.Id}, from: \"{from}\", to: \"{to}\", reason: 核对录音 }}");
    }

    /// <summary>Inserts a note.</summary>
    public string Note(LivingSpeech speech)
    {
        BodyBlock block = Any(speech.Speech.Body.Blocks.Where(static block => block is ParagraphBlock { RunOn: false }));
        return speech.Markdown.Insert(block.Span.End, $"\n\n> 编者注：{words.Clause(20)}。 {{#{NewAddress()} note}}");
    }

    /// <summary>Takes a note out.</summary>
    public string DeleteNote(LivingSpeech speech) =>
        speech.Speech.Body.Blocks.FirstOrDefault(static block => block is NoteBlock) is { } note ? Without(speech.Markdown, note) : speech.Markdown;

    private BodyBlock Any(IEnumerable<BodyBlock> blocks)
    {
        BodyBlock[] all = [.. blocks];
        return all[random.Next(all.Length)];
    }

    private string NewAddress() => $"new{++_new}";

    private static bool IsCorrected(BodyBlock block, Speech speech) => speech.Provenance.Corrections.Any(correction => correction.Block == block.Id);

    // The seed, and where in it the words of the block begin and end.
    private static (string Seed, int Start, int End) PlaceOf(BodyBlock block, Speech speech)
    {
        AssembledSeed seed = SeedAssembler.Assemble(speech.Provenance, speech.Body);
        OriginRun[] runs = [.. seed.Origins.Runs.Where(run => run.First.Kind == OriginKind.Block && speech.Body.Blocks[run.First.Index].Id == block.Id)];
        return (seed.Text, runs[0].Start, runs[^1].Start + runs[^1].Length);
    }

    private static string Without(string markdown, BodyBlock block) =>
        block.Span.End + 2 <= markdown.Length && markdown[block.Span.End + 1] == '\n'
            ? markdown.Remove(block.Span.Start, block.Span.Length + 2)
            : markdown.Remove(block.Span.Start - 1, block.Span.Length + 1);

    private static string TextOf(string markdown, BodyBlock block) => markdown[block.Span.Start..(AddressStart(markdown, block) - 1)];

    private static string AddressOf(string markdown, BodyBlock block) => markdown[AddressStart(markdown, block)..block.Span.End];

    private static int AddressStart(string markdown, BodyBlock block) => markdown.LastIndexOf("{#", block.Span.End, StringComparison.Ordinal);

    private static string WithRemoval(string markdown, string rule, string seed, int offset, string text)
    {
        (int line, int column) = new LineIndex(seed).PlaceOf(offset);
        return WithEntry(markdown, "removed", FormattableString.Invariant($"{{ rule: {rule}, at: \"{line}:{column}\", text: \"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\" }}"));
    }

    private static string WithEntry(string markdown, string field, string entry) => markdown.Contains($"\n{field}:\n", StringComparison.Ordinal)
        ? markdown.Replace($"\n{field}:\n", $"\n{field}:\n  - {entry}\n", StringComparison.Ordinal)
        : markdown.Replace("\n---\n\n", $"\n{field}:\n  - {entry}\n---\n\n", StringComparison.Ordinal);
}
