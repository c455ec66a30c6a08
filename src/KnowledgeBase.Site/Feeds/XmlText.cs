using System.Text;
using System.Xml;

namespace KnowledgeBase.Site.Feeds;

/// <summary>XML as the site writes it: UTF-8 without BOM, lines ending in "\n".</summary>
public static class XmlText
{
    private static readonly XmlWriterSettings s_settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        Indent = true,
        IndentChars = "",
        NewLineChars = "\n",
    };

    public static byte[] Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (XmlWriter xml = XmlWriter.Create(stream, s_settings))
        {
            write(xml);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>The text without characters that XML can't hold in any way, such as control characters.</summary>
    public static string Clean(string text) =>
        text.All(static c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) ? text : string.Concat(text.Where(static c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
