using System.Reflection;

namespace KnowledgeBase.Site.Tests;

/// <summary>The names of a type's public properties, for tests of code that must know all of them.</summary>
internal static class PublicProperties
{
    public static string Of(Type type) =>
        string.Join(' ', type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(static property => property.Name).Order(StringComparer.Ordinal));
}
