using System.Xml;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>Reads the part with the lists.</summary>
internal static class NumberingReader
{
    /// <param name="part">Null when the file has none.</param>
    /// <exception cref="XmlException">The part is no XML.</exception>
    public static NumberingDefinitions Read(byte[]? part, StyleSheet styles)
    {
        var definitions = new List<AbstractNumbering>();
        var lists = new List<NumberingList>();
        if (part is null)
        {
            return new NumberingDefinitions(definitions, lists, styles);
        }

        using var reader = new DocxReader(part);
        while (reader.Read())
        {
            if (reader is not { Node: XmlNodeType.Element, Vocabulary: DocxVocabulary.Word, IsEmpty: false })
            {
                continue;
            }

            if (reader.Name == "abstractNum" && reader.Attribute("abstractNumId") is { } id)
            {
                definitions.Add(ReadDefinition(reader, id));
            }
            else if (reader.Name == "num" && reader.Number("numId") is { } number)
            {
                lists.Add(ReadList(reader, number));
            }
        }

        return new NumberingDefinitions(definitions, lists, styles);
    }

    private static AbstractNumbering ReadDefinition(DocxReader reader, string id)
    {
        var levels = new Dictionary<int, NumberingLevel>();
        string? link = null;
        while (ReadWithin(reader, "abstractNum"))
        {
            if (reader.Name == "numStyleLink")
            {
                link = reader.Attribute("val");
            }
            else if (reader.Name == "lvl" && reader.Number("ilvl") is { } level && NumberingDefinitions.IsLevel(level))
            {
                levels.TryAdd(level, ReadLevel(reader));
            }
        }

        return new AbstractNumbering { Id = id, StyleLink = link, Levels = levels };
    }

    private static NumberingList ReadList(DocxReader reader, int id)
    {
        var levels = new Dictionary<int, NumberingLevel>();
        var starts = new Dictionary<int, long>();
        string definition = "";
        int? level = null;
        while (ReadWithin(reader, "num"))
        {
            switch (reader.Name)
            {
                case "abstractNumId":
                    definition = reader.Attribute("val") ?? "";
                    break;
                case "lvlOverride":
                    level = reader.Number("ilvl");
                    break;
                case "startOverride" when level is { } index && NumberingDefinitions.IsLevel(index) && reader.Number("val") is { } start:
                    starts[index] = start;
                    break;
                case "lvl" when (level ?? reader.Number("ilvl")) is { } index && NumberingDefinitions.IsLevel(index):
                    levels[index] = ReadLevel(reader);
                    break;
            }
        }

        return new NumberingList { Id = id, Definition = definition, Levels = levels, Starts = starts };
    }

    private static NumberingLevel ReadLevel(DocxReader reader)
    {
        var level = new NumberingLevel();
        if (reader.IsEmpty)
        {
            return level;
        }

        while (ReadWithin(reader, "lvl"))
        {
            level = reader.Name switch
            {
                "start" => level with { Start = reader.Number("val") ?? 0 },
                "numFmt" => level with { Format = reader.Attribute("val") ?? "decimal", Sample = reader.Attribute("format")?.Split(',')[0].Trim() },
                "lvlText" => level with { Text = reader.Attribute("val") ?? "" },
                "lvlRestart" => level with { Restart = reader.Number("val") },
                "isLgl" => level with { IsLegal = reader.IsOn },
                "suff" => level with { Suffix = reader.Attribute("val") ?? "tab" },
                "pStyle" => level with { Style = reader.Attribute("val") },
                "rFonts" => level with { Font = reader.Attribute("ascii") ?? reader.Attribute("hAnsi") ?? reader.Attribute("eastAsia") },
                "vanish" => level with { IsHidden = reader.IsOn },
                _ => level,
            };
        }

        return level;
    }

    // The next element of the vocabulary inside the element of that name; false at its end.
    private static bool ReadWithin(DocxReader reader, string element)
    {
        while (reader.Read())
        {
            if (reader.Node == XmlNodeType.EndElement && reader.Name == element)
            {
                return false;
            }

            if (reader is { Node: XmlNodeType.Element, Vocabulary: DocxVocabulary.Word })
            {
                if (reader.Name is not ("rPrChange" or "pPrChange"))
                {
                    return true;
                }

                reader.Skip();
            }
        }

        return false;
    }
}
