using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Collections.JsonSchema;
using KnowledgeBase.Rules.FrontMatter;

namespace KnowledgeBase.Rules.Tests.Collections.JsonSchema;

/// <summary>The patterns for other people's validators say what our own rules say.</summary>
public class FormPatternsTests
{
    private static readonly int[] s_years = [0, 1, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 2100, 2400, 9996, 9999];

    private static readonly string[] s_values =
    [
        "", " ", "unknown", "Unknown", "二〇二五年三月", "2025-3-26", "2025-03-26 ", "x2025-03-26", "0", "7", "007", "-1", "+1", "1.0", "999999999", "1000000000", "１２",
        "https://example.org/1.html", "http://例子.example/讲话?a=b#c", "https://example.org", "HTTPS://example.org/", "ftp://example.org/", "javascript:alert(1)", "https://",
        "https:///a", "https://?a", "https://example.org/a b", "https://example.org/a\u00A0b", "https://example.org/a\u3000b", "https://example.org/\u0085", "https://example.org/\uFEFF",
        "https://example.org/\u200B", "6df8c40f9bbba4dca5cef46917d59bee2f94253fa093270755a866b1dc6ee54c", "6DF8C40F9BBBA4DCA5CEF46917D59BEE2F94253FA093270755A866B1DC6EE54C", "6df8",
        "12:5", "0:1", "1:0", "012:05", "1:1:1", ":1", "1:", "１:１", "1：1", "-1:1", "5:1 7:1", "5:1  7:1", " 5:1", "5:1 ", "5-14:1", "0-5:1", "5-:1", "5-14:0", "5-14:1 20:3", "5:1-7:1",
        "p2x", "title", "P2x", "p2", "2px", "p2x-", "p二x", "true", "false", "True", "yes",
    ];

    public static TheoryData<FieldForm> Forms => [.. Enum.GetValues<FieldForm>().Where(form => FormPatterns.Of(form) is not null)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void APatternTakesWhatTheRulesTake(FieldForm form) =>
        Assert.All(s_values, value => Assert.Equal((value, FieldForms.Accepts(form, value)), (value, Matches(form, value))));

    [Fact]
    public void OnlyDaysThatExistAreDates()
    {
        var days =
            from year in s_years
            from month in Enumerable.Range(0, 14)
            from day in Enumerable.Range(0, 33)
            select string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", year, month, day);

        Assert.All(days, day => Assert.Equal((day, FieldForms.Accepts(FieldForm.Date, day)), (day, Matches(FieldForm.Date, day))));
        Assert.True(Matches(FieldForm.Date, "2024-02-29"));
    }

    private static bool Matches(FieldForm form, string value) => Regex.IsMatch(value, FormPatterns.Of(form)!, RegexOptions.CultureInvariant);
}
