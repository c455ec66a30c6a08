using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>The part that knows properties: what they say depends on what they belong to.</summary>
internal sealed partial class StoryReader
{
    // True when the element is a property, or holds some.
    private bool ReadProperty(Place parent)
    {
        ref Scope scope = ref _scopes[_depth];
        switch (parent)
        {
            case Place.Paragraph when _reader.Name == "pPr":
                scope.In = Place.ParagraphProperties;
                return true;
            case Place.Run when _reader.Name == "rPr":
                scope.In = Place.RunProperties;
                return true;
            case Place.Table when _reader.Name == "tblPr":
                scope.In = Place.TableProperties;
                return true;
            case Place.Row when _reader.Name == "trPr":
                scope.In = Place.RowProperties;
                return true;
            case Place.Cell when _reader.Name == "tcPr":
                scope.In = Place.CellProperties;
                return true;
            case Place.RunProperties:
                ReadRunProperty(ref _scopes[_depth - 2], ref scope);
                return true;
            case Place.ParagraphProperties or Place.NumberingProperties or Place.MarkProperties when Block.Open is { } paragraph:
                ReadParagraphProperty(paragraph, parent, ref scope);
                return true;
            case Place.TableProperties or Place.RowProperties or Place.CellProperties or Place.ContentControlProperties:
                ReadBlockProperty(parent, ref _scopes[_depth - 2], ref scope);
                return true;
            default:
                return false;
        }
    }

    private void ReadRunProperty(ref Scope run, ref Scope scope)
    {
        switch (_reader.Name)
        {
            case "rStyle":
                run.CharacterStyle = _reader.Attribute("val");
                break;
            case "vanish":
                run.Hidden = _reader.IsOn;
                break;
            case "webHidden":
                run.IsWebHidden = _reader.IsOn;
                break;
            case "del" or "moveFrom":
                run.IsDeleted = true;
                break;
            case "rPrChange":
                scope.In = Place.Ignored;
                break;
        }
    }

    private void ReadParagraphProperty(ParagraphDraft paragraph, Place parent, ref Scope scope)
    {
        switch (_reader.Name)
        {
            case "pStyle" when parent == Place.ParagraphProperties:
                paragraph.Style = _reader.Attribute("val");
                break;
            case "numPr" when parent == Place.ParagraphProperties:
                scope.In = Place.NumberingProperties;
                break;
            case "numId" when parent == Place.NumberingProperties:
                paragraph.Numbering = paragraph.Numbering with { List = _reader.Number("val") };
                break;
            case "ilvl" when parent == Place.NumberingProperties:
                paragraph.Numbering = paragraph.Numbering with { Level = _reader.Number("val") };
                break;
            case "framePr" when parent == Place.ParagraphProperties:
                paragraph.IsDropCap = _reader.Attribute("dropCap") is "drop" or "margin";
                break;
            case "rPr" when parent == Place.ParagraphProperties:
                scope.In = Place.MarkProperties;
                break;
            case "rStyle" when parent == Place.MarkProperties:
                paragraph.MarkStyle = _reader.Attribute("val");
                break;
            case "vanish" or "specVanish" when parent == Place.MarkProperties:
                paragraph.MarkIsHidden = _reader.IsOn;
                break;
            case "del" or "moveFrom" when parent == Place.MarkProperties:
                paragraph.MarkIsDeleted = true;
                break;
            case "sectPr" or "pPrChange" or "rPrChange":
                scope.In = Place.Ignored;
                break;
        }
    }

    private void ReadBlockProperty(Place parent, ref Scope block, ref Scope scope)
    {
        switch (_reader.Name)
        {
            case "tblStyle" when parent == Place.TableProperties:
                block.TableStyle = _reader.Attribute("val");
                break;
            case "del" when parent == Place.RowProperties:
                LeaveRowOut(ref block, LeftOutKind.Deleted);
                break;
            case "hidden" when parent == Place.RowProperties && _reader.IsOn:
                LeaveRowOut(ref block, LeftOutKind.Hidden);
                break;
            case "cellDel" when parent == Place.CellProperties:
                LeaveOut(ref block, LeftOutKind.Deleted);
                break;
            case "vMerge" or "hMerge" when parent == Place.CellProperties && _reader.Attribute("val") is null or "continue":
                LeaveOut(ref block, LeftOutKind.Hidden);
                break;
            case "showingPlcHdr" when parent == Place.ContentControlProperties && _reader.IsOn:
                block.Rule = BuiltInRules.Placeholder;
                break;
            case "tblPrChange" or "trPrChange" or "tcPrChange" or "tblPrExChange" or "rPr" or "placeholder":
                scope.In = Place.Ignored;
                break;
        }
    }

    private void LeaveRowOut(ref Scope row, LeftOutKind kind)
    {
        LeaveOut(ref row, kind);
        _rows.Peek().IsGone = true;
    }

    private static void LeaveOut(ref Scope block, LeftOutKind kind) =>
        block.LeftOut = block.LeftOut == LeftOutKind.None ? kind : block.LeftOut;
}
