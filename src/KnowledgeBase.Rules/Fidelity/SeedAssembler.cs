using System.Text;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Width;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary>
/// Writes the seed's text again from the Markdown: the steps of docs/format.md, "Fidelity". This is what makes a file prove that
/// nothing was lost or invented. Linear in the size of the seed; never throws for content.
/// </summary>
public sealed class SeedAssembler
{
    private readonly Provenance _provenance;
    private readonly HashSet<Place> _wideInSeed;
    private readonly HashSet<int> _applied = [];
    private readonly string _title;
    private readonly StringBuilder _text = new();
    private readonly List<SeedOrigin> _origins = [];
    private int _line = 1;
    private int _column = 1;
    private int _nextRemoval;
    private bool _titleDone;

    private SeedAssembler(Provenance provenance)
    {
        _provenance = provenance;
        _wideInSeed = [.. provenance.WideInSeed];
        _titleDone = provenance.TitleAt is null;
        EquatableArray<int> offsets = Enumerable.Range(0, provenance.Title.Length).ToEquatableArray();
        _title = KeptText.Undo(provenance.Title, offsets, Correction.TitleBlock, provenance.Corrections, _applied).Text;
    }

    public static AssembledSeed Assemble(Provenance provenance, SpeechBody body) => new SeedAssembler(provenance).Run(body);

    private AssembledSeed Run(SpeechBody body)
    {
        IReadOnlyList<KeptLine> kept = KeptText.Of(body, _provenance.Corrections, _applied);
        for (int i = 0; i < kept.Count; i++)
        {
            KeptLine line = kept[i];
            for (int c = 0; c < line.Text.Length; c++)
            {
                Keep(line.Text[c], new SeedOrigin(OriginKind.Block, line.Block, line.Origins[c]));
            }

            bool isLast = i == kept.Count - 1;
            if (!line.ContinuesInNext && (_provenance.NewlineAtEnd || !isLast))
            {
                Keep('\n', new SeedOrigin(OriginKind.BlockEnd, line.Block, line.End));
            }
        }

        WriteWhatIsDue();
        return new AssembledSeed(_text.ToString(), _origins.ToEquatableArray())
        {
            UnmatchedCorrections = Enumerable.Range(0, _provenance.Corrections.Count).Where(number => !_applied.Contains(number)).ToEquatableArray(),
        };
    }

    private void Keep(char c, SeedOrigin origin)
    {
        WriteWhatIsDue();
        bool narrow = _provenance.Widened && !_wideInSeed.Contains(new Place(_line, _column));
        Write(narrow ? WideMarks.ToAscii(c) : c, origin);
    }

    // Removed text and the title have places of their own in the seed: they come as soon as the text before them is written.
    private void WriteWhatIsDue()
    {
        for (bool again = true; again;)
        {
            again = false;
            while (_nextRemoval < _provenance.Removed.Count && _provenance.Removed[_nextRemoval].At == new Place(_line, _column))
            {
                string removed = _provenance.Removed[_nextRemoval].Text;
                for (int i = 0; i < removed.Length; i++)
                {
                    Write(removed[i], new SeedOrigin(OriginKind.Removed, _nextRemoval, i));
                }

                _nextRemoval++;
                again = true;
            }

            if (!_titleDone && _provenance.TitleAt == new Place(_line, _column))
            {
                _titleDone = true;
                again = true;
                for (int i = 0; i < _title.Length; i++)
                {
                    Keep(_title[i], new SeedOrigin(OriginKind.Title, 0, i));
                }

                if (!_provenance.TitleRunOn)
                {
                    Keep('\n', new SeedOrigin(OriginKind.Title, 0, _title.Length));
                }
            }
        }
    }

    private void Write(char c, SeedOrigin origin)
    {
        _text.Append(c);
        _origins.Add(origin);
        _column++;
        if (c == '\n')
        {
            _line++;
            _column = 1;
        }
    }
}
