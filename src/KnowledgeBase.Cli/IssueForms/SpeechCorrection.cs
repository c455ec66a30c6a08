using KnowledgeBase.Content;
using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Cli.IssueForms;

/// <summary>Makes a correction in the file of a speech: the words, and the entry under <c>corrections</c> that keeps what the source reads.</summary>
internal static class SpeechCorrection
{
    private const string Field = "corrections:";

    /// <returns>The text of the file with the correction; whether it is good, the rules say.</returns>
    /// <exception cref="UserFaultException">The paragraph is not there, has not the words exactly once, or has marks or escapes among them.</exception>
    public static string Apply(TextFile file, ProposedCorrection wanted, Vocabularies vocabularies)
    {
        Speech speech = LibraryLoader.Read(file, vocabularies);
        InlineText content = speech.Body.Blocks.FirstOrDefault(block => block.Id == wanted.Block) switch
        {
            ParagraphBlock paragraph => paragraph.Content,
            HeadingBlock heading => heading.Content,
            _ => throw new UserFaultException($"'{file.Path}' has no paragraph '{wanted.Block}'. It may have been merged into another; look at the page again."),
        };
        int at = OnlyPlace(content.Plain, wanted.Old) ?? throw new UserFaultException($"Paragraph '{wanted.Block}' of '{file.Path}' does not have the words to correct exactly once. Quote more of it, or what it reads now.");
        string corrected = content.Plain.Remove(at, wanted.Old.Length).Insert(at, wanted.New);
        if (corrected == content.Plain)
        {
            throw new UserFaultException("The correction changes nothing.");
        }

        (int start, int length, string to) = Smallest(content.Plain, corrected);
        string from = content.Plain.Substring(start, length);
        int offset = content.Origins[start];
        int end = content.Origins[start + length];
        if (file.Text[offset..end] != SpeechBodyWriter.Escape(from))
        {
            throw new UserFaultException($"In paragraph '{wanted.Block}' of '{file.Path}' people have put marks on these words. Edit the file by hand.");
        }

        // The body comes after the front matter, so its place holds while the entry is put in.
        string body = file.Text.Remove(offset, end - offset).Insert(offset, SpeechBodyWriter.Escape(to));
        string entry = $"  - {{ at: {wanted.Block}, from: {YamlText.Scalar(from)}, to: {YamlText.Scalar(to)}, reason: {YamlText.Scalar(wanted.Reason)} }}\n";
        return Declare(file, body, entry);
    }

    private static int? OnlyPlace(string text, string words)
    {
        int at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(words, at + 1, StringComparison.Ordinal) < 0 ? at : null;
    }

    // What differs, with so much around it that both readings have words and the corrected one stands there once.
    private static (int Start, int Length, string To) Smallest(string plain, string corrected)
    {
        int start = plain.AsSpan().CommonPrefixLength(corrected);
        int most = Math.Min(plain.Length, corrected.Length) - start;
        int tail = 0;
        while (tail < most && plain[^(tail + 1)] == corrected[^(tail + 1)])
        {
            tail++;
        }

        while ((start > 0 || tail > 0) && !IsGood(plain[start..^tail], corrected[start..^tail], corrected))
        {
            start = Math.Max(0, start - 1);
            tail = Math.Max(0, tail - 1);
        }

        return (start, plain.Length - start - tail, corrected[start..^tail]);
    }

    private static bool IsGood(string from, string to, string corrected) =>
        IsWhole(from) && IsWhole(to) && OnlyPlace(corrected, to) is not null;

    // Not empty, no blank at an end, no half of a character.
    private static bool IsWhole(string text) =>
        text.Length > 0 && text.Trim() == text && !char.IsLowSurrogate(text[0]) && !char.IsHighSurrogate(text[^1]);

    private static string Declare(TextFile file, string text, string entry)
    {
        FrontMatterBlock block = FrontMatterSplitter.Split(file, new FindingList(file)) ?? throw new UserFaultException($"'{file.Path}' has no front matter.");
        int yamlEnd = block.Yaml.Start + block.Yaml.Length;
        int field = text.IndexOf("\n" + Field + "\n", block.Yaml.Start - 1, block.Yaml.Length, StringComparison.Ordinal);
        if (field < 0)
        {
            return text.Insert(yamlEnd, Field + "\n" + entry);
        }

        int at = field + 1 + Field.Length + 1;
        while (at < yamlEnd && text[at] is ' ' or '#')
        {
            at = text.IndexOf('\n', at) + 1;
        }

        return text.Insert(at, entry);
    }
}
