using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Speeches;

namespace KnowledgeBase.Site.Pictures;

/// <summary>How far from the beginning of a speech, in 字, a place stands, and in which paragraph of its page.</summary>
public sealed class SpeechRuler
{
    private readonly Dictionary<string, RuledBlock> _blocks = new(StringComparer.Ordinal);

    private SpeechRuler(SpeechBody body)
    {
        int paragraph = 0;
        foreach (SourceLine line in SourceLines.Of(body))
        {
            paragraph += line.Block is ParagraphBlock ? 1 : 0;
            foreach (BodyBlock block in line.RunIn is { } runIn ? [runIn, line.Block] : new[] { line.Block })
            {
                string text = SourceLine.ContentOf(block)?.Plain ?? "";
                _blocks.Add(block.Id, new RuledBlock(Length, text, paragraph));
                Length += CharacterCount.Of(text);
            }
        }
    }

    /// <summary>The length of the speech in 字.</summary>
    public int Length { get; }

    public static SpeechRuler Of(SpeechBody body) => new(body);

    /// <summary>字 before a place of a block.</summary>
    /// <param name="blockId">Address of a block of the speech; a gap or a note has the place where it stands.</param>
    /// <param name="offset">UTF-16 code units of its plain text; beyond its end is its end.</param>
    public int At(string blockId, int offset)
    {
        RuledBlock block = _blocks[blockId];
        return block.Start + CharacterCount.Of(block.Text[..Math.Clamp(offset, 0, block.Text.Length)]);
    }

    /// <summary>The number of the paragraph on the speech's page; of a heading that of the paragraph that it runs into, or of the one before it.</summary>
    public int ParagraphOf(string blockId) => _blocks[blockId].Paragraph;

    private sealed record RuledBlock(int Start, string Text, int Paragraph);
}
