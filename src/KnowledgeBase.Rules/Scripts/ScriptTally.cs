using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Text.Scripts;

namespace KnowledgeBase.Rules.Scripts;

/// <summary>The characters of a speech that belong to one script only, with the places of the first ones.</summary>
internal sealed class ScriptTally
{
    private const int MostKinds = 12;

    private readonly List<char> _kinds = [];

    public Sightings Places { get; } = new();

    public int Count => Places.Count;

    /// <summary>The different characters, in the order of their first places: <c>於、會、議</c>.</summary>
    public string Kinds => string.Join("、", _kinds.Take(MostKinds)) + (_kinds.Count > MostKinds ? "…" : "");

    /// <summary>Adds every character of the part that has one of the signs.</summary>
    public void Add(TextPart part, string file, ScriptSigns wanted)
    {
        // What only Traditional has, folding changes.
        if (wanted == ScriptSigns.TraditionalOnly && (part.Traits & TextTraits.Traditional) == 0)
        {
            return;
        }

        string text = part.Plain;
        for (int i = 0; i < text.Length; i++)
        {
            if ((ScriptCharacters.SignsOf(text[i]) & wanted) != 0)
            {
                Places.Add(part, file, i, 1);
                if (!_kinds.Contains(text[i]))
                {
                    _kinds.Add(text[i]);
                }
            }
        }
    }
}
