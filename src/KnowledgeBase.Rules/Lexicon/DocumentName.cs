using System.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.Lexicon;

/// <summary>How names of documents are compared: folded, without quotes, title marks and blanks.</summary>
public static class DocumentName
{
    private const string Dropped = "“”‘’\"'「」『』《》〈〉<> \u3000\t\n";

    /// <summary>A name, with or without 《》, as it is looked up.</summary>
    public static string KeyOf(string name)
    {
        string folded = Fold.ToHans(name);
        var key = new StringBuilder(folded.Length);
        foreach (char c in folded)
        {
            if (Dropped.IndexOf(c) < 0)
            {
                key.Append(c);
            }
        }

        return key.ToString();
    }
}
