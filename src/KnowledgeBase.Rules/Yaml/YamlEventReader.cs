using System.Globalization;
using KnowledgeBase.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>One walk over the parser's events. Offsets of events count from the block's start; spans are places in the file.</summary>
internal sealed class YamlEventReader(YamlBlock block, FindingList findings)
{
    private readonly Parser _parser = new(new StringReader(block.Text));

    // Set when reading cannot go on; the finding that says why has been added.
    private bool _stopped;

    // Set when something that has a value was refused: reading goes on to find the rest, but the mapping is not to be used.
    private bool _incomplete;

    /// <summary>The mapping of the only document, or null with at least one finding.</summary>
    public YamlMapping? ReadDocument()
    {
        Move();
        Move();
        if (Current is not DocumentStart)
        {
            return new YamlMapping([], findings.Span(block.Start, 0));
        }

        CheckDirectives();
        Move();
        YamlNode? root = ReadNode(depth: 1);
        if (_stopped)
        {
            return null;
        }

        Move();
        Move();
        if (Current is DocumentStart)
        {
            Forbid("A second document", "---", "Keep one document in the file.", Current);
        }

        return _incomplete ? null : AsMapping(root);
    }

    private ParsingEvent? Current => _parser.Current;

    // Some malformed texts make the parser fail an assumption of its own instead of saying what it expected.
    private void Move()
    {
        try
        {
            _parser.MoveNext();
        }
        catch (InvalidOperationException)
        {
            Mark at = Current?.End ?? Mark.Empty;
            throw new SyntaxErrorException(at, at, "a bracket or a quote is not closed, or stands in the wrong place");
        }
    }

    private YamlMapping? AsMapping(YamlNode? root)
    {
        switch (root)
        {
            case YamlMapping mapping:
                return mapping;
            case YamlScalar { Value: "" }:
                return new YamlMapping([], root.Span);
            case null:
                return null;
            default:
                if (!YamlMistakes.Explain(block, root.Span.Start, root.Span.End, findings))
                {
                    findings.Add(YamlRules.Unreadable, root.Span, "'key: value' lines are expected, and this is none");
                }

                return null;
        }
    }

    private void CheckDirectives()
    {
        // The parser adds the handles "!" and "!!" itself.
        if (Current is DocumentStart start
            && (start.Version is not null || start.Tags?.Any(tag => tag.Handle is not ("!" or "!!")) == true))
        {
            Forbid("The directive", "%", "Remove the lines that begin with '%'.", Current);
        }
    }

    private YamlNode? ReadNode(int depth)
    {
        RefuseAnchorAndTag();
        switch (Current)
        {
            case AnchorAlias alias:
                Forbid("The alias", "*" + alias.Value.Value, "Write the value out.", alias);
                return null;
            case Scalar scalar:
                return new YamlScalar(scalar.Value, Span(scalar));
            case MappingStart or SequenceStart when depth > block.MaxDepth:
                findings.Add(
                    YamlRules.TooLarge,
                    Offset(Current.Start),
                    1,
                    "more levels of lists and mappings",
                    block.MaxDepth.ToString(CultureInfo.InvariantCulture) + " levels",
                    "Flatten it.");
                _stopped = true;
                return null;
            case MappingStart:
                return ReadMapping(depth);
            case SequenceStart:
                return ReadSequence(depth);
            default:
                // A lone ':' makes the parser end the mapping where it owes a value.
                findings.Add(YamlRules.Unreadable, Current is null ? Offset(Mark.Empty) : Offset(Current.Start), 0, "a key or a value is expected");
                _stopped = true;
                return null;
        }
    }

    private YamlSequence? ReadSequence(int depth)
    {
        int start = Offset(Current!.Start);
        int end = Offset(Current.End);
        List<YamlNode> items = [];
        for (Move(); Current is not SequenceEnd; Move())
        {
            YamlNode? item = ReadNode(depth + 1);
            if (_stopped)
            {
                return null;
            }

            if (item is not null)
            {
                items.Add(item);
                end = item.Span.End;
            }
        }

        return new YamlSequence(items.ToEquatableArray(), CollectionSpan(start, end, Current));
    }

    private YamlMapping? ReadMapping(int depth)
    {
        int start = Offset(Current!.Start);
        int end = Offset(Current.End);
        List<YamlEntry> entries = [];
        Dictionary<string, int> lineOfKey = new(StringComparer.Ordinal);
        for (Move(); Current is not MappingEnd; Move())
        {
            YamlScalar? key = ReadKey(depth);
            if (_stopped)
            {
                return null;
            }

            Move();
            YamlNode? value = ReadNode(depth + 1);
            if (_stopped)
            {
                return null;
            }

            end = value?.Span.End ?? Offset(Current.End);
            if (key is not null && value is not null && IsNew(key, lineOfKey))
            {
                entries.Add(new YamlEntry(key, value));
            }
        }

        return new YamlMapping(entries.ToEquatableArray(), CollectionSpan(start, end, Current));
    }

    private YamlScalar? ReadKey(int depth)
    {
        ParsingEvent at = Current!;
        YamlNode? key = ReadNode(depth + 1);
        if (key is null or YamlScalar { Value: not "<<" })
        {
            return (YamlScalar?)key;
        }

        if (key is YamlScalar)
        {
            Forbid("The merge key", "<<", "Write the entries out.", at);
        }
        else
        {
            findings.Add(YamlRules.Unreadable, key.Span, "a key must be plain text");
            _incomplete = true;
        }

        return null;
    }

    private bool IsNew(YamlScalar key, Dictionary<string, int> lineOfKey)
    {
        if (lineOfKey.TryGetValue(key.Value, out int line))
        {
            findings.Add(YamlRules.DuplicateKey, key.Span, key.Value, line.ToString(CultureInfo.InvariantCulture));
            return false;
        }

        lineOfKey.Add(key.Value, key.Span.StartLine);
        return true;
    }

    private void RefuseAnchorAndTag()
    {
        if (Current is not NodeEvent node)
        {
            return;
        }

        if (!node.Anchor.IsEmpty)
        {
            Forbid("The anchor", "&" + node.Anchor.Value, "Remove it and write values out where they are needed.", node);
        }

        if (!node.Tag.IsEmpty)
        {
            Forbid("The tag", node.Tag.Value, "Remove it: a field's type stands in its collection.", node);
        }
    }

    private void Forbid(string what, string text, string remedy, ParsingEvent at)
    {
        findings.Add(YamlRules.ForbiddenFeature, Span(at), what, text, remedy);
        _incomplete = true;
    }

    // The event that ends a block collection stands where the parser noticed that it is over, and that of a flow collection before its
    // bracket. So a collection ends with its last item, or after the bracket.
    private SourceSpan CollectionSpan(int start, int lastItemEnd, ParsingEvent closing)
    {
        int at = Offset(closing.Start);
        bool hasBracket = IsAt(start, '[', '{') && IsAt(at, ']', '}');
        int end = hasBracket ? at + 1 : Math.Max(start, lastItemEnd);
        return findings.Span(start, end - start);
    }

    private bool IsAt(int offset, char one, char other) =>
        offset < block.File.Text.Length && (block.File.Text[offset] == one || block.File.Text[offset] == other);

    private SourceSpan Span(ParsingEvent at)
    {
        int start = Offset(at.Start);
        return findings.Span(start, Offset(at.End) - start);
    }

    private int Offset(Mark mark) => block.Start + (int)mark.Index;
}
