using System.Xml;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>
/// Reads the text of one part (the document, its footnotes) in one pass, without recursion: what an element means depends on the scope
/// it stands in. This half knows the blocks: paragraphs, tables, text boxes, notes.
/// </summary>
internal sealed partial class StoryReader
{
    // Whatever is longer is a document in the wrong style.
    private const int LongestTitle = 200;

    private readonly DocxReader _reader;
    private readonly DocxText _text;
    private readonly FieldStack _fields;
    private readonly Scope[] _scopes = new Scope[DocxReader.DeepestNesting + 3];
    private readonly Stack<BlockDraft> _blocks = new();
    private readonly Stack<RowDraft> _rows = new();
    private readonly Dictionary<string, List<DocxLine>> _notes = new(StringComparer.Ordinal);
    private readonly Stack<string> _openNotes = new();
    private int _depth;
    private bool _titleEnded;

    private StoryReader(DocxReader reader, DocxText text, IReadOnlySet<int> ignoredFields)
    {
        _reader = reader;
        _text = text;
        _fields = new FieldStack(ignoredFields);
        _blocks.Push(new BlockDraft());
    }

    private BlockDraft Block => _blocks.Peek();

    /// <summary>The paragraph that text goes into. Text outside of any, which no word processor writes, gets one.</summary>
    private ParagraphDraft Paragraph
    {
        get
        {
            if (Block.Open is null)
            {
                Block.Begin(new ParagraphDraft());
            }

            return Block.Open!;
        }
    }

    /// <param name="ignoredFields">Numbers of fields to be read as if they did not begin.</param>
    /// <returns>The lines of the part, those of its notes, and the fields that never end.</returns>
    /// <exception cref="DocxFault">The part is too large or too deep, or wraps another document.</exception>
    /// <exception cref="XmlException">The part is no XML.</exception>
    public static Story Read(byte[] part, DocxText text, IReadOnlySet<int> ignoredFields)
    {
        using var reader = new DocxReader(part);
        var story = new StoryReader(reader, text, ignoredFields);
        while (reader.Read())
        {
            switch (reader.Node)
            {
                case XmlNodeType.Element:
                    story.Enter();
                    if (reader.IsEmpty)
                    {
                        story.Leave();
                    }

                    break;
                case XmlNodeType.EndElement:
                    story.Leave();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    story.ReadText();
                    break;
            }
        }

        story.EndParagraph();
        return new Story(story.Block.ToLines(), story._notes, story._fields.Unclosed.ToHashSet());
    }

    private void Enter()
    {
        Scope parent = _scopes[_depth++];
        ref Scope scope = ref _scopes[_depth];
        scope = parent with { In = parent.In == Place.Ignored ? Place.Ignored : Place.Other };
        if (parent.In == Place.Ignored)
        {
            return;
        }

        switch (_reader.Vocabulary)
        {
            case DocxVocabulary.Word when !EnterBlock(ref scope) && !ReadProperty(parent.In):
                EnterInline(parent.In, ref scope);
                break;
            case DocxVocabulary.Math when _reader.Name is "r":
                EnterRun(ref scope);
                break;
            case DocxVocabulary.Math when _reader.Name is "t":
                scope.In = Place.Text;
                break;
            case DocxVocabulary.Vml or DocxVocabulary.Other:
                ReadDrawing();
                break;
        }
    }

