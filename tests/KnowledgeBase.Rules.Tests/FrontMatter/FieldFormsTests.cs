using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.FrontMatter;

namespace KnowledgeBase.Rules.Tests.FrontMatter;

public class FieldFormsTests
{
    private const string Hash = "43d2c8c2e9dee890bc653874036b21485f09564bc9d15df8a7146053172de55d";

    [Theory]
    [InlineData(FieldForm.Text, "讲", "unknown")]
    [InlineData(FieldForm.TextOrUnknown, "讲", "unknown")]
    [InlineData(FieldForm.Date, "2024-02-29", "0001-01-01")]
    [InlineData(FieldForm.DateOrUnknown, "2024-02-29", "unknown")]
    [InlineData(FieldForm.Number, "0", "10", "123456789")]
    [InlineData(FieldForm.Url, "https://example.org/a")]
    [InlineData(FieldForm.Hash, Hash)]
    [InlineData(FieldForm.Place, "12:5")]
    [InlineData(FieldForm.Places, "5:1 7:1", "5-14:1")]
    [InlineData(FieldForm.SlugId, "title", "k3b")]
    [InlineData(FieldForm.BlockId, "k3b")]
    [InlineData(FieldForm.Flag, "true", "false")]
    public void WhatAFieldAsksForIsAccepted(FieldForm form, params string[] values) =>
        Assert.All(values, value => Assert.True(FieldForms.Accepts(form, value), value));

    [Theory]
    [InlineData(FieldForm.Text, "")]
    [InlineData(FieldForm.TextOrUnknown, "")]
    [InlineData(FieldForm.Date, "", "unknown", "2023-02-29", "2024-2-29", "2024-02-29 ", "24-02-29", "2024-02-29T00:00")]
    [InlineData(FieldForm.DateOrUnknown, "", "Unknown", "2023-02-29")]
    [InlineData(FieldForm.Number, "", "01", "-1", "1.0", "1234567890", "１", "1\n", "+1")]
    [InlineData(FieldForm.Url, "", "javascript:alert(1)")]
    [InlineData(FieldForm.Hash, "", Hash + "0", "43D2c8c2e9dee890bc653874036b21485f09564bc9d15df8a7146053172de55d", Hash + "\n")]
    [InlineData(FieldForm.Place, "", "0:1", "5")]
    [InlineData(FieldForm.Places, "", "0:1", "5:1, 7:1")]
    [InlineData(FieldForm.SlugId, "", "Title", "k")]
    [InlineData(FieldForm.BlockId, "", "title!", "k")]
    [InlineData(FieldForm.Flag, "", "True", "yes", "1")]
    public void AnythingElseIsNot(FieldForm form, params string[] values) =>
        Assert.All(values, value => Assert.False(FieldForms.Accepts(form, value), value));

    [Theory]
    [InlineData(FieldForm.Text, "text", "Write at least one character.")]
    [InlineData(FieldForm.TextOrUnknown, "text", "Write the text, or 'unknown'.")]
    [InlineData(FieldForm.Date, "a date", "Write a day that exists as YYYY-MM-DD.")]
    [InlineData(FieldForm.DateOrUnknown, "a date", "Write a day that exists as YYYY-MM-DD, or 'unknown'.")]
    [InlineData(FieldForm.Number, "a number", "Write digits only.")]
    [InlineData(FieldForm.Url, "a web address", "Write a whole address that begins with 'https://' or 'http://'.")]
    [InlineData(FieldForm.Hash, "a SHA-256", "Write 64 hexadecimal digits in lower case.")]
    [InlineData(FieldForm.Place, "a place in the seed", "Write line and column, both from 1, in quotes: \"12:5\".")]
    [InlineData(FieldForm.Places, "a list of places in the seed", "Write lines and columns, in the order of the seed, in quotes: \"5:1 7:1\" or \"5-14:1\".")]
    [InlineData(FieldForm.SlugId, "the address of a block", "Write a letter and two or more letters or digits, in lower case, as after '#' in the body, or 'title' for the title.")]
    [InlineData(FieldForm.BlockId, "the address of a block", "Write a letter and two or more letters or digits, in lower case, as after '#' in the body.")]
    [InlineData(FieldForm.Flag, "a flag", "Write 'true' or 'false'.")]
    public void AFormSaysWhatItIsAndWhatToWrite(FieldForm form, string what, string remedy) => Assert.Equal((what, remedy), FieldForms.Describe(form));

    [Theory]
    [InlineData(FieldForm.Vocabulary)]
    [InlineData(FieldForm.Record)]
    public void TermsAndRecordsAreNoTexts(FieldForm form)
    {
        Assert.Contains("Vocabularies and records are no plain texts.", Assert.Throws<ArgumentOutOfRangeException>(() => FieldForms.Accepts(form, "x")).Message, StringComparison.Ordinal);
        Assert.Contains("Vocabularies and records are no plain texts.", Assert.Throws<ArgumentOutOfRangeException>(() => FieldForms.Describe(form)).Message, StringComparison.Ordinal);
    }
}
