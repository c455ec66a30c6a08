using System.Globalization;
using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>The half that knows what stands in paragraphs: runs and their text, revisions, fields, marks of notes.</summary>
internal sealed partial class StoryReader
{
    private void EnterInline(Place parent, ref Scope scope)
    {
        switch (_reader.Name)
        {
            case "r":
                EnterRun(ref scope);
                break;
            case "del" or "moveFrom":
                scope.LeftOut = scope.LeftOut == LeftOutKind.None ? LeftOutKind.Deleted : scope.LeftOut;
                break;
            case "fldSimple":
                _text.LeftOut.Add(LeftOutKind.Field, _reader.Attribute("instr")?.Length ?? 0);
                break;
            case "sdt":
                scope.In = Place.ContentControl;
                break;
            case "sdtPr":
                scope.In = Place.ContentControlProperties;
                break;
            case "ruby":
                scope.In = Place.Ruby;
                scope.Above = null;
                break;
            case "rt":
                scope.In = Place.RubyText;
                scope.Start = Paragraph.Length;
                break;
            case "t":
                scope.In = Place.Text;
                break;
            case "delText":
                scope.In = Place.DeletedText;
                break;
            case "instrText" or "delInstrText":
                scope.In = Place.FieldCode;
                break;
            case "sectPr" or "pPrChange" or "rPrChange" or "sectPrChange" or "tblPrChange" or "trPrChange" or "tcPrChange" or "tblPrExChange" or "tblGridChange":
                scope.In = Place.Ignored;
                break;
            default:
                if (parent == Place.Run)
                {
                    ReadSign(ref scope);
                }

                break;
        }
    }

    private void EnterRun(ref Scope scope)
    {
        scope.In = Place.Run;
        scope.CharacterStyle = null;
        scope.Hidden = null;
        scope.IsWebHidden = false;
        scope.IsDeleted = false;
        ApplyRunProperties(ref scope, scope.LeftOut);
    }

    // What holds around the run holds in it too.
    private void ApplyRunProperties(ref Scope run, LeftOutKind around)
    {
        bool isHidden = run.IsWebHidden || _text.Styles.Hides(run.TableStyle, Block.Open?.Style, run.CharacterStyle, run.Hidden);
        run.LeftOut = around != LeftOutKind.None ? around
            : run.IsDeleted ? LeftOutKind.Deleted
            : isHidden ? LeftOutKind.Hidden
            : LeftOutKind.None;
    }

    // What a run holds beside text (17.3.3).
    private void ReadSign(ref Scope scope)
    {
        switch (_reader.Name)
        {
            case "tab" or "ptab":
                Append("\t");
                break;
            case "cr":
                Append("\n");
                break;
            case "br" when _reader.Attribute("type") is null or "textWrapping":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "softHyphen":
                Append("\u00AD");
                break;
            case "sym" when int.TryParse(_reader.Attribute("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code):
                Append(SymbolFonts.Show(_reader.Attribute("font"), code));
                break;
            case "fldChar":
                ReadFieldMark();
                break;
            case "footnoteReference" or "endnoteReference":
                ReadNoteReference();
                break;
            case "footnoteRef" or "endnoteRef" when _openNotes.TryPeek(out string? note):
                Append(_text.Notes.MarkOf(_reader.Name[..^3], note) ?? "");
                break;
        }
    }

    private void ReadFieldMark()
    {
        switch (_reader.Attribute("fldCharType"))
        {
            case "begin":
                _fields.Begin();
                break;
            case "separate":
                _fields.Separate();
                break;
            case "end" when _fields.End() is { } code && OverlayField.Show(code) is var (below, above):
                Append(below);
                Append(above, BuiltInRules.Ruby);
                break;
        }
    }

    private void ReadNoteReference()
    {
        if (_scopes[_depth].LeftOut != LeftOutKind.None || _fields.InCode || _reader.Attribute("id") is not { } id)
        {
            return;
        }

        bool hasOwnMark = _reader.Attribute("customMarkFollows") is "1" or "true" or "on";
        string mark = _text.Notes.Refer(_reader.Name[..^"Reference".Length], id, hasOwnMark);
        Append(mark, BuiltInRules.NoteMark);
        if (hasOwnMark)
        {
            _scopes[_depth - 1].Rule = BuiltInRules.NoteMark;
        }
    }

    private void ReadText()
    {
        string text = _reader.Text;
        switch (_scopes[_depth].In)
        {
            case Place.Text:
                string shown = _reader.KeepsBlanks ? text : text.Trim(' ', '\t', '\r', '\n');
                Append(shown.Replace('\r', ' ').Replace('\n', ' '));
                break;
            case Place.DeletedText:
                _text.LeftOut.Add(LeftOutKind.Deleted, text.Length);
                break;
            case Place.FieldCode:
                _text.LeftOut.Add(_scopes[_depth].LeftOut == LeftOutKind.None ? LeftOutKind.Field : _scopes[_depth].LeftOut, text.Length);
                _fields.AddCode(text);
                break;
        }
    }

    private void ReadDrawing()
    {
        _text.Pictures += _reader.Name is "blip" or "imagedata" ? 1 : 0;
        if (_reader is { Vocabulary: DocxVocabulary.Vml, Name: "textpath" } && _reader.Attribute("string") is { Length: > 0 } wordArt)
        {
            AddWordArt(wordArt);
        }
    }

    private void AddWordArt(string text)
    {
        if (_scopes[_depth].LeftOut != LeftOutKind.None)
        {
            _text.LeftOut.Add(_scopes[_depth].LeftOut, text.Length);
            return;
        }

        _text.Charge(text.Length);
        AddBox([new DocxLine(text.Replace("\r", "", StringComparison.Ordinal), [])]);
    }

    private void Append(string text, string? rule = null)
    {
        ref Scope scope = ref _scopes[_depth];
        LeftOutKind leftOut = scope.LeftOut != LeftOutKind.None ? scope.LeftOut : _fields.InCode ? LeftOutKind.Field : LeftOutKind.None;
        if (leftOut != LeftOutKind.None)
        {
            _text.LeftOut.Add(leftOut, text.Length);
        }
        else if (text.Length > 0)
        {
            _text.Charge(text.Length);
            Paragraph.Append(text, rule ?? scope.Rule);
        }
    }
}
