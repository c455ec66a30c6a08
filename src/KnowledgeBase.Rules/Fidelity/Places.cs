using System.Globalization;
using System.Text;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary>
/// Several places in a seed, written <c>5:1 7-14:1 20:3</c>: separated by one blank, runs of lines with the same column shortened.
/// </summary>
public static class Places
{
    /// <summary>No text has more places: runs are written out when read, and a typing error such as 1-99999999:1 must not eat the memory.</summary>
    public const int Most = 100_000;

    public static bool TryParse(string text, out EquatableArray<Place> places)
    {
        var found = new List<Place>();
        places = default;
        foreach (string part in text.Split(' '))
        {
            int dash = part.IndexOf('-');
            if (dash < 0)
            {
                if (found.Count == Most || !Place.TryParse(part, out Place single))
                {
                    return false;
                }

                found.Add(single);
                continue;
            }

            if (!int.TryParse(part.Substring(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out int first)
                || !Place.TryParse(part.Substring(dash + 1), out Place last)
                || first < 1
                || last.Line <= first
                || last.Line - first >= Most - found.Count)
            {
                return false;
            }

            for (int line = first; line <= last.Line; line++)
            {
                found.Add(new Place(line, last.Column));
            }
        }

        places = found.ToEquatableArray();
        return true;
    }

    /// <summary>The shortest writing of places that are in seed order.</summary>
    public static string Print(IReadOnlyList<Place> places)
    {
        var text = new StringBuilder();
        for (int i = 0; i < places.Count;)
        {
            int end = i + 1;
            while (end < places.Count && places[end].Column == places[i].Column && places[end].Line == places[end - 1].Line + 1)
            {
                end++;
            }

            text.Append(text.Length > 0 ? " " : "");
            text.Append(end - i > 1 ? $"{places[i].Line}-{places[end - 1]}" : places[i].ToString());
            i = end;
        }

        return text.ToString();
    }
}
