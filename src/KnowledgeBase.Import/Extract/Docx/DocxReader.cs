using System.Xml;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>
/// Reads a part of a Word file node by node. Of alternatives (ECMA-376 Part 3, mc:AlternateContent) exactly one branch is seen, and the
/// elements that frame it are not.
/// </summary>
internal sealed class DocxReader : IDisposable
{
    /// <summary>Tables in tables, text boxes and formulas of real documents stay below 100.</summary>
    public const int DeepestNesting = 256;

    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static readonly HashSet<string> s_understood = new(StringComparer.Ordinal)
    {
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.microsoft.com/office/drawing/2010/main",
    };

    private readonly XmlReader _xml;
    private readonly Stack<bool> _alternatives = new();

    public DocxReader(byte[] part)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };
        _xml = XmlReader.Create(new MemoryStream(part, writable: false), settings);
    }

    public XmlNodeType Node => _xml.NodeType;

    public string Name => _xml.LocalName;

    public bool IsEmpty => _xml.IsEmptyElement;

    public string Text => _xml.Value;

    /// <summary>True where blanks at the ends of a text count (xml:space="preserve", also on an element around it).</summary>
    public bool KeepsBlanks => _xml.XmlSpace == XmlSpace.Preserve;

    public DocxVocabulary Vocabulary => _xml.NamespaceURI switch
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main" => DocxVocabulary.Word,
        "http://schemas.openxmlformats.org/officeDocument/2006/math" or "http://purl.oclc.org/ooxml/officeDocument/math" => DocxVocabulary.Math,
        "urn:schemas-microsoft-com:vml" => DocxVocabulary.Vml,
        _ => DocxVocabulary.Other,
    };

    /// <summary>The next node that counts; false at the end of the part.</summary>
    public bool Read()
    {
        while (ReadNode())
        {
            if (_xml.NamespaceURI != Compatibility || _xml.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement))
            {
                return true;
            }

            if (_xml.NodeType == XmlNodeType.Element)
            {
                Choose();
            }
            else if (Name == "AlternateContent")
            {
                _alternatives.TryPop(out _);
            }
        }

        return false;
    }

    /// <summary>An attribute of the element's own vocabulary, or without one; null when absent.</summary>
    public string? Attribute(string name) => _xml.GetAttribute(name, _xml.NamespaceURI) ?? _xml.GetAttribute(name);

    public int? Number(string name) =>
        int.TryParse(Attribute(name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out int value) ? value : null;

    /// <summary>The value of a property that is on or off (ECMA-376 Part 1, 22.9.2.7): on when nothing is said.</summary>
    public bool IsOn => Attribute("val") is not ("0" or "false" or "off");

    /// <summary>Goes to the end of the element that was just read.</summary>
    public void Skip()
    {
        if (_xml.IsEmptyElement)
        {
            return;
        }

        int depth = _xml.Depth;
        while (ReadNode() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == depth))
        {
        }
    }

    public void Dispose() => _xml.Dispose();

    private bool ReadNode()
    {
        if (!_xml.Read())
        {
            return false;
        }

        return _xml.Depth <= DeepestNesting
            ? true
            : throw DocxFault.TooLarge($"The Word file nests its content more than {DeepestNesting} levels deep.");
    }

    private void Choose()
    {
        switch (Name)
        {
            case "AlternateContent" when !IsEmpty:
                _alternatives.Push(false);
                break;
            case "Choice" or "Fallback" when _alternatives.TryPeek(out bool isChosen):
                if (isChosen || (Name == "Choice" && !Understands(_xml.GetAttribute("Requires"))))
                {
                    Skip();
                }
                else
                {
                    _alternatives.Pop();
                    _alternatives.Push(true);
                }

                break;
        }
    }

    private bool Understands(string? requires) =>
        requires is not null && requires.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(prefix => _xml.LookupNamespace(prefix) is { } name && s_understood.Contains(name));
}
