using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Themes;

/// <summary>
/// What the terms are looked for in: folded, without quotes, title marks, blanks and stars (村“两委” has 村两委), but with the marks between
/// clauses, so that no term spans them. <paramref name="Origins"/>[i] is where character i comes from.
/// </summary>
internal sealed record ThemeSkeleton(string Text, TextOrigin[] Origins)
{
    public static ThemeSkeleton Of(string text) => Of([new TextPiece("", 0, text)]);

    /// <summary>The text alone.</summary>
    public static string TextOf(EquatableArray<TextPiece> pieces)
    {
        var text = new System.Text.StringBuilder(pieces.Sum(static piece => piece.Text.Length + 1));
        for (int piece = 0; piece < pieces.Count; piece++)
        {
            _ = piece > 0 ? text.Append(' ') : text;
            foreach (char c in pieces[piece].Text)
            {
                char key = ThemeCharacter.KeyOf(c);
                _ = key != '\0' ? text.Append(key) : text;
            }
        }

        return text.ToString();
    }

    public static ThemeSkeleton Of(EquatableArray<TextPiece> pieces)
    {
        int length = pieces.Sum(piece => piece.Text.Length + 1);
        var text = new char[length];
        var origins = new TextOrigin[length];
        int count = 0;
        for (int piece = 0; piece < pieces.Count; piece++)
        {
            string source = pieces[piece].Text;
            for (int i = 0; i < source.Length; i++)
            {
                char key = ThemeCharacter.KeyOf(source[i]);
                if (key != '\0')
                {
                    text[count] = key;
                    origins[count++] = new TextOrigin(piece, i);
                }
            }

            // A blank is in no term, so no term spans two pieces.
            if (piece < pieces.Count - 1)
            {
                text[count] = ' ';
                origins[count++] = new TextOrigin(piece, source.Length);
            }
        }

        Array.Resize(ref origins, count);
        return new ThemeSkeleton(new string(text, 0, count), origins);
    }
}

/// <summary>Index of a piece and offset in its text, in UTF-16 code units.</summary>
internal readonly record struct TextOrigin(int Piece, int Offset);
