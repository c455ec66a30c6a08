using KnowledgeBase.Rules.PersonalData;

namespace KnowledgeBase.Rules.Tests.PersonalData;

public class PersonalDataRecallTests
{
    private const int Many = 5_000;

    [Fact]
    public void NearlyEveryTelephoneNumberIsFoundFromItsFirstDigitToItsLast() =>
        Assert.InRange(Recall(PersonalDataRules.Telephone, static numbers => numbers.Telephone()), 0.99, 1);

    [Fact]
    public void NearlyEveryIdentityNumberIsFoundFromItsFirstDigitToItsLast() =>
        Assert.InRange(Recall(PersonalDataRules.IdentityNumber, static numbers => numbers.Identity()), 0.99, 1);

    [Fact]
    public void NearlyEveryMailAddressIsFoundFromItsFirstLetterToItsLast() =>
        Assert.InRange(Recall(PersonalDataRules.MailAddress, static numbers => numbers.Mail()), 0.95, 1);

    // A bracket around the area code may stay outside.
    private static double Recall(Rule rule, Func<MadeUpNumbers, string> make)
    {
        var numbers = new MadeUpNumbers(20240305);
        int found = 0;
        for (int i = 0; i < Many; i++)
        {
            string number = make(numbers);
            string text = numbers.Around(number);
            int start = text.IndexOf(number, StringComparison.Ordinal);
            start += number[0] is '（' ? 1 : 0;
            int end = text.IndexOf(number, StringComparison.Ordinal) + number.Length;
            found += PersonalDataFinder.Find(text).Any(datum => datum.Rule == rule && datum.Start == start && datum.End == end) ? 1 : 0;
        }

        return (double)found / Many;
    }
}
