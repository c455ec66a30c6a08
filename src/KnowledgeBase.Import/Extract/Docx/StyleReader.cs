using System.Xml;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>Reads the part with the styles.</summary>
internal static class StyleReader
{
    /// <param name="part">Null when the file has none.</param>
    /// <exception cref="XmlException">The part is no XML.</exception>
    public static StyleSheet Read(byte[]? part)
    {
        var styles = new List<DocxStyle>();
        bool hidesAll = false;
        string? paragraph = null;
        string? character = null;
        if (part is null)
        {
            return new StyleSheet(styles, hidesAll, paragraph, character);
        }

        using var reader = new DocxReader(part);
        while (reader.Read())
        {
            if (reader is not { Node: XmlNodeType.Element, Vocabulary: DocxVocabulary.Word })
            {
                continue;
            }

            switch (reader.Name)
            {
                case "rPrDefault" when !reader.IsEmpty:
                    hidesAll = ReadStyle(reader, "").Hidden == true;
                    break;
                case "style" when reader.Attribute("styleId") is { } id && !reader.IsEmpty:
                    bool isDefault = reader.Attribute("default") is "1" or "true" or "on";
                    string? type = reader.Attribute("type");
                    paragraph = isDefault && type == "paragraph" ? id : paragraph;
                    character = isDefault && type == "character" ? id : character;
                    styles.Add(ReadStyle(reader, id));
                    break;
            }
        }

        return new StyleSheet(styles, hidesAll, paragraph, character);
    }

    // To the end of the element that was just read.
    private static DocxStyle ReadStyle(DocxReader reader, string id)
    {
        var style = new DocxStyle { Id = id };
        string end = reader.Name;
        while (reader.Read() && !(reader.Node == XmlNodeType.EndElement && reader.Name == end))
        {
            if (reader is not { Node: XmlNodeType.Element, Vocabulary: DocxVocabulary.Word })
            {
                continue;
            }

            switch (reader.Name)
            {
                case "name":
                    style = style with { Name = reader.Attribute("val") };
                    break;
                case "basedOn":
                    style = style with { BasedOn = reader.Attribute("val") };
                    break;
                case "vanish":
                    style = style with { Hidden = reader.IsOn };
                    break;
                case "numId":
                    style = style with { Numbering = style.Numbering with { List = reader.Number("val") } };
                    break;
                case "ilvl":
                    style = style with { Numbering = style.Numbering with { Level = reader.Number("val") } };
                    break;
                case "rPrChange" or "pPrChange" or "tblStylePr":
                    reader.Skip();
                    break;
            }
        }

        return style;
    }
}
