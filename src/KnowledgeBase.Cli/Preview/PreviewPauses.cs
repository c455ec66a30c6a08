namespace KnowledgeBase.Cli.Preview;

/// <summary>How long the preview waits before it believes what it sees.</summary>
/// <param name="Quiet">Nothing may have changed for so long before a change is taken to be over: a save is several events.</param>
/// <param name="Grace">A file that is gone, cut or wrong gets so long to become whole: editors delete and write anew, or write in pieces.</param>
/// <param name="Rest">A pause of whoever is writing, after which all that depends on the change is made again.</param>
internal sealed record PreviewPauses(TimeSpan Quiet, TimeSpan Grace, TimeSpan Rest)
{
    public static PreviewPauses Usual { get; } = new(TimeSpan.FromMilliseconds(40), TimeSpan.FromMilliseconds(160), TimeSpan.FromMilliseconds(600));
}
