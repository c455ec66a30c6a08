namespace KnowledgeBase.Rules.PersonalData;

/// <summary>
/// What identifies or reaches a person (KB63). The messages show no number as a whole: reports are read by more people than the file.
/// Nothing is ever taken out by a program; a person decides.
/// </summary>
public static class PersonalDataRules
{
    private const string Remedy = " Delete it here and check again: that finding has the line to paste under 'removed', with the rule 'manual.contact'. Or waive this one with the reason why everybody may read it.";

    public static readonly Rule Telephone = new("KB6301", "A telephone number stands in the text", "'{0}' is a telephone number." + Remedy, Severity.Warning);

    public static readonly Rule IdentityNumber = new("KB6302", "An identity card number stands in the text", "'{0}' is the number of an identity card." + Remedy, Severity.Warning);

    public static readonly Rule MailAddress = new("KB6303", "An e-mail address stands in the text", "'{0}' is an e-mail address." + Remedy, Severity.Warning);

    public static readonly Rule BankCard = new("KB6304", "A bank card number stands in the text", "'{0}' is the number of a bank card." + Remedy, Severity.Warning);

    public static readonly Rule ChatAccount = new("KB6305", "A QQ or WeChat account stands in the text", "'{0}' is a QQ or WeChat account." + Remedy, Severity.Warning);

    public static readonly Rule NameInCase = new(
        "KB6306",
        "A person is named in full in the report of a case",
        "'{0}' is named in full with a case ('{1}'). Whether a name may be published here a person decides: take it out under 'removed' with the rule 'privacy.person', whose text the site does not show, withdraw the speech, or waive this finding with the reason, such as an official announcement of the case.",
        Severity.Warning);

    public static readonly Rule NameAmongMasks = new(
        "KB6307",
        "A person is named in full where the text hides others",
        "'{0}' is named in full, but the text hides other names and places ('{1}'). Compare with the seed whether the name was left by mistake: take it out under 'removed' with the rule 'privacy.person', or waive this finding with the reason why it may stay.",
        Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } = [Telephone, IdentityNumber, MailAddress, BankCard, ChatAccount, NameInCase, NameAmongMasks];
}
