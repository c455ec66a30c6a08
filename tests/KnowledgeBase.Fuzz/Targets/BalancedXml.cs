using System.Text;

namespace KnowledgeBase.Fuzz.Targets;

/// <summary>Makes XML of what is nearly XML: closes elements, drops ends of what is not open, and escapes what is no markup.</summary>
internal static class BalancedXml
{
    public static string Of(string xml)
    {
        var balanced = new StringBuilder(xml.Length + 64);
        var open = new Stack<string>();
        for (int at = 0; at < xml.Length;)
        {
            int end = xml[at] == '<' ? xml.IndexOf('>', at) : -1;
            if (end < 0)
            {
                AppendCharacter(balanced, xml, at++);
                continue;
            }

            Append(balanced, open, xml[at..(end + 1)]);
            at = end + 1;
        }

        while (open.TryPop(out string? name))
        {
            balanced.Append("</").Append(name).Append('>');
        }

        return balanced.ToString();
    }

    private static void Append(StringBuilder balanced, Stack<string> open, string tag)
    {
        string name = tag.Trim('<', '>', '/').Split(' ', '\n')[0];
        if (name.StartsWith('!') || name.StartsWith('?'))
        {
            balanced.Append(tag);
        }
        else if (!tag.StartsWith("</", StringComparison.Ordinal))
        {
            balanced.Append(tag);
            if (!tag.EndsWith("/>", StringComparison.Ordinal))
            {
                open.Push(name);
            }
        }
        else if (open.Contains(name))
        {
            string closed;
            do
            {
                closed = open.Pop();
                balanced.Append("</").Append(closed).Append('>');
            }
            while (closed != name);
        }
    }

    private static void AppendCharacter(StringBuilder balanced, string xml, int at)
    {
        char c = xml[at];
        bool isReference = c == '&' && xml.IndexOf(';', at) is var end && end > at && end < at + 8;
        balanced.Append(c is '&' && !isReference ? "&amp;" : c is '<' ? "&lt;" : c is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF' ? "" : c.ToString());
    }
}
