namespace KnowledgeBase.Text.Outline;

/// <summary>Checks that the sections of each parent count 1, 2, 3 …: a number that is missing or comes twice is a doubt, never repaired. Below 一、 a new
/// list may begin at 1 again.</summary>
internal static class SectionNumbers
{
    public static void Check(DraftNode parent)
    {
        var last = new Dictionary<OutlineFamily, int>();
        foreach (DraftNode section in parent.Children)
        {
            Check(section);
            if (section.IsItem || section.Ordinal == 0)
            {
                continue;
            }

            int before = last.TryGetValue(section.Family, out int found) ? found : 0;
            last[section.Family] = section.Ordinal;
            if (section.Ordinal > before + 1)
            {
                section.Suspect(OutlineConfidence.Low, OutlineDoubt.NumberMissing);
            }
            else if (section.Ordinal <= before && (section.Ordinal > 1 || section.Family <= OutlineFamily.Comma))
            {
                section.Suspect(OutlineConfidence.Low, OutlineDoubt.NumberRepeated);
            }
        }
    }
}
