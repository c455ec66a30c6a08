namespace KnowledgeBase.Rules.Tests.PersonalData;

/// <summary>Numbers and addresses that nobody has, in the ways people write them, with words around. The same seed gives the same ones.</summary>
internal sealed class MadeUpNumbers(int seed)
{
    private static readonly int[] s_weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly string[] s_areas = ["010", "021", "028", "0731", "0371", "0535", "0898", "0991"];
    private static readonly string[] s_before = ["联系电话：", "手机", "请与张同志联系（", "，", "。 ", "群众王某来电", "电话:", "“", "咨询 ", "、", "为", "号码是"];
    private static readonly string[] s_after = ["）", "，请接听", "。", "；", "”", "、", " ", "（办公室）", "联系", "为准", "\n"];

    private readonly Random _random = new(seed);

    public string Around(string number) => $"会后各单位要抓好落实{Of(s_before)}{number}{Of(s_after)}抓紧报县委办公室";

    public string Telephone()
    {
        string mobile = "1" + _random.Next(3, 10) + Digits(9);
        string area = Of(s_areas);
        string line = _random.Next(2, 9) + Digits(area.Length == 3 ? 7 : _random.Next(6, 8));
        return Wide(_random.Next(12) switch
        {
            0 => $"{mobile[..3]}-{mobile[3..7]}-{mobile[7..]}",
            1 => $"{mobile[..3]} {mobile[3..7]} {mobile[7..]}",
            2 => $"+86{mobile}",
            3 => $"+86-{mobile}",
            4 => $"{mobile[..4]} {mobile[4..7]} {mobile[7..]}",
            5 => $"{mobile[..3]}—{mobile[3..]}",
            6 => string.Join(' ', mobile.ToCharArray()),
            7 => $"{area}-{line}",
            8 => $"（{area}）{line}",
            9 => $"{area}{line}",
            10 => $"{area} {line}",
            _ => mobile,
        });
    }

    public string Identity()
    {
        DateTime birthday = new DateTime(1930, 1, 1).AddDays(_random.Next(32_000));
        string digits = $"{_random.Next(11, 66)}{Digits(4)}{birthday:yyyyMMdd}{Digits(3)}";
        int sum = 0;
        for (int i = 0; i < 17; i++)
        {
            sum += (digits[i] - '0') * s_weights[i];
        }

        string number = digits + "10X98765432"[sum % 11];
        return Wide(_random.Next(5) switch
        {
            0 => $"{number[..6]} {number[6..14]} {number[14..]}",
            1 => number.ToLowerInvariant(),
            2 => $"{number[..6]}-{number[6..14]}-{number[14..]}",
            _ => number,
        });
    }

    public string Mail()
    {
        string name = Letters(_random.Next(2, 10)) + (_random.Next(2) == 0 ? Digits(_random.Next(1, 5)) : Of([".", "_", "-"]) + Letters(4));
        string host = Of(["qq.com", "163.com", "126.com", "sina.com.cn", "gmail.com", "hnxx.gov.cn", "mail.tsinghua.edu.cn", "example.org", "foxmail.com"]);
        return _random.Next(10) switch
        {
            0 => $"{name} [at] {host}",
            1 => $"{name}(at){host}",
            2 => $"{name}＃{host}",
            3 => $"{name}＠{host}",
            4 => $"{name} @ {host}",
            5 => $"{name}#{host}",
            6 => $"{name} at {host.Replace(".", " dot ", StringComparison.Ordinal)}",
            7 => $"{name}@{host}".ToUpperInvariant(),
            _ => $"{name}@{host}",
        };
    }

    private string Wide(string text) => _random.Next(6) > 0 ? text : string.Concat(text.Select(c => c is >= '!' and <= '~' ? (char)(c + 0xFEE0) : c));

    private string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + _random.Next(10))));

    private string Letters(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('a' + _random.Next(26))));

    private string Of(string[] choices) => choices[_random.Next(choices.Length)];
}
