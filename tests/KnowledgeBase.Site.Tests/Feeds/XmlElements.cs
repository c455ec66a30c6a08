using System.Xml;

namespace KnowledgeBase.Site.Tests.Feeds;

/// <summary>The elements of an XML file as a reader that checks it finds them: it throws where the file is not well-formed.</summary>
internal sealed record XmlElements(string Root, IReadOnlyList<(string Name, string Text)> Elements)
{
    /// <param name="ns">The namespace that every element must have.</param>
    public static XmlElements Read(string text, string ns)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        reader.MoveToContent();
        string root = reader.LocalName;
        List<(string, string)> elements = [];
        string last = "";
        do
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Assert.Equal(ns, reader.NamespaceURI);
                last = reader.LocalName;
            }
            else if (reader.NodeType == XmlNodeType.Text)
            {
                elements.Add((last, reader.Value));
            }
        }
        while (reader.Read());

        return new XmlElements(root, elements);
    }

    /// <summary>The texts of the elements of a name, in the order of the file.</summary>
    public string[] Texts(string name) => [.. Elements.Where(element => element.Name == name).Select(static element => element.Text)];
}
