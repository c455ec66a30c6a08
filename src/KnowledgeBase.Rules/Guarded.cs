namespace KnowledgeBase.Rules;

/// <summary>
/// The one place where an exception of ours is caught: it becomes a finding on the file that was being checked, so that a fault in one
/// document's check does not hide the findings of all others.
/// </summary>
internal static class Guarded
{
    public static T Run<T>(TextFile file, Func<T> check, List<Finding> findings, T otherwise)
    {
        try
        {
            return check();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            FindingList fault = new(file);
            fault.Add(CheckerRules.OwnFault, 0, 0, exception.GetType().Name, exception.Message, exception.TargetSite?.Name ?? "unknown");
            findings.AddRange(fault.ToEquatableArray());
            return otherwise;
        }
    }
}
