using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Addresses;

/// <summary>Compares the addresses of a file with those it had before a change: none may be lost.</summary>
internal static class AddressHistory
{
    public static IReadOnlyList<Finding> Check(TextFile file, CollectionSchema schema, RuleContext context)
    {
        if (file.Earlier is not { } earlier
            || AddressBook.Read(new TextFile(file.Path, earlier), context.BodyVocabulary) is not { } before
            || AddressBook.Read(file, context.BodyVocabulary) is not { } after)
        {
            return [];
        }

        FindingList findings = new(file);
        HashSet<string> known = new(after.InUse.Concat(after.Retired), StringComparer.Ordinal);
        foreach (string id in before.InUse.Where(known.Add))
        {
            ReportBlock(id, before, after, schema, findings);
        }

        foreach (string id in before.Retired.Where(known.Add))
        {
            YamlMapping entry = ProvenanceReader.Entries(before.Fields!, RetiredReader.Field).First(entry => entry.Text("id") == id);
            SourceSpan place = after.Fields?.Entries.FirstOrDefault(static field => field.Key.Value == RetiredReader.Field)?.Key.Span ?? after.FrontMatter.OpeningLine;
            ReportRetirement(id, "a note that their words are gone", earlier.Substring(entry.Span.Start, entry.Span.Length), place, after, schema, findings);
        }

        return [.. findings.ToEquatableArray()];
    }

    private static void ReportBlock(string id, AddressBook before, AddressBook after, CollectionSchema schema, FindingList findings)
    {
        int number = before.IndexOf(id);
        string words = before.Body.Blocks[number] switch
        {
            GapBlock => "a gap",
            NoteBlock => "a note of the editors",
            var block => $"'{Quotation.Of(SourceLine.ContentOf(block)?.Plain ?? "")}'",
        };
        if (after.Places is { } places && before.Places?.HolderOf(number, places) is { } holder && AddressEnd(holder, after.File.Text) is { } end)
        {
            Fix alias = new(new TextEdit(end - 1, 0, $" {BlockAddress.FormerPrefix}{id}"));
            findings.AddFixable(AddressRules.AddressIsLost, PlaceOf(holder, after, findings), [alias], id, words, $"The words are in block '{holder.Id}': write its address '{BlockAddress.Write(holder.Id, [], holder.FormerIds.Append(id))}'.");
            return;
        }

        string entry = before.Places?.StartOf(number) is { } start && IsSameSeed(before, after) ? $"{{ id: {id}, at: \"{start}\" }}" : $"{{ id: {id} }}";
        ReportRetirement(id, words, entry, Before(number, before, after, findings), after, schema, findings);
    }

    private static void ReportRetirement(string id, string what, string entry, SourceSpan place, AddressBook after, CollectionSchema schema, FindingList findings)
    {
        TextEdit? edit = after.Fields is { } fields ? FrontMatterInsertion.Retirement(after.File.Text, fields, schema, entry) : null;
        string remedy = $"List it under '{RetiredReader.Field}', with 'to' if another block has the words and with the reason if readers should know it: - {entry}";
        findings.AddFixable(AddressRules.AddressIsLost, place, edit is { } made ? [new Fix(made)] : default, id, what, remedy);
    }

    // Where the block stood: the address of the nearest block before it that is still there; without one, the beginning of the text.
    private static SourceSpan Before(int number, AddressBook before, AddressBook after, FindingList findings)
    {
        for (int i = number - 1; i >= 0; i--)
        {
            if (after.IndexOf(before.Body.Blocks[i].Id) is >= 0 and int at)
            {
                return PlaceOf(after.Body.Blocks[at], after, findings);
            }
        }

        return findings.Span(after.FrontMatter.BodyStart, 0);
    }

    private static SourceSpan PlaceOf(BodyBlock block, AddressBook after, FindingList findings)
    {
        string text = after.File.Text;
        if (AddressEnd(block, text) is not { } end)
        {
            return block.Span;
        }

        int start = text.LastIndexOf("{#", end - 1, StringComparison.Ordinal);
        return findings.Span(start, end - start);
    }

    // Null when the block has none. A gap has its address in the first of its lines.
    private static int? AddressEnd(BodyBlock block, string text)
    {
        int lineEnd = text.IndexOf('\n', block.Span.Start, block.Span.Length) is >= 0 and int found ? found : block.Span.End;
        return BlockAddress.TryRead(text, block.Span.Start, lineEnd) is null ? null : text.LastIndexOf('}', lineEnd - 1) + 1;
    }

    private static bool IsSameSeed(AddressBook before, AddressBook after) => SeedOf(before) is { } seed && SeedOf(after) == seed;

    private static string? SeedOf(AddressBook book) => (book.Fields?["source"] as YamlMapping)?.Text("sha256");
}