    private bool EnterBlock(ref Scope scope)
    {
        switch (_reader.Name)
        {
            case "p":
                EndParagraph();
                scope.In = Place.Paragraph;
                bool isLeftOut = scope.LeftOut != LeftOutKind.None || _fields.InCode;
                Block.Begin(new ParagraphDraft { TableStyle = scope.TableStyle, BeginsLeftOut = isLeftOut });
                return true;
            case "tbl":
                EndParagraph();
                scope.In = Place.Table;
                scope.TableStyle = null;
                return true;
            case "tr":
                scope.In = Place.Row;
                _rows.Push(new RowDraft { IsGone = scope.LeftOut != LeftOutKind.None });
                return true;
            case "tc" when _rows.Count > 0:
                scope.In = Place.Cell;
                _blocks.Push(new BlockDraft());
                return true;
            case "txbxContent":
                scope.In = Place.TextBox;
                _blocks.Push(new BlockDraft());
                return true;
            case "footnote" or "endnote":
                scope.In = _reader.Attribute("type") is null or "normal" ? Place.Note : Place.Ignored;
                if (scope.In == Place.Note)
                {
                    BeginNote(ref scope);
                }

                return true;
            case "altChunk":
                throw new DocxFault(
                    Decode.DecodeProblem.NoWordDocument,
                    "The Word file only wraps another document (w:altChunk), which Word unpacks when it opens the file. Open it in Word, save it as .docx and import that.");
            default:
                return false;
        }
    }

    private void Leave()
    {
        ref Scope scope = ref _scopes[_depth--];
        switch (scope.In)
        {
            case Place.Paragraph:
                EndParagraph();
                break;
            case Place.Cell:
                EndParagraph();
                _rows.Peek().Add(_blocks.Pop().ToLines());
                break;
            case Place.Row:
                EndRow();
                break;
            case Place.TextBox:
                EndParagraph();
                AddBox(_blocks.Pop().ToLines());
                break;
            case Place.Note:
                EndParagraph();
                EndNote(_blocks.Pop().ToLines());
                break;
            case Place.RunProperties:
                ApplyRunProperties(ref _scopes[_depth], _scopes[Math.Max(_depth - 1, 0)].LeftOut);
                break;
            case Place.RubyText:
                _scopes[_depth].Above = (_scopes[_depth].Above ?? "") + Paragraph.TakeFrom(Math.Min(scope.Start, Paragraph.Length));
                break;
            case Place.Ruby when scope.Above is { Length: > 0 } above:
                Paragraph.Append(above, Clean.BuiltInRules.Ruby);
                break;
        }
    }

    private void EndParagraph()
    {
        if (Block.Open is not { } paragraph)
        {
            return;
        }

        bool isEmpty = paragraph.Length == paragraph.Carried;
        bool isHidden = _text.Styles.Hides(paragraph.TableStyle, paragraph.Style, paragraph.MarkStyle, paragraph.MarkIsHidden);
        bool markIsGone = paragraph.MarkIsDeleted || paragraph.IsDropCap || isHidden || (paragraph.BeginsLeftOut && isEmpty);
        NoteTitle(paragraph, isEmpty);
        bool counts = !paragraph.MarkIsDeleted && !paragraph.IsDropCap && !(isEmpty && markIsGone);
        if (counts && _text.Lists.Next(paragraph.Numbering, paragraph.Style) is { } label && !paragraph.HasLabel)
        {
            _text.Charge(label.Text.Length);
            paragraph.Label(label);
        }

        Block.End(markIsGone);
    }

    private void NoteTitle(ParagraphDraft paragraph, bool isEmpty)
    {
        bool isTitle = !_titleEnded && _blocks.Count == 1 && _text.Styles.IsTitle(paragraph.Style);
        if (isTitle && !isEmpty)
        {
            _text.Title += paragraph.Kept();
            _titleEnded = _text.Title.Length > LongestTitle;
        }
        else if (_text.Title.Length > 0 && !isTitle && !isEmpty)
        {
            _titleEnded = true;
        }
    }

    private void EndRow()
    {
        RowDraft row = _rows.Pop();
        Block.Add(row.ToLines());
    }

    private void AddBox(List<DocxLine> lines)
    {
        if (lines.Exists(line => !line.IsBlank))
        {
            Paragraph.Boxes.AddRange(lines);
        }
    }

    private void BeginNote(ref Scope scope)
    {
        string id = _reader.Attribute("id") ?? "";
        _openNotes.Push(id);
        _blocks.Push(new BlockDraft());
        if (_text.Notes.MarkOf(_reader.Name, id) is null)
        {
            scope.LeftOut = LeftOutKind.Note;
        }
    }

    private void EndNote(List<DocxLine> lines) => _notes.TryAdd(_openNotes.Pop(), lines);
}
