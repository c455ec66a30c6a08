namespace KnowledgeBase.Cli;

/// <summary>Something the user can put right; the message says what is wrong and what to do. Ends the command with exit code 1.</summary>
public sealed class UserFaultException(string message) : Exception(message);
