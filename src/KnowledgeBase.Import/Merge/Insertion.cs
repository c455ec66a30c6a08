using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Import.Merge;

/// <summary>
/// A block that holds no text of the seed, a gap or a note. <paramref name="Before"/> is the seed offset of the block that follows it; the
/// length of the seed when none does.
/// </summary>
internal readonly record struct Insertion(int Before, BodyBlock Block);
