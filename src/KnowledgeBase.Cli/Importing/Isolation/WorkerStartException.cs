namespace KnowledgeBase.Cli.Importing.Isolation;

/// <summary>No worker can be started: nothing can be imported on this machine, whatever the document.</summary>
internal sealed class WorkerStartException(string message, Exception? inner = null) : Exception(message, inner);
