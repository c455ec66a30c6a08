using System.Text;
using System.Xml;

namespace KnowledgeBase.Site.Exports.Tei;

/// <summary>Writes elements of TEI: escaped, without a character that XML has no form for, each block on a line of its own.</summary>
internal sealed class TeiWriter : IDisposable
{
    public const string Namespace = "http://www.tei-c.org/ns/1.0";

    private const string Unknown = "\uFFFD";

    private readonly MemoryStream _bytes = new();
    private readonly XmlWriter _xml;

    public TeiWriter()
    {
        _xml = XmlWriter.Create(_bytes, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
        });
        _xml.WriteStartDocument();
        _xml.WriteWhitespace("\n");
    }

    /// <summary>Begins an element; the caller ends it.</summary>
    public TeiWriter Start(string name, params (string Name, string? Value)[] attributes)
    {
        _xml.WriteStartElement(name, Namespace);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            (string? prefix, string local) = attribute.StartsWith("xml:", StringComparison.Ordinal) ? ("xml", attribute["xml:".Length..]) : (null, attribute);
            _xml.WriteAttributeString(prefix, local, null, Valid(value));
        }

        return this;
    }

    public TeiWriter End()
    {
        _xml.WriteEndElement();
        return this;
    }

    public TeiWriter Text(string text)
    {
        _xml.WriteString(Valid(text));
        return this;
    }

    /// <summary>An element that holds text and nothing else.</summary>
    public TeiWriter Element(string name, string text, params (string Name, string? Value)[] attributes) => Start(name, attributes).Text(text).End();

    /// <summary>A line end between two blocks, where white space means nothing.</summary>
    public TeiWriter Line()
    {
        _xml.WriteWhitespace("\n");
        return this;
    }

    public byte[] Finish()
    {
        _xml.WriteEndDocument();
        _xml.Flush();
        _bytes.WriteByte((byte)'\n');
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _xml.Dispose();
        _bytes.Dispose();
    }

    private static string Valid(string text)
    {
        StringBuilder? valid = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (!isPair && !XmlConvert.IsXmlChar(text[i]))
            {
                valid ??= new StringBuilder(text.Length).Append(text, 0, i);
                valid.Append(Unknown);
            }
            else
            {
                valid?.Append(text, i, isPair ? 2 : 1);
                i += isPair ? 1 : 0;
            }
        }

        return valid?.ToString() ?? text;
    }
}
