using System.Text.RegularExpressions;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Cleaning;

/// <summary>
/// A cleaning rule that finds text of sites by a pattern. The pattern runs on folded text; it is compiled when a text first has one of the
/// words that it needs, and one that is broken or takes too long matches nothing: the importer says so.
/// </summary>
public sealed class CleaningPattern(string id, string reason, CleaningScope scope, string pattern)
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMilliseconds(250);

    private readonly Lazy<Regex?> _regex = new(() => Compile(pattern));

    public string Id => id;

    /// <summary>Why the text is left out, in Chinese.</summary>
    public string Reason => reason;

    public CleaningScope Scope => scope;

    /// <summary>Every match has one of these words; empty when nothing is known of it.</summary>
    public EquatableArray<string> Words { get; init; }

    /// <summary>No speech has such text, so that it may fill a long line.</summary>
    public bool IsDistinctive { get; init; }

    /// <summary>True when the text says that something of the speech is missing there.</summary>
    public bool IsGap { get; init; }

    /// <summary>The first match at or after an offset; null when there is none.</summary>
    public Match? Find(string folded, int start)
    {
        try
        {
            return _regex.Value?.Match(folded, start) is { Success: true, Length: > 0 } match ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static Regex? Compile(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant, s_timeout);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
