using System.Text.Json.Serialization;

namespace KnowledgeBase.Cli.Importing.Isolation;

/// <summary>How an import can fail without a word about the document.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WorkerFault>))]
internal enum WorkerFault
{
    /// <summary>It took longer than <see cref="WorkerLimits.Time"/>.</summary>
    TimeLimit,

    /// <summary>It took more than <see cref="WorkerLimits.Memory"/>.</summary>
    MemoryLimit,

    /// <summary>The process ended by itself or was ended from outside.</summary>
    Died,

    /// <summary>The process gave an answer that is none.</summary>
    Nonsense,

    /// <summary>The importer threw an exception, which it never should.</summary>
    Exception,
}
