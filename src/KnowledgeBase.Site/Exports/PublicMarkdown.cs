using System.Diagnostics;
using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Site.Exports;

/// <summary>The Markdown of a speech with contact details hidden: it reads as the reviewed file does, and no longer gives the seed's bytes back where something was hidden.</summary>
public static class PublicMarkdown
{
    /// <param name="speech">As the site may show it.</param>
    /// <param name="file">The reviewed file, up to the end of its front matter at least.</param>
    public static byte[] Write(Speech speech, TextFile file)
    {
        FrontMatterBlock block = FrontMatterSplitter.Split(file, new FindingList(file)) ?? throw NotChecked(file);
        YamlMapping front = YamlReader.Read(block.Yaml).Root ?? throw NotChecked(file);
        return Encoding.UTF8.GetBytes($"---\n{PublicYaml.Of(front)}---\n\n{SpeechBodyWriter.Write(speech.Body, LabelOf)}");
    }

    private static string LabelOf(string reason) => GapReason.TryParse(reason, out GapReason? known) ? known.Label.ZhHans : reason;

    private static UnreachableException NotChecked(TextFile file) => new($"'{file.Path}' was not checked before it was written.");
}
