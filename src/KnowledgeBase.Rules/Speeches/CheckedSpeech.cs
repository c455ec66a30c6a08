using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Speeches;

/// <summary>
/// A speech file in which no error was found: what the rules about the text look at. They advise (warnings and notes); whoever disagrees
/// waives the finding in <c>input/waivers.yml</c>.
/// </summary>
public sealed record CheckedSpeech
{
    private TextPart[]? _parts;

    public required TextFile File { get; init; }

    /// <summary>The address of the speech, from the file's name.</summary>
    public required string Slug { get; init; }

    /// <summary>The front matter; every field has the form that the collection declares.</summary>
    public required YamlMapping Fields { get; init; }

    public required SpeechBody Body { get; init; }

    /// <summary>The headings and paragraphs of the body, folded once for all checkers.</summary>
    public required EquatableArray<SpeechText> Texts { get; init; }

    public required RuleContext Context { get; init; }

    /// <summary>The title and the texts, as the rules about characters look at them.</summary>
    internal TextPart[] Parts => _parts ??= TextPart.Of(this);
}
