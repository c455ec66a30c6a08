namespace KnowledgeBase.Rules.Collections.JsonSchema;

/// <summary>
/// What <see cref="FrontMatter.FieldForms"/> accepts, as patterns of JSON Schema (ECMA-262). They are exact but for what no pattern can
/// count: that a run of places goes upwards, that an address has a host which can be read.
/// </summary>
internal static class FormPatterns
{
    private const string Month31 = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
    private const string Month30 = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";
    private const string February = "02-(0[1-9]|1[0-9]|2[0-8])";
    private const string LeapYear = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
    private const string Day = "(?!0000)([0-9]{4}-(" + Month31 + "|" + Month30 + "|" + February + ")|" + LeapYear + "-02-29)";

    // From 1; how large a number may be is counted elsewhere.
    private const string Count = "0*[1-9][0-9]{0,9}";
    private const string At = Count + ":" + Count;
    private const string AtOrRun = "(" + Count + "-)?" + At;

    // What is a blank or a control character to us; the \s of patterns has another list.
    private const string Blank = @"\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

    /// <summary>Null for a form that asks no more than text.</summary>
    public static string? Of(FieldForm form) => form switch
    {
        FieldForm.Date => "^" + Day + "$",
        FieldForm.DateOrUnknown => "^(" + FrontMatter.FieldForms.Unknown + "|" + Day + ")$",
        FieldForm.Number => "^(0|[1-9][0-9]{0,8})$",
        FieldForm.Url => "^https?://[^/?#" + Blank + "][^" + Blank + "]*$",
        FieldForm.Hash => "^[0-9a-f]{64}$",
        FieldForm.Place => "^" + At + "$",
        FieldForm.Places => "^" + AtOrRun + "( " + AtOrRun + ")*$",
        FieldForm.SlugId => "^[a-z][a-z0-9]{2,}$",
        FieldForm.BlockId => "^(?!" + Fidelity.Correction.TitleBlock + "$)[a-z][a-z0-9]{2,}$",
        FieldForm.Flag => "^(true|false)$",
        _ => null,
    };
}
