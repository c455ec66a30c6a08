using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Site.Tests.OldLinks;

/// <summary>Whatever people and importers do to a speech, a link that was once made lands on the same words, or on a note that they are gone.</summary>
public sealed class OldLinkTests
{
    private const int Years = 14;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task PeopleEditCutJoinAndDeleteAndTheRulesOfCleaningChange(int seed) => LiveAsync(seed, static life =>
    [
        life.ByPerson(static editor => editor.Delete),
        life.ByPerson(static editor => editor.Join),
        life.ByPerson(static editor => editor.Join),
        life.ByPerson(static editor => editor.Cut),
        life.ByPerson(static editor => editor.Correct),
        life.ByPerson(static editor => editor.Note),
        life.ByPerson(static editor => editor.DeleteNote),
        life.ARuleTakesALineOut,
        life.ARuleTakesALineOut,
        life.TheRulesTakeNothingOut,
    ]);

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task PeopleEditAndDeleteAndTheSeedIsReplacedByALongerShorterOrChangedOne(int seed) => LiveAsync(seed, static life =>
    [
        life.ByPerson(static editor => editor.Delete),
        life.ByPerson(static editor => editor.Correct),
        life.ByPerson(static editor => editor.Note),
        life.ALineIsPutIn,
        life.ALineIsTakenOut,
        life.ALineGrows,
        life.ARuleTakesALineOut,
        life.TheRulesTakeNothingOut,
    ]);

    [Fact]
    public async Task AParagraphPutIntoSpeech000LeavesEveryLinkOnItsWords()
    {
        string[] lines = RepositoryText.Read("seeds/000_c2d75a3b3e2c3313.txt").TrimEnd('\n').Split('\n');
        var speech = new LivingSpeech(lines);
        Dictionary<string, string> before = speech.Speech.Body.Blocks.ToDictionary(static block => block.Id, TextOf);
        var links = new PublishedLinks();
        await links.CheckAsync(speech);

        speech.ImportAgain([.. lines[..6], "　　会后，请各单位把贯彻落实情况报送办公室。", .. lines[6..]], []);
        await links.CheckAsync(speech);

        Dictionary<string, string> after = speech.Speech.Body.Blocks.ToDictionary(static block => block.Id, TextOf);
        Assert.Equal(before.Count + 1, after.Count);
        Assert.All(before, pair => Assert.Equal(pair.Value, after[pair.Key]));
        Assert.Equal(0, links.Landings.OnNotes);
    }

    private static async Task LiveAsync(int seed, Func<SpeechLife, IReadOnlyList<Action>> happenings)
    {
        var random = new Random(seed);
        var life = new SpeechLife(random);
        var links = new PublishedLinks();
        await links.CheckAsync(life.Speech);
        IReadOnlyList<Action> all = happenings(life);
        for (int year = 0; year < Years; year++)
        {
            all[random.Next(all.Count)]();
            await links.CheckAsync(life.Speech);
        }

        Assert.True(links.Landings.OnNotes > 0 && links.Landings.OnWords > links.Landings.OnNotes, $"{links.Count} links, {links.Landings}");
    }

    private static string TextOf(BodyBlock block) => block switch
    {
        HeadingBlock heading => heading.Content.Plain,
        ParagraphBlock paragraph => paragraph.Content.Plain,
        _ => "",
    };
}
