using KnowledgeBase.Rules.Collections.JsonSchema;

namespace KnowledgeBase.Rules.Tests.Collections.JsonSchema;

/// <summary>The core schema of YAML 1.2, section 10.3.2.</summary>
public class CoreScalarTests
{
    [Theory]
    [InlineData("讲话", "\"讲话\"")]
    [InlineData("zh-Hans", "\"zh-Hans\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("2025-03-26", "\"2025-03-26\"")]
    [InlineData("12:5", "\"12:5\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("nan", "\"nan\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    public void TextStaysText(string text, string json)
    {
        Assert.True(CoreScalar.IsText(text));
        Assert.Equal(json, CoreScalar.Json(text));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("-12")]
    [InlineData("true")]
    [InlineData("false")]
    public void NumbersAndTruthValuesAreThoseOfJson(string text)
    {
        Assert.False(CoreScalar.IsText(text));
        Assert.False(CoreScalar.IsSpelledOtherwise(text));
        Assert.Equal(text, CoreScalar.Json(text));
    }

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("True")]
    [InlineData("010")]
    [InlineData("+1")]
    [InlineData("0x1F")]
    [InlineData("0o17")]
    [InlineData("1.50")]
    [InlineData("1e3")]
    [InlineData("-.inf")]
    [InlineData(".NaN")]
    public void SomeValuesHaveAnotherSpellingInJson(string text)
    {
        Assert.False(CoreScalar.IsText(text));
        Assert.True(CoreScalar.IsSpelledOtherwise(text));
    }
}
