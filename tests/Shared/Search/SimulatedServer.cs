using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Tests;

/// <summary>
/// What OpenSearch makes of the settings that are exported, as far as they go: filters <c>mapping</c> and <c>pattern_replace</c>, tokenizer
/// <c>ngram</c>, one position a token, a phrase query without slop. Reads the exported JSON and knows nothing of folding.
/// </summary>
internal sealed class SimulatedServer
{
    private const string LoneSurrogate = @"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]";

    private readonly JsonElement _analysis;
    private readonly Dictionary<string, Func<string, string>> _filters = new(StringComparer.Ordinal);

    public SimulatedServer(ReadOnlyMemory<byte> index)
    {
        JsonElement root = JsonDocument.Parse(index).RootElement;
        _analysis = root.GetProperty("settings").GetProperty("analysis");
        foreach (JsonProperty filter in _analysis.GetProperty("char_filter").EnumerateObject())
        {
            _filters.Add(filter.Name, filter.Value.GetProperty("type").GetString() switch
            {
                "mapping" => Mapping(filter.Value),
                "pattern_replace" => PatternReplace(filter.Value),
                var type => throw new NotSupportedException($"A filter of type '{type}'."),
            });
        }

        JsonElement text = root.GetProperty("mappings").GetProperty("properties").GetProperty("text");
        Singles = text.GetProperty("analyzer").GetString()!;
        Pairs = text.GetProperty("fields").GetProperty("pairs").GetProperty("analyzer").GetString()!;
    }

    /// <summary>The analyzer of the field <c>text</c>.</summary>
    public string Singles { get; }

    /// <summary>The analyzer of the field <c>text.pairs</c>.</summary>
    public string Pairs { get; }

    /// <summary>A text behind all character filters of an analyzer.</summary>
    public string Filtered(string analyzer, string text) =>
        _analysis.GetProperty("analyzer").GetProperty(analyzer).GetProperty("char_filter").EnumerateArray().Aggregate(text, (filtered, filter) => _filters[filter.GetString()!](filtered));

    /// <summary>The tokens of a text, each at the position that is its index.</summary>
    public string[] Tokens(string analyzer, string text)
    {
        JsonElement tokenizer = _analysis.GetProperty("tokenizer").GetProperty(_analysis.GetProperty("analyzer").GetProperty(analyzer).GetProperty("tokenizer").GetString()!);
        int length = tokenizer.GetProperty("min_gram").GetInt32();
        Assert.Equal(("ngram", length), (tokenizer.GetProperty("type").GetString(), tokenizer.GetProperty("max_gram").GetInt32()));
        string[] characters = [.. Filtered(analyzer, text).EnumerateRunes().Select(static rune => rune.ToString())];
        return [.. Enumerable.Range(0, Math.Max(0, characters.Length - length + 1)).Select(at => string.Concat(characters[at..(at + length)]))];
    }

    /// <summary>Where a phrase of tokens begins in others.</summary>
    public static IEnumerable<int> Places(string[] tokens, string[] phrase) => phrase.Length == 0
        ? []
        : Enumerable.Range(0, Math.Max(0, tokens.Length - phrase.Length + 1)).Where(at => tokens.AsSpan(at, phrase.Length).SequenceEqual(phrase));

    // NormalizeCharMap of Lucene: at each place the longest rule that fits.
    private static Func<string, string> Mapping(JsonElement filter)
    {
        Dictionary<string, string> rules = new(StringComparer.Ordinal);
        foreach (JsonElement rule in filter.GetProperty("mappings").EnumerateArray())
        {
            Match sides = Regex.Match(rule.GetString()!, @"^(.*)\s*=>\s*(.*)\s*$", RegexOptions.CultureInvariant);
            Assert.True(sides.Success);
            rules.Add(Unescape(sides.Groups[1].Value.Trim()), Unescape(sides.Groups[2].Value.Trim()));
        }

        int longest = rules.Keys.Max(static from => from.Length);
        return text =>
        {
            var mapped = new StringBuilder(text.Length);
            int at = 0;
            while (at < text.Length)
            {
                int length = Math.Min(longest, text.Length - at);
                while (length > 0 && !rules.ContainsKey(text.Substring(at, length)))
                {
                    length--;
                }

                mapped.Append(length > 0 ? rules[text.Substring(at, length)] : text[at].ToString());
                at += Math.Max(length, 1);
            }

            return mapped.ToString();
        };
    }

    private static Func<string, string> PatternReplace(JsonElement filter)
    {
        var pattern = new Regex(OfDotNet(filter.GetProperty("pattern").GetString()!), RegexOptions.CultureInvariant);
        string replacement = filter.GetProperty("replacement").GetString()!;
        Assert.DoesNotMatch(@"[$\\]", replacement);
        return text => pattern.Replace(text, replacement);
    }

    // Java's classes hold code points, those of .NET code units: a class of all but some characters is one of pairs of surrogates too.
    private static string OfDotNet(string pattern) =>
        Regex.Replace(pattern, @"\[\^(?<units>[^\]]*?)\\x\{(?<first>[0-9a-f]+)\}-\\x\{(?<last>[0-9a-f]+)\}\]", static match =>
        {
            string first = char.ConvertFromUtf32(int.Parse(match.Groups["first"].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            string last = char.ConvertFromUtf32(int.Parse(match.Groups["last"].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            Assert.Equal(('\uDC00', '\uDFFF'), (first[1], last[1]));
            return string.Create(CultureInfo.InvariantCulture, $@"(?:[^{match.Groups["units"].Value}\uD800-\uDFFF]|(?![\u{(int)first[0]:x4}-\u{(int)last[0]:x4}])[\uD800-\uDBFF][\uDC00-\uDFFF]|{LoneSurrogate})");
        });

    private static string Unescape(string text) =>
        Regex.Replace(text, @"\\u([0-9a-f]{4})", static match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());
}
