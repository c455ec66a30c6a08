using System.Xml;

namespace KnowledgeBase.Site.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
public static class AtomFeed
{
    public const string MediaType = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <param name="url">The feed's own address.</param>
    public static byte[] Write(Feed feed, string url) => XmlText.Write(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        Element(xml, "id", url);
        Element(xml, "title", feed.Title);
        Element(xml, "subtitle", feed.Description);
        Element(xml, "updated", FeedBuilder.Timestamp(feed.Updated));
        Link(xml, "self", MediaType, url);
        Link(xml, "alternate", "text/html", feed.HomeUrl);

        // Every entry needs an author, and who spoke is often unknown: the site answers for them all.
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", feed.Title);
        xml.WriteEndElement();
        foreach (FeedEntry entry in feed.Entries)
        {
            Entry(xml, entry);
        }

        xml.WriteEndElement();
    });

    private static void Entry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteAttributeString("xml", "lang", null, entry.Language);
        Element(xml, "id", entry.Url);
        Element(xml, "title", entry.Title);
        Element(xml, "updated", FeedBuilder.Timestamp(entry.Day));
        Link(xml, "alternate", "text/html", entry.Url);
        foreach (string tag in entry.Tags)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", XmlText.Clean(tag));
            xml.WriteEndElement();
        }

        Element(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlText.Clean(text));

    private static void Link(XmlWriter xml, string relation, string mediaType, string url)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", mediaType);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }
}
