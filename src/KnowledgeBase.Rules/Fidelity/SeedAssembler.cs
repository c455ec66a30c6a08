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
    private readonly SeedOrigins _origins = new();
    private int _line = 1;
    private int _column = 1;
    private int _nextRemoval;
    private bool _titleDone;

    private SeedAssembler(Provenance provenance)
    {
        _provenance = provenance;
        _wideInSeed = [.. provenance.WideInSeed];
        _titleDone = provenance.TitleAt is null;
        _title = KeptText.Undo(provenance.Title, OffsetMap.Identity(provenance.Title.Length), Correction.TitleBlock, provenance.Corrections, _applied).Text;
    }

    public static AssembledSeed Assemble(Provenance provenance, SpeechBody body) => new SeedAssembler(provenance).Run(body);

    private AssembledSeed Run(SpeechBody body)
    {
        IReadOnlyList<KeptLine> kept = KeptText.Of(body, _provenance.Corrections, _applied);
        _text.EnsureCapacity(kept.Sum(static line => line.Text.Length + 1) + _provenance.Removed.Sum(static removal => removal.Text.Length));
        for (int i = 0; i < kept.Count; i++)
        {
            KeptLine line = kept[i];
            foreach (OffsetPiece piece in line.Origins.Slice(0, line.Text.Length))
            {
                Keep(line.Text, piece.Start, piece.Length, new SeedOrigin(OriginKind.Block, line.Block, piece.Offset));
            }

            bool isLast = i == kept.Count - 1;
            if (!line.ContinuesInNext && (_provenance.NewlineAtEnd || !isLast))
            {
                Keep("\n", 0, 1, new SeedOrigin(OriginKind.BlockEnd, line.Block, line.End));
            }
        }

        WriteWhatIsDue();
        return new AssembledSeed(_text.ToString(), _origins)
        {
            UnmatchedCorrections = Enumerable.Range(0, _provenance.Corrections.Count).Where(number => !_applied.Contains(number)).ToEquatableArray(),
        };
    }

    // Kept text goes on until a place is reached at which something else is due.
    private void Keep(string text, int start, int length, SeedOrigin origin)
    {
        for (int end = start + length; start < end;)
        {
            WriteWhatIsDue();
            int free = Math.Min(end - start, UntilNextPlace());
            int newline = text.IndexOf('\n', start, free);
            int piece = newline < 0 ? free : newline + 1 - start;
            if (_provenance.Widened)
            {
                AppendNarrow(text, start, piece);
            }
            else
            {
                _text.Append(text, start, piece);
            }

            Advance(origin, piece, newline);
            origin = origin with { Offset = origin.Offset + piece };
            start += piece;
        }
    }

    private void AppendNarrow(string text, int start, int length)
    {
        for (int i = 0; i < length; i++)
        {
            char c = text[start + i];
            char narrow = WideMarks.ToAscii(c);
            _text.Append(narrow != c && !_wideInSeed.Contains(new Place(_line, _column + i)) ? narrow : c);
        }
    }

    // How many characters of this line come before the next place of a removal or of the title.
    private int UntilNextPlace()
    {
        int free = int.MaxValue;
        if (_nextRemoval < _provenance.Removed.Count && _provenance.Removed[_nextRemoval].At is var removal && removal.Line == _line && removal.Column > _column)
        {
            free = removal.Column - _column;
        }

        return !_titleDone && _provenance.TitleAt is { } title && title.Line == _line && title.Column > _column ? Math.Min(free, title.Column - _column) : free;
    }

    // Removed text and the title have places of their own in the seed: they come as soon as the text before them is written.
    private void WriteWhatIsDue()
    {
        for (bool again = true; again;)
        {
            again = false;
            while (_nextRemoval < _provenance.Removed.Count && _provenance.Removed[_nextRemoval].At == new Place(_line, _column))
            {
                WriteRemoved(_provenance.Removed[_nextRemoval].Text, _nextRemoval);
                _nextRemoval++;
                again = true;
            }

            if (!_titleDone && _provenance.TitleAt == new Place(_line, _column))
            {
                _titleDone = true;
                again = true;
                Keep(_title, 0, _title.Length, new SeedOrigin(OriginKind.Title, 0, 0));
                if (!_provenance.TitleRunOn)
                {
                    Keep("\n", 0, 1, new SeedOrigin(OriginKind.Title, 0, _title.Length));
                }
            }
        }
    }

    private void WriteRemoved(string text, int number)
    {
        for (int start = 0; start < text.Length;)
        {
            int newline = text.IndexOf('\n', start);
            int piece = newline < 0 ? text.Length - start : newline + 1 - start;
            _text.Append(text, start, piece);
            Advance(new SeedOrigin(OriginKind.Removed, number, start), piece, newline);
            start += piece;
        }
    }

    // A piece ends at the first newline in it.
    private void Advance(SeedOrigin origin, int length, int newline)
    {
        _origins.Add(origin, length);
        (_line, _column) = newline < 0 ? (_line, _column + length) : (_line + 1, 1);
    }
}
