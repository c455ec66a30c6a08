using KnowledgeBase.Text;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>What is said at the head of a speech about what it has in common with others.</summary>
public sealed record SharedNotesData
{
    public static SharedNotesData None { get; } = new();

    /// <summary>Other texts of the same speech, and the share of sentences, in percent, that both have.</summary>
    public EquatableArray<SameText> SameSpeech { get; init; }

    /// <summary>What is dated in the text and does not go together.</summary>
    public EquatableArray<RecycledNote> Recycled { get; init; }

    /// <summary>Whether anything of the text is in phrases that other speeches have too, so that shading shows something.</summary>
    public bool HasShading { get; init; }
}

/// <summary>Another text of the same speech; no share where it is like a third text and that like this one.</summary>
public sealed record SameText(SpeechLink Speech, int? Percent);

/// <summary>One sentence, and the places in the text that it rests on.</summary>
public sealed record RecycledNote(string Text, EquatableArray<MentionLink> Places);

/// <summary>A paragraph or heading by its address, named by what stands there.</summary>
public sealed record MentionLink(string Words, string Anchor);
