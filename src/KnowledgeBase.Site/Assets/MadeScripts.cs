using System.Text;
using KnowledgeBase.Site.Results;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Assets;

/// <summary>The scripts of all pages, linked and made short. That takes half a second, and they follow from the program alone.</summary>
public sealed record MadeScripts
{
    private const string ResultName = "scripts";

    /// <summary>The script of every page: how the reader wants to read.</summary>
    public required ThemeAsset Settings { get; init; }

    /// <summary>The script of a speech's page.</summary>
    public required ThemeAsset Reading { get; init; }

    /// <summary>The script of the pages of excerpts.</summary>
    public required ThemeAsset Excerpts { get; init; }

    /// <summary>The script of the page that compares a draft with the library.</summary>
    public required ThemeAsset Draft { get; init; }

    /// <summary>The scripts of the search page.</summary>
    public required ScriptFiles Search { get; init; }

    /// <summary>The scripts that show, on a speech's page, the phrase that was searched for.</summary>
    public required ScriptFiles Arrival { get; init; }

    public IEnumerable<ThemeAsset> All => [Settings, Reading, Excerpts, Draft, .. Search.All, .. Arrival.All];

    /// <summary>The scripts, made only where no earlier build has; and what a later one need not make again.</summary>
    public static (MadeScripts Scripts, Result? Found) Of(EarlierResults? earlier)
    {
        using BinaryReader? reader = earlier?.Folder.Read(ResultName, earlier.Program);
        if (reader is not null)
        {
            return (Read(reader), null);
        }

        MadeScripts made = Make();
        return (made, earlier is null ? null : new Result(ResultName, earlier.Program, made.Write));
    }

    private static MadeScripts Make() => new()
    {
        Settings = ThemeAsset.Of("settings", "js", Encoding.UTF8.GetBytes(ReadingScripts.Settings)),
        Reading = ThemeAsset.Of("reading", "js", Encoding.UTF8.GetBytes(ReadingScripts.SpeechPage)),
        Excerpts = ThemeAsset.Of("excerpts", "js", Encoding.UTF8.GetBytes(ReadingScripts.Excerpts)),
        Draft = ThemeAsset.Of("draft", "js", Encoding.UTF8.GetBytes(DraftScripts.DraftPage)),
        Search = SearchScripts.SearchPage,
        Arrival = SearchScripts.Arrival,
    };

    private void Write(BinaryWriter writer)
    {
        writer.Write(Search.Parts.Count);
        writer.Write(Arrival.Parts.Count);
        foreach (ThemeAsset asset in All)
        {
            writer.Write(asset.Path.Value);
            writer.Write(asset.Content.Length);
            writer.Write(asset.Content.Span);
        }
    }

    private static MadeScripts Read(BinaryReader reader)
    {
        int search = reader.ReadInt32();
        int arrival = reader.ReadInt32();
        ThemeAsset Next() => new(SitePath.Of(reader.ReadString()), reader.ReadBytes(reader.ReadInt32()));
        ScriptFiles Files(int parts) => new(Next(), [.. Enumerable.Range(0, parts).Select(_ => Next())]);
        return new MadeScripts { Settings = Next(), Reading = Next(), Excerpts = Next(), Draft = Next(), Search = Files(search), Arrival = Files(arrival) };
    }
}
