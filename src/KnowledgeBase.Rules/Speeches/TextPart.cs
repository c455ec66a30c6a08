using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Speeches;

/// <summary>A piece of a speech's own text: its title (<see cref="Block"/> is null), a heading or a paragraph.</summary>
internal readonly record struct TextPart(BodyBlock? Block, InlineText Content)
{
    public string Plain => Content.Plain;

    public bool IsParagraph => Block is ParagraphBlock;

    /// <summary>Whether text of the source is missing right before or right after this part.</summary>
    public bool IsAfterGap { get; init; }

    public bool IsBeforeGap { get; init; }

    /// <summary>What rare characters the text has.</summary>
    public TextTraits Traits { get; init; }

    /// <summary>
    /// The parts in reading order. A title that is not written in the front matter character by character (a YAML escape, several lines) is
    /// left out: it has no places.
    /// </summary>
    public static TextPart[] Of(CheckedSpeech speech)
    {
        var parts = new List<TextPart>(speech.Texts.Count + 1);
        if (TitleOf(speech) is { } title)
        {
            parts.Add(new TextPart(null, title) { Traits = TextTraitsTable.Of(title.Plain) });
        }

        EquatableArray<BodyBlock> blocks = speech.Body.Blocks;
        foreach (SpeechText text in speech.Texts)
        {
            int i = text.Block;
            parts.Add(new TextPart(blocks[i], text.Content)
            {
                IsAfterGap = i > 0 && blocks[i - 1] is GapBlock,
                IsBeforeGap = i + 1 < blocks.Count && blocks[i + 1] is GapBlock,
                Traits = text.Traits,
            });
        }

        return [.. parts];
    }

    /// <summary>Where a stretch of the plain text stands in the file: from its first character to the end of its last, marks around it left out.</summary>
    public (int Start, int Length) InFile(string file, int start, int length)
    {
        int from = Content.Origins[start];
        int last = Content.Origins[start + Math.Max(1, length) - 1];
        bool isEscaped = file[last] == '\\' && last + 1 < file.Length && MarkdownCharacters.IsAsciiPunctuation(file[last + 1]) && Block is not null;
        return (from, last + (isEscaped ? 2 : 1) - from);
    }

    private static InlineText? TitleOf(CheckedSpeech speech)
    {
        if (speech.Fields["title"] is not YamlScalar { Value.Length: > 0 } title)
        {
            return null;
        }

        int start = title.Span.Length == title.Value.Length + 2 ? title.Span.Start + 1 : title.Span.Start;
        if (string.CompareOrdinal(speech.File.Text, start, title.Value, 0, title.Value.Length) != 0)
        {
            return null;
        }

        return new InlineText { Plain = title.Value, Origins = OffsetMap.Run(start, title.Value.Length + 1) };
    }
}
