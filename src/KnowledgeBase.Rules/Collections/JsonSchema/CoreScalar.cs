using System.Text.RegularExpressions;

namespace KnowledgeBase.Rules.Collections.JsonSchema;

/// <summary>
/// What an ordinary YAML 1.2 reader makes of a text that stands without quotes. To our reader everything is text; a validator is given
/// what <c>proofread: 1</c> is to others, a number.
/// </summary>
internal static class CoreScalar
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    // Written in JSON as in YAML.
    private static readonly Regex s_number = new(@"\A(0|-?[1-9][0-9]{0,14})\z", RegexOptions.CultureInvariant, s_limit);

    private static readonly Regex s_other = new(
        @"\A(null|Null|NULL|~|True|TRUE|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z",
        RegexOptions.CultureInvariant,
        s_limit);

    /// <summary>The value as JSON.</summary>
    public static string Json(string text) => text is "true" or "false" || s_number.IsMatch(text) ? text : JsonText.Quote(text);

    /// <summary>True for a text that is a number, a truth value or nothing to others, and not written in JSON as it is here: <c>010</c>, <c>~</c>.</summary>
    public static bool IsSpelledOtherwise(string text) => !s_number.IsMatch(text) && s_other.IsMatch(text);

    public static bool IsText(string text) => text is not ("true" or "false") && !s_number.IsMatch(text) && !s_other.IsMatch(text);
}
