using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Citing;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Exports;

/// <summary>
/// A speech as plain text: the title, an empty line, then each heading and paragraph on a line of its own, a run-in heading with its
/// paragraph. No marks, no notes and nothing for gaps: <see cref="Blocks"/> says where they are. The releases and the annotations count on it.
/// </summary>
public sealed record PlainText
{
    public required string Text { get; init; }

    /// <summary>Every block with the place of its text.</summary>
    public required EquatableArray<PlacedBlock> Blocks { get; init; }

    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    /// <summary>SHA-256 of the file, in lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <param name="speech">As the site may show it.</param>
    public static PlainText Of(Speech speech)
    {
        var text = new StringBuilder(CitedSpeech.TitleOf(speech.FrontMatter)).Append("\n\n");
        List<PlacedBlock> blocks = [];
        foreach (SourceLine line in SourceLines.Of(speech.Body))
        {
            int start = text.Length;
            if (line.RunIn is { } runIn)
            {
                blocks.Add(new PlacedBlock(runIn, start));
            }

            blocks.Add(new PlacedBlock(line.Block, start + (line.RunIn?.Content.Plain.Length ?? 0)));
            if (!line.Pieces.IsEmpty)
            {
                text.Append(line.Text).Append('\n');
            }
        }

        return new PlainText { Text = text.ToString(), Blocks = blocks.ToEquatableArray() };
    }
}

/// <summary>A block and where its text begins in the plain text, in UTF-16 code units; gaps and notes have none there and stand between two lines.</summary>
public sealed record PlacedBlock(BodyBlock Block, int Start);
