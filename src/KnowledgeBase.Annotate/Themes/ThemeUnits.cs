using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Annotate.Themes;

/// <summary>Cuts a speech into units: each paragraph is one, together with the run-in heading that begins it.</summary>
public static class ThemeUnits
{
    public static ThemeDocument Of(string? title, SpeechBody body)
    {
        List<ThemeUnit> units = [];
        List<HeadingBlock> open = [];
        HeadingBlock? runIn = null;
        foreach (BodyBlock block in body.Blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    open.RemoveAll(above => above.Level >= heading.Level);
                    open.Add(heading);
                    runIn = heading.RunIn ? heading : null;
                    break;
                case ParagraphBlock paragraph:
                    units.Add(UnitOf(paragraph, runIn, open));
                    runIn = null;
                    break;
            }
        }

        return new ThemeDocument(title, [.. units]);
    }

    private static ThemeUnit UnitOf(ParagraphBlock paragraph, HeadingBlock? runIn, List<HeadingBlock> open)
    {
        TextPiece piece = new(paragraph.Id, 0, paragraph.Content.Plain);
        return new ThemeUnit
        {
            Id = paragraph.Id,
            Ancestors = [.. open.Where(heading => heading != runIn).Select(heading => heading.Content.Plain)],
            Title = runIn?.Content.Plain,
            Pieces = runIn is null ? [piece] : [new TextPiece(runIn.Id, 0, runIn.Content.Plain), piece],
        };
    }
}
