namespace KnowledgeBase.Rules.Scripts;

/// <summary>Simplified and Traditional (KB44). A text keeps the script of its source; what the front matter says of it has to be true.</summary>
public static class ScriptRules
{
    public static readonly Rule OtherScript = new(
        "KB4401",
        "The text is in the other script than 'lang' says",
        "'lang' is '{0}', but {1} of 100 Chinese characters are {2}. Set 'lang' to '{3}'; the text itself stays as the source has it.",
        Severity.Warning)
    {
        Fix = "writes the script that the text is in",
    };

    public static readonly Rule MixedScript = new(
        "KB4402",
        "Some characters are of the other script",
        "Characters of this text that are {1}: {2} ({0} in all). Compare the seed; declare corrections for slips, or set 'script-note' to 'mixed' where the source mixes the scripts.{3}",
        Severity.Note);

    public static readonly Rule MachineConverted = new(
        "KB4403",
        "Traditional made by a machine is not noted",
        "This Traditional text has {0} characters that only a conversion without a dictionary leaves ({1}), and {2} that a person would have written. Add 'script-note: machine-converted', so that readers know.",
        Severity.Warning)
    {
        Fix = "adds 'script-note: machine-converted'",
    };

    public static readonly Rule NoteWithoutEvidence = new(
        "KB4404",
        "The note on the script is not borne out by the text",
        "'script-note' is '{0}', but {1}. Remove the note, or leave it when you know it from the source.",
        Severity.Note);

    public static IReadOnlyList<Rule> All { get; } = [OtherScript, MixedScript, MachineConverted, NoteWithoutEvidence];
}
