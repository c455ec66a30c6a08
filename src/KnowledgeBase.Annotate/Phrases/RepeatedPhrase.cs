using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Phrases;

/// <summary>
/// A phrase that stands in several speeches, and in none of its places is part of a longer one that stands in all of them.
/// <paramref name="Text"/> is how it is written most often, <paramref name="Key"/> its skeleton.
/// </summary>
/// <param name="Speeches">How many speeches have it; texts of the same speech count once.</param>
/// <param name="Places">In the order of the library.</param>
public sealed record RepeatedPhrase(string Text, string Key, int Speeches, EquatableArray<PhrasePlace> Places);

/// <summary>Where a phrase stands: the compared text's key, and the words in a block.</summary>
public readonly record struct PhrasePlace(string Speech, TextPlace Place);
