using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeBase.Search.Format;

/// <summary>The settings at the head of a root, as JSON: what a reader must know before all else.</summary>
internal sealed record IndexSettings
{
    public int Version { get; init; } = IndexFormat.Version;

    public required int Documents { get; init; }

    public required int Blocks { get; init; }

    public required int Passages { get; init; }

    /// <summary>Folded UTF-16 code units.</summary>
    public required int Characters { get; init; }

    /// <summary>A group of more places is split.</summary>
    public required int Cap { get; init; }

    /// <summary>A node with more occurrences lists its documents.</summary>
    public required int Listed { get; init; }

    /// <summary>A pair of characters with more places is very common.</summary>
    public required int Big { get; init; }

    public int Depth { get; init; } = IndexFormat.Depth;

    public int BlockBytes { get; init; } = IndexFormat.BlockBytes;

    public int Stride { get; init; } = IndexFormat.Stride;

    public int Own { get; init; } = IndexFormat.Own;

    public int Page { get; init; } = IndexFormat.Page;

    /// <summary>How many occurrences one in a page passage counts for.</summary>
    public required int PageWeight { get; init; }

    /// <summary>No two places of one passage are farther apart.</summary>
    public required int Reach { get; init; }

    /// <summary>Slots of all blocks.</summary>
    [JsonIgnore]
    public int PlaceCount => Math.Max(1, Blocks * Stride);

    public required IndexField[] Fields { get; init; }

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, IndexSettingsJson.Default.IndexSettings);

    /// <exception cref="DamagedIndexException">The settings can't be read, or are of another version.</exception>
    public static IndexSettings Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            IndexSettings settings = JsonSerializer.Deserialize(json, IndexSettingsJson.Default.IndexSettings) ?? throw new DamagedIndexException("The index has no settings.");
            return settings.Version == IndexFormat.Version
                ? settings
                : throw new DamagedIndexException($"The search index has version '{settings.Version}', this reader knows '{IndexFormat.Version}'.");
        }
        catch (JsonException e)
        {
            throw new DamagedIndexException("The settings of the index can't be read.", e);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IndexSettings))]
internal sealed partial class IndexSettingsJson : JsonSerializerContext;
