using System.Reflection;
using KnowledgeBase.Import;

namespace KnowledgeBase.Cli.Tests.Importing.Isolation;

public sealed class OfflineTests
{
    [Fact]
    public void WhatReadsADocumentCanOpenNoConnectionAndStartNoProcess()
    {
        Assembly[] own = [.. OwnAssembliesBelow(typeof(Importer).Assembly)];

        Assert.Contains(own, assembly => assembly.GetName().Name == "KnowledgeBase.Rules");
        Assert.All(own, assembly => Assert.DoesNotContain(
            assembly.GetReferencedAssemblies(),
            reference => reference.Name!.StartsWith("System.Net", StringComparison.Ordinal) || reference.Name == "System.Diagnostics.Process"));
    }

    private static IEnumerable<Assembly> OwnAssembliesBelow(Assembly assembly) =>
        assembly.GetReferencedAssemblies()
            .Where(reference => reference.Name!.StartsWith("KnowledgeBase.", StringComparison.Ordinal))
            .SelectMany(reference => OwnAssembliesBelow(Assembly.Load(reference)))
            .Append(assembly)
            .Distinct();
}
