namespace KnowledgeBase.Site.Tests.OldLinks;

/// <summary>What can happen to a speech, by chance but the same for the same numbers.</summary>
internal sealed class SpeechLife
{
    private readonly Random _random;
    private readonly MadeUpSeed _words;
    private readonly Editor _editor;
    private readonly List<string> _removed = [];

    public SpeechLife(Random random)
    {
        _random = random;
        _words = new MadeUpSeed(random);
        _editor = new Editor(random, _words);
        Speech = new LivingSpeech(_words.Speech());
    }

    public LivingSpeech Speech { get; }

    public Action ByPerson(Func<Editor, Func<LivingSpeech, string>> edit) => () => Speech.Edit(edit(_editor)(Speech));

    public void ALineIsPutIn() => ImportAgain(lines => lines.Insert(Any(), _words.Paragraph()));

    public void ALineIsTakenOut() => ImportAgain(lines => lines.RemoveAt(Any()));

    public void ALineGrows() => ImportAgain(lines => lines[Any()] += _words.Clause(4) + "。");

    public void ARuleTakesALineOut() => ImportAgain(lines => _removed.Add(lines[Any()].Trim('\u3000')));

    public void TheRulesTakeNothingOut() => ImportAgain(_ => _removed.Clear());

    // Any but the title, the salutation and the thanks.
    private int Any() => _random.Next(2, Speech.Lines.Count - 1);

    private void ImportAgain(Action<List<string>> change)
    {
        List<string> lines = [.. Speech.Lines];
        change(lines);

        // Rules look at marks in half width, and at blanks of one kind.
        Speech.ImportAgain(lines, _removed.Select(static line => "[ ]*" + line.Replace('，', ',')));
    }
}
