using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>Reads mappings whose entries have lines of their own.</summary>
internal sealed class YamlMappings(YamlBlocks blocks, YamlScanner at, YamlReport report, YamlScalars scalars, YamlRefusals refusals)
{
    public YamlMapping Read(int indent, int depth)
    {
        YamlPlace start = at.Here;
        SourceSpan last = report.Span(start, start);
        YamlEntries entries = new(report);
        while (at.Column == indent && !at.AtDocumentMark)
        {
            if (ReadEntry(indent, depth) is { } entry)
            {
                entries.Add(entry.Key, entry.Value);
                last = entry.Value.Span;
            }

            refusals.SkipDeeperLines(indent);
        }

        return new YamlMapping(entries.ToEquatableArray(), YamlBlocks.From(report.Span(start, start), last));
    }

    private YamlEntry? ReadEntry(int indent, int depth)
    {
        YamlProperties.Skip(at, report, inFlow: false);
        int start = at.Position;
        if (at.Current == '?' && (YamlBlank.IsBlank(at.Next) || at.IsLineEnd(start + 1)))
        {
            report.Forbid(start, start + 1, "The key mark", "?", "Write 'key: value' in one line.");
            return refusals.PassOver(indent);
        }

        if (at.Current is '[' or '{')
        {
            YamlNode node = blocks.Flows.Read(indent, depth + 1);
            _ = node is YamlUnread ? node : refusals.RefuseKeyInBrackets(node, indent);
            report.IsLossy = true;
            return null;
        }

        YamlKeyLine line = YamlKeyLine.Find(at);
        if (line.Form == YamlKeyForm.None || !IsKeyStart(line))
        {
            return refusals.RefuseLine(indent, line);
        }

        YamlPlace place = at.Here;
        YamlScalar key;
        if (at.Current is '"' or '\'')
        {
            key = (YamlScalar)scalars.ReadQuoted(int.MaxValue);
        }
        else
        {
            at.MoveTo(line.KeyEnd);
            key = new YamlScalar(at.Text.Substring(start, line.KeyEnd - start), report.Span(place, at.Here));
            at.SkipBlanks();
        }

        at.MoveTo(line.Colon);
        if (line.Form == YamlKeyForm.Right)
        {
            at.Take();
        }
        else
        {
            YamlMistakenColon.Take(at, report, key, line.Form, line.KeyEnd);
        }

        return new YamlEntry(key, ReadValue(indent, depth, key.Value));
    }

    private YamlNode ReadValue(int indent, int depth, string key)
    {
        YamlPlace afterColon = at.Here;
        at.SkipBlanks();
        YamlProperties.Skip(at, report, inFlow: false);
        if (!at.AtLineEndOrComment)
        {
            return blocks.ReadInline(indent, depth + 1, key);
        }

        at.NextContentLine();
        if (at.Column > indent && !at.AtDocumentMark)
        {
            return blocks.ReadNode(indent, depth + 1);
        }

        return at.Column == indent && (at.AtDash || at.AtTightDash) && !at.AtDocumentMark
            ? blocks.Sequences.Read(indent - 1, indent, depth + 1)
            : new YamlScalar("", report.Span(afterColon, afterColon));
    }

    private bool IsKeyStart(YamlKeyLine line) =>
        line.KeyEnd > at.Position && at.Current is not (',' or ']' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' or ':') && !at.AtDash && line.KeyEnd - at.Position <= 1024;
}
