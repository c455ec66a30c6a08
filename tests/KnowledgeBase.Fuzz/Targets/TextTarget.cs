using System.Text;
using KnowledgeBase.Fuzz.Mutation;
using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Fuzz.Targets;

/// <summary>Bytes of an unknown encoding: decoded, and some of them imported whole.</summary>
public sealed class TextTarget : FuzzTarget
{
    private const string Speech = "在全县作风建设大会上的讲话\r\n浏览量:447\n同志们：\n　　今天，我们召开大会，总结工作。一、提高认识\n（一）要抓落实，一抓到\n底。XX镇“\n某局”的同志（xué）：1. 抓好**工作\n……(未完,全文共4678字)\n谢谢大家！";

    private const string Traditional = "在鄉鎮座談會上的講話\n各位同志：\n要做好信訪維穩工作，壓實責任，作風建設永遠在路上。\n";

    public override string Name => "text";

    public override InputShape Shape => InputShape.Bytes;

    public override int MaxLength => 1_024;

    public override IReadOnlyList<byte[]> Seeds { get; } =
    [
        .. SeedEncodings.Keys.Where(static key => key is not ("big5" or "hz" or "utf-8-as-gbk") && !key.StartsWith("big5", StringComparison.Ordinal)).Select(static key => SeedEncodings.Encode(Speech.Replace("\r", "", StringComparison.Ordinal), key)),
        SeedEncodings.Encode(Traditional, "big5"),
        SeedEncodings.Encode("讲话\n同志们，今天开会。\n", "hz"),
        Encoding.UTF8.GetBytes(Speech),
        "% ~{!!~}\n"u8.ToArray(),
    ];

    public override IReadOnlyList<string> Dictionary { get; } =
    [
        "\uFEFF", "\uFFFD", "~{", "~}", "~~", "~\n", "\r\n", "\n\n", "\u3000\u3000", "同志们：", "一、", "（一）", "1.", "①", "一是", "谢谢大家！", "上一篇：", "责任编辑：", "（未完", "目录", "第 1 页 共 5 页", "&nbsp;", "<p>", "</p>", "**", "XX",
        "（xué）", "《", "》", "“", "”", "\u200B", "\u202E", "\u00AD", "𠮷", "\uE000", "é", "Ã©", "锟斤拷", "烫烫", "---", "title: ", "#", "> ", "[", "](", "{#a}", "2024年3月5日", "http://a.cn", "a@b.cn", "13800138000", "\f", "\v", "\u0085", "\u2028", "\0",
    ];

    public override bool Run(byte[] input)
    {
        DecodeResult result = SeedDecoder.Decode(input);
        if (result is DecodeFailure failure)
        {
            Claim.That(failure.Message.Length > 0, "A failure says what to do.");
        }
        else if (result is DecodedSeed seed)
        {
            Check(seed, input);
        }

        foreach (string encoding in SeedEncodings.Keys)
        {
            if (SeedDecoder.Decode(input, encoding) is DecodedSeed chosen)
            {
                Check(chosen, input);
            }
        }

        return ImportClaims.IsImportedWhole(input, 16) ? ImportClaims.Import("seeds/made-up.txt", input) : result is DecodedSeed;
    }

    private static void Check(DecodedSeed seed, byte[] input)
    {
        Claim.That(!seed.IsExact || SeedEncodings.Encode(seed.Text, seed.Encoding, seed.LineEnds).AsSpan().SequenceEqual(input), "An exact reading gives the bytes back.", () => seed.Encoding);
        Claim.That(!seed.IsExact || seed.TornBytes == 0, "A torn text is not exact.");
        Claim.That(seed.TornBytes is >= 0 and < 4, "At most one character is torn.");

        // As an editor counts them, to which a lone carriage return is a line end.
        int lines = seed.Text.Count(static c => c is '\n' or '\r') + 1;
        int before = 1;
        foreach (int line in seed.DamagedLines)
        {
            Claim.That(line >= before && line <= lines, "Damage is at lines of the text, in order.", () => $"{line} of {lines}, {seed.Encoding}");
            before = line;
        }

        Claim.That(seed.DamagedLines.Count <= seed.Text.Count(static c => c == '\uFFFD'), "Damage shows.", () => seed.Encoding);
    }
}
