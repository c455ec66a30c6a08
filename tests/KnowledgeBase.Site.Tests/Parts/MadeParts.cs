using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Parts;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Tests.Parts;

/// <summary>Parts of a site in folders of their own, which are deleted with it.</summary>
internal sealed class MadeParts : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("kb-parts-").FullName;

    public string FolderOf(PartNumber part) => Path.Join(_root, $"{part.Number}-of-{part.Count}");

    public string FolderOf(string part) => FolderOf(Number(part));

    public static PartNumber Number(string text) => PartNumber.TryParse(text, out PartNumber? part) ? part : throw new ArgumentException($"'{text}' is no part.", nameof(text));

    /// <summary>Makes all parts and gives their folders, the last part first.</summary>
    public async Task<string[]> MakeAsync(SiteInput input, int count)
    {
        foreach (PartNumber part in PartNumber.All(count))
        {
            await MakeAsync(input, part);
        }

        return [.. PartNumber.All(count).Reverse().Select(FolderOf)];
    }

    /// <summary>Makes one part, of a program of this name.</summary>
    public async Task MakeAsync(SiteInput input, PartNumber part, string program = "this")
    {
        SiteInput own = input with { Speeches = input.Speeches.Where(speech => part.Holds(speech.Slug)).ToEquatableArray() };
        SiteFacts facts = SiteFacts.Of(input);
        await PartFolder.WriteAsync(FolderOf(part), part, InputsOf(own, facts, program), PartPlan.Of(own, facts), CancellationToken.None);
    }

    public static HashedInputs InputsOf(SiteInput input) => InputsOf(input, SiteFacts.Of(input), "this");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static HashedInputs InputsOf(SiteInput input, SiteFacts facts, string program) => new()
    {
        Program = program,
        Facts = facts.ToString(),
        Common = [new HashedFile("input/site.yml", input.Site.Name)],
        Speeches = [.. input.Speeches.Select(static speech => new HashedFile(speech.Path, speech.FrontMatter.Title))],
    };
}
