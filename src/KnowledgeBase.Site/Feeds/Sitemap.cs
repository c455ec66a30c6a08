using System.Xml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Feeds;

/// <summary>Writes the list of pages for search engines (sitemaps.org): absolute addresses and nothing else, for a file's day says nothing about a text.</summary>
public static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] Pages(EquatableArray<string> urls) => Write("urlset", "url", urls);

    /// <param name="urls">Addresses of the parts.</param>
    public static byte[] Index(EquatableArray<string> urls) => Write("sitemapindex", "sitemap", urls);

    private static byte[] Write(string root, string item, EquatableArray<string> urls) => XmlText.Write(xml =>
    {
        xml.WriteStartElement(root, Namespace);
        foreach (string url in urls)
        {
            xml.WriteStartElement(item, Namespace);
            xml.WriteElementString("loc", Namespace, url);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
