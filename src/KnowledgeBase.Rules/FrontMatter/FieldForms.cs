using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Rules.Collections;

namespace KnowledgeBase.Rules.FrontMatter;

/// <summary>Whether a text has the form that a field's type asks for, and how to say what is valid.</summary>
internal static class FieldForms
{
    /// <summary>The word that says that a field was looked for and not found.</summary>
    public const string Unknown = "unknown";

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);
    private static readonly Regex s_number = new(@"\A(0|[1-9][0-9]{0,8})\z", RegexOptions.CultureInvariant, s_limit);
    private static readonly Regex s_hash = new(@"\A[0-9a-f]{64}\z", RegexOptions.CultureInvariant, s_limit);

    public static bool Accepts(FieldForm form, string value) => form switch
    {
        FieldForm.Text or FieldForm.TextOrUnknown => value.Length > 0,
        FieldForm.Date => IsDate(value),
        FieldForm.DateOrUnknown => string.Equals(value, Unknown, StringComparison.Ordinal) || IsDate(value),
        FieldForm.Number => s_number.IsMatch(value),
        FieldForm.Url => WebAddress.Is(value),
        FieldForm.Hash => s_hash.IsMatch(value),
        FieldForm.Place => Fidelity.Place.TryParse(value, out _),
        FieldForm.Places => Fidelity.Places.TryParse(value, out _),
        FieldForm.SlugId => value == Fidelity.Correction.TitleBlock || Markup.BlockAddress.IsId(value),
        FieldForm.BlockId => Markup.BlockAddress.IsId(value),
        FieldForm.Flag => value is "true" or "false",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Vocabularies and records are no plain texts."),
    };

    /// <summary>The end of "'x' is not …", and a sentence that says what to write.</summary>
    public static (string What, string Remedy) Describe(FieldForm form) => form switch
    {
        FieldForm.Text => ("text", "Write at least one character."),
        FieldForm.TextOrUnknown => ("text", "Write the text, or 'unknown'."),
        FieldForm.Date => ("a date", "Write a day that exists as YYYY-MM-DD."),
        FieldForm.DateOrUnknown => ("a date", "Write a day that exists as YYYY-MM-DD, or 'unknown'."),
        FieldForm.Number => ("a number", "Write digits only."),
        FieldForm.Url => ("a web address", "Write a whole address that begins with 'https://' or 'http://'."),
        FieldForm.Hash => ("a SHA-256", "Write 64 hexadecimal digits in lower case."),
        FieldForm.Place => ("a place in the seed", "Write line and column, both from 1, in quotes: \"12:5\"."),
        FieldForm.Places => ("a list of places in the seed", "Write lines and columns, in the order of the seed, in quotes: \"5:1 7:1\" or \"5-14:1\"."),
        FieldForm.SlugId => ("the address of a block", "Write a letter and two or more letters or digits, in lower case, as after '#' in the body, or 'title' for the title."),
        FieldForm.BlockId => ("the address of a block", "Write a letter and two or more letters or digits, in lower case, as after '#' in the body."),
        FieldForm.Flag => ("a flag", "Write 'true' or 'false'."),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Vocabularies and records are no plain texts."),
    };

    private static bool IsDate(string value) =>
        DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
