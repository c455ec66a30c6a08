using KnowledgeBase.Content;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Site.Sources;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Speeches;

/// <summary>The notes for links to blocks that are gone.</summary>
internal static class RetiredNotesBuilder
{
    private const char FullStop = '。';

    /// <param name="blocks">The text as its page shows it.</param>
    /// <param name="reasons">What each cleaning rule is for, by its id.</param>
    public static EquatableArray<RetiredNote> Of(Speech speech, EquatableArray<TextBlock> blocks, IReadOnlyDictionary<string, string> reasons, UiText words)
    {
        if (speech.FrontMatter.Retired.IsEmpty)
        {
            return [];
        }

        IReadOnlyDictionary<string, int> offsets = RetiredOffsets.Of(speech);
        SeedOrigins origins = SeedAssembler.Assemble(speech.Provenance, speech.Body).Origins;
        return speech.FrontMatter.Retired.Select(Note).ToEquatableArray();

        RetiredNote Note(RetiredBlock entry)
        {
            bool isInSource = offsets.TryGetValue(entry.Id, out int offset);
            return new RetiredNote
            {
                Id = entry.Id,
                Reason = (entry.Reason ?? (isInSource ? ReasonAt(origins[offset], speech, reasons) : null))?.TrimEnd(FullStop),
                To = entry.To is { } to ? TargetOf(to, blocks, words) : null,
                IsInSource = isInSource,
            };
        }
    }

    // What took the words says why they are gone.
    private static string? ReasonAt(SeedOrigin origin, Speech speech, IReadOnlyDictionary<string, string> reasons) =>
        origin.Kind == OriginKind.Removed ? reasons.GetValueOrDefault(speech.Provenance.Removed[origin.Index].Rule) : null;

    private static RetiredTarget TargetOf(string id, EquatableArray<TextBlock> blocks, UiText words)
    {
        TextBlock? target = blocks.FirstOrDefault(block => Leads(block, id) || (block is ParagraphText { RunIn: { } runIn } && Leads(runIn, id)));
        return new RetiredTarget(id, target is ParagraphText paragraph ? words.ParagraphNumber(paragraph.Number) : $"#{id}");
    }

    private static bool Leads(TextBlock block, string id) => block.Id == id || block.FormerIds.Contains(id);
}
