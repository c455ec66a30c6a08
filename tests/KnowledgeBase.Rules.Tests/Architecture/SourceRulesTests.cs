using System.Reflection;

namespace KnowledgeBase.Rules.Tests.Architecture;

public class SourceRulesTests
{
    [Fact]
    public void RulesAndTextKnowNoFilesOrNetwork()
    {
        string[] forbidden = ["System.IO.FileSystem", "System.Net.Http", "System.Net.Sockets", "System.Diagnostics.Process"];

        foreach (Assembly assembly in new[] { typeof(Rule).Assembly, typeof(KnowledgeBase.Text.EquatableArray).Assembly })
        {
            Assert.DoesNotContain(assembly.GetReferencedAssemblies(), reference => forbidden.Contains(reference.Name));
        }
    }

    [Fact]
    public void RecordsOfTheRulesCannotBeChanged()
    {
        IEnumerable<PropertyInfo> settable = typeof(Rule).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"));

        Assert.Empty(settable);
    }
}
