using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Addresses;

/// <summary>The addresses of one version of a speech file: those that lead to blocks, and those that are retired.</summary>
internal sealed record AddressBook
{
    public required TextFile File { get; init; }

    public required FrontMatterBlock FrontMatter { get; init; }

    /// <summary>Null when the front matter cannot be read.</summary>
    public required YamlMapping? Fields { get; init; }

    public required SpeechBody Body { get; init; }

    public required BlockPlaces? Places { get; init; }

    public IEnumerable<string> InUse => Body.Blocks.SelectMany(static block => block.FormerIds.Prepend(block.Id)).Where(static id => id.Length > 0);

    public IEnumerable<string> Retired => RetiredReader.Read(Fields).Select(static entry => entry.Id);

    /// <summary>Null for a file that has no front matter to speak of.</summary>
    public static AddressBook? Read(TextFile file, BodyVocabulary vocabulary)
    {
        if (FrontMatterSplitter.Split(file, new FindingList(file)) is not { } block)
        {
            return null;
        }

        YamlMapping? fields = YamlReader.Read(block.Yaml).Root;
        SpeechBody body = SpeechBodyParser.Parse(file, block.BodyStart, vocabulary).Body;
        return new AddressBook { File = file, FrontMatter = block, Fields = fields, Body = body, Places = BlockPlaces.Of(fields, body) };
    }

    /// <summary>The number of the block that an address leads to; -1 when it leads to none.</summary>
    public int IndexOf(string id)
    {
        for (int i = 0; i < Body.Blocks.Count; i++)
        {
            if (Body.Blocks[i].Id == id || Body.Blocks[i].FormerIds.Contains(id))
            {
                return i;
            }
        }

        return -1;
    }
}
