using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>Tells a scraper that breaks lines after every ';' from an author who lists clauses, one to a line (rule J3).</summary>
internal static class SemicolonBreaks
{
    private const int Fewest = 3;
    private const double AtLineEnds = 0.9;

    /// <param name="folded">The lines of the text, folded.</param>
    public static bool AreArtefact(string[] folded)
    {
        int all = folded.Sum(line => line.Count(c => c == ';'));
        List<int> atEnd = [.. Enumerable.Range(0, folded.Length).Where(i => folded[i][^1] == ';')];
        int plain = atEnd.Count(i => i + 1 < folded.Length && !IsListed(folded[i + 1]));
        return all >= Fewest && atEnd.Count >= AtLineEnds * all && plain * 5 >= atEnd.Count && ArePartsOfParagraphs(folded);
    }

    // 第七条 and - (二) number lines as (二) does.
    private static bool IsListed(string folded)
    {
        string line = folded.TrimStart('-', '–', '•', '·', '●', '○', '◆', '◇', '■', '□', '★', '☆', ' ');
        return line.Length < folded.Length || (line.Length > 0 && (ContentsEntry.TryRead(line) is not null || line[0] == '第'));
    }

    // A clause of a list is no more than that; a broken paragraph has sentences before its first ';' or after its last.
    private static bool ArePartsOfParagraphs(string[] folded)
    {
        int runs = 0;
        int parts = 0;
        for (int i = 0; i < folded.Length; i++)
        {
            if (folded[i][^1] != ';')
            {
                continue;
            }

            bool hasSentence = false;
            for (; i < folded.Length && folded[i][^1] == ';'; i++)
            {
                hasSentence |= folded[i].Contains('。', StringComparison.Ordinal);
            }

            int stop = i < folded.Length ? folded[i].IndexOf('。', StringComparison.Ordinal) : -1;
            runs++;
            parts += hasSentence || (stop >= 0 && stop < folded[i].Length - 1) ? 1 : 0;
        }

        return parts * 2 >= runs;
    }
}
