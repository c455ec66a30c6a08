namespace KnowledgeBase.Text.Outline;

/// <summary>Compares announced numbers of points with what was found (rule G3).</summary>
internal static class Announcements
{
    public static IEnumerable<AnnouncedCount> Check(IEnumerable<OpenList> lists, DraftNode root, string[] folded, BlockRole[] roles)
    {
        foreach (OpenList list in lists)
        {
            DraftNode first = list.Items[0];
            int end = list.Intro.Block == first.Block ? first.Start : folded[list.Intro.Block].Length;
            int announced = AnnouncedNumber.InSentence(folded[list.Intro.Block], list.Intro.Offset, end);
            if (announced == 0 && list.Parent is { Title.Length: > 0, Status: not OutlineStatus.Omitted } parent)
            {
                announced = AnnouncedNumber.InTitle(folded[parent.Block], parent.Start, parent.End);
            }

            if (announced > 0)
            {
                yield return new AnnouncedCount(list.Intro, announced, list.Items.Count);
            }
        }

        int sections = root.Children.Count(child => !child.IsItem);
        int preamble = Array.LastIndexOf(roles, BlockRole.Preamble);
        if (sections > 0 && preamble >= 0)
        {
            string text = folded[preamble];
            int start = Sentences.StartOf(text, Math.Max(0, text.Length - 1), 0);
            int announced = AnnouncedNumber.InSentence(text, start, text.Length);
            if (announced > 0)
            {
                yield return new AnnouncedCount(new OutlinePlace(preamble, start), announced, sections);
            }
        }
    }
}
