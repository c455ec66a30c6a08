using System.Text.RegularExpressions;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>Notices that a source breaks off before the end (rule G2) and puts a gap there.</summary>
internal static partial class Truncation
{
    // A claimed length counts blanks, notes and so on; only a clear difference means that text is missing.
    private const double ClearlyLonger = 1.15;
    private const int ShortestBrokenLine = 20;
    private const string Ends = "。!?…”’)》】;\"'";
    private const int SignatureBlocks = 3;

    public static List<DraftBlock> Mark(List<DraftBlock> blocks, Ledger cleaned)
    {
        if (blocks.Count == 0 || blocks[^1].Kind == OutlineBlockKind.Gap || !BreaksOff(blocks, cleaned))
        {
            return blocks;
        }

        return [.. blocks, new DraftBlock { Kind = OutlineBlockKind.Gap, Reason = GapReasons.Truncated }];
    }

    private static bool BreaksOff(List<DraftBlock> blocks, Ledger cleaned)
    {
        int present = blocks.Sum(block => block.Text.Count(c => !char.IsWhiteSpace(c))) + blocks.Sum(block => block.Characters ?? 0);
        if (Conclusion.EndsSpeech(blocks))
        {
            return Continued().IsMatch(Fold.ToHans(blocks[^1].Text));
        }

        // 约2.5千字 is what a site says of many texts; a number to the character was counted.
        int claimed = cleaned.FactsNamed("total").Select(fact => SeedNumber.Parse(fact.Value) ?? 0).DefaultIfEmpty().Max();
        DraftBlock last = LastOfSpeech(blocks);
        bool usesMarks = blocks.Count(block => block.Text.Contains('。', StringComparison.Ordinal)) * 4 > blocks.Count;
        string text = NoteMarks().Replace(Fold.ToHans(last.Text), "");
        char end = text.LastOrDefault('。');
        bool endsOpen = (last.Kind == OutlineBlockKind.Heading && end is not ('。' or '!'))
            || (text.Length > ShortestBrokenLine && !Ends.Contains(end, StringComparison.Ordinal))
            || (last.Kind == OutlineBlockKind.Paragraph && GoesOn().IsMatch(text));
        return claimed >= ClearlyLonger * present || Continued().IsMatch(Fold.ToHans(blocks[^1].Text)) || (usesMarks && endsOpen);
    }

    // Who signed, and when, and what is attached, stands below the last sentence.
    private static DraftBlock LastOfSpeech(List<DraftBlock> blocks)
    {
        int last = Math.Max(0, Appendix.StartOf(blocks) - 1);
        while (last > 0 && blocks.Count - last <= SignatureBlocks + blocks.Count - Appendix.StartOf(blocks) && blocks[last].Kind == OutlineBlockKind.Paragraph && Signature().IsMatch(Fold.ToHans(blocks[last].Text)))
        {
            last--;
        }

        return blocks[last];
    }

    // Footnote marks after the last sentence.
    [GeneratedRegex(@"\s*(?:\[\d{1,3}\]|〔\d{1,3}〕|[①-⑳])+\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NoteMarks();

    // However short it is, a clause doesn't end with a word that joins it to the next, and a sentence not with what it does something for.
    [GeneratedRegex(@"[一-龥,、](?:而|(?<![祥温饱缓总柔中调平议附应融共])和|(?<![参赠给授])与|(?<![服听跟顺])从|(?<![合兼归吞])并|或|以及|并且|或者|因为|为了|,|、)$|,为(?:了)?(?:实现|完成|推动|建设|夺取|开创|谱写|加快|奋力)[^,。;!?]{2,20}(?:目标|任务|事业|局面|篇章|胜利)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^[(【\[]?(?:未完待续|未完|待续|全文未完|下转[^。]{1,8}版)[…。.]*[)】\]]?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Continued();

    [GeneratedRegex(
        @"^\(?(?:[^,。;:!?]{0,60}?(?:\d{4}|[二一][〇○零Oo一二三四五六七八九]{3}) *年 *[\d一二三四五六七八九十X]{1,3} *月(?: *[\d一二三四五六七八九十X]{1,3} *日)?|(?!要|把|各|不|为|在|让|使|对|以)(?:中共|共青团|[^,。;:!?、]{1,8}?[省市县区镇乡州盟旗校院])[^,。;:!?、]{0,36}(?:委员会|委|部|局|厅|办公室|政府|公司|学校|大学|学院|党组|支部|中心|医院))\)?$|^(?:[-*] *)?(?:附件?\d*:.*|[^。;!?]*\.(?:docx?|pdf|xlsx?|wps|zip|rar))$",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Signature();
}
