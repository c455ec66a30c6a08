namespace KnowledgeBase.Rules.Markup;

/// <summary>The paragraphs of a speech: every block once, in reading order, a run-in heading together with its paragraph.</summary>
public static class SourceLines
{
    public static IEnumerable<SourceLine> Of(SpeechBody body)
    {
        for (int i = 0; i < body.Blocks.Count; i++)
        {
            if (body.Blocks[i] is HeadingBlock { RunIn: true } runIn && i + 1 < body.Blocks.Count && body.Blocks[i + 1] is ParagraphBlock paragraph)
            {
                yield return new SourceLine(runIn, paragraph);
                i++;
            }
            else
            {
                yield return new SourceLine(null, body.Blocks[i]);
            }
        }
    }
}
