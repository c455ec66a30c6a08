using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>Reads lists whose items have lines of their own, each behind a dash.</summary>
internal sealed class YamlSequences(YamlBlocks blocks, YamlScanner at, YamlReport report, YamlRefusals refusals, int maxDepth)
{
    public YamlNode Read(int parentIndent, int indent, int depth)
    {
        if (depth > maxDepth)
        {
            return blocks.Flows.TooDeep(parentIndent);
        }

        YamlPlace start = at.Here;
        SourceSpan last = report.Span(start, start);
        List<YamlNode> items = [];
        while (at.Column == indent && !at.AtDocumentMark)
        {
            if (at.AtDash || at.AtTightDash)
            {
                YamlNode item = ReadItem(indent, depth);
                items.Add(item);
                last = item.Span;
                refusals.SkipDeeperLines(indent);
            }
            else if (indent == parentIndent + 1 && YamlKeyLine.Find(at).Form != YamlKeyForm.None)
            {
                // A list may stand at the indentation of its key, and this is the next key.
                break;
            }
            else
            {
                report.Unreadable(at.Position, at.LineEnd(), "this line stands in a list and does not begin with '- '", "Begin it with '- ', or indent it as the lines that it belongs to.");
                report.IsLossy = true;
                at.SkipDeeper(indent);
            }
        }

        return new YamlSequence(items.ToEquatableArray(), YamlBlocks.From(report.Span(start, start), last));
    }

    private YamlNode ReadItem(int indent, int depth)
    {
        int dash = at.Position;
        bool isTight = !at.AtDash;
        at.Take();
        if (isTight)
        {
            report.AddFixable(YamlRules.MissingSpace, report.Span(dash, dash + 1), [report.Edit(dash, dash + 1, "- ")], "-");
        }

        YamlPlace afterDash = at.Here;
        at.SkipBlanks();
        YamlProperties.Skip(at, report, inFlow: false);
        if (!at.AtLineEndOrComment)
        {
            return blocks.ReadNode(indent, depth + 1);
        }

        at.NextContentLine();
        return at.Column > indent && !at.AtDocumentMark ? blocks.ReadNode(indent, depth + 1) : new YamlScalar("", report.Span(afterDash, afterDash));
    }
}
