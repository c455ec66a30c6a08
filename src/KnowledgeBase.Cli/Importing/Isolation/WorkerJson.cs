using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeBase.Cli.Importing.Isolation;

/// <summary>The messages between parent and worker as JSON. What does not fit a message exactly is none.</summary>
[JsonSerializable(typeof(WorkerSetup))]
[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(WorkerAnswer))]
internal sealed partial class WorkerJson : JsonSerializerContext
{
    private static readonly WorkerJson s_strict = new(new JsonSerializerOptions
    {
        // Chinese text as it is: these messages never come near HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });

    public static byte[] Write(WorkerSetup setup) => JsonSerializer.SerializeToUtf8Bytes(setup, s_strict.WorkerSetup);

    public static byte[] Write(WorkerRequest request) => JsonSerializer.SerializeToUtf8Bytes(request, s_strict.WorkerRequest);

    public static byte[] Write(WorkerAnswer answer) => JsonSerializer.SerializeToUtf8Bytes(answer, s_strict.WorkerAnswer);

    /// <exception cref="JsonException">The bytes are no such message.</exception>
    public static WorkerSetup ReadSetup(byte[] message) => JsonSerializer.Deserialize(message, s_strict.WorkerSetup) ?? throw new JsonException();

    /// <exception cref="JsonException">The bytes are no such message.</exception>
    public static WorkerRequest ReadRequest(byte[] message) => JsonSerializer.Deserialize(message, s_strict.WorkerRequest) ?? throw new JsonException();

    /// <exception cref="JsonException">The bytes are no such message.</exception>
    public static WorkerAnswer ReadAnswer(byte[] message) => JsonSerializer.Deserialize(message, s_strict.WorkerAnswer) ?? throw new JsonException();
}
