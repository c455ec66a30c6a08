namespace KnowledgeBase.Rules.Punctuation;

/// <summary>The signs of every UTF-16 code unit: one lookup tells that a character is of no interest.</summary>
internal static class MarkTable
{
    private static readonly MarkSigns[] s_signs = Build();

    public static MarkSigns Of(char c) => s_signs[c];

    private static MarkSigns[] Build()
    {
        var signs = new MarkSigns[char.MaxValue + 1];
        Mark(",;:!?()", MarkSigns.Narrow);
        Mark("，；：！？（）", MarkSigns.Wide);
        Mark(BracketPairs.Openers + BracketPairs.Closers + "()", MarkSigns.Pair);
        Mark("。，、；：,;！!", MarkSigns.Stop);
        Mark("?？", MarkSigns.Stop | MarkSigns.Question);
        Mark(".．。·・•-－", MarkSigns.Run);
        Mark(" \u3000\u00A0\t", MarkSigns.Blank);
        Mark("\"＂", MarkSigns.Straight);
        Mark(";；", MarkSigns.EntityEnd);
        return signs;

        void Mark(string characters, MarkSigns sign)
        {
            foreach (char c in characters)
            {
                signs[c] |= sign;
            }
        }
    }
}
