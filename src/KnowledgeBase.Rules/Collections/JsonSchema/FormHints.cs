using KnowledgeBase.Rules.FrontMatter;

namespace KnowledgeBase.Rules.Collections.JsonSchema;

/// <summary>What to write into a field, in Chinese and then in English, as an editor shows it.</summary>
internal static class FormHints
{
    /// <summary>For the field as a whole: whether it may be left out, whether it is a list, and what each value must be.</summary>
    public static string Of(FieldSchema field)
    {
        (string chinese, string english) = Value(field.Type);
        string mayBeAbsent = field.Required ? "必填。" : "可省。";
        return mayBeAbsent + (field.Type.IsList ? "列表，至少一项。" : "") + chinese
            + (field.Required ? " Required. " : " Optional. ") + (field.Type.IsList ? "A list of at least one value. " : "") + english;
    }

    /// <summary>For one value of another form, in both languages.</summary>
    public static string Wrong(FieldType type)
    {
        (string chinese, string english) = Value(type);
        return chinese + " " + english;
    }

    private static (string Chinese, string English) Value(FieldType type) => type.Form switch
    {
        FieldForm.Vocabulary => ($"从词表 {type.Name} 里选。", $"One of the vocabulary {type.Name}."),
        FieldForm.Record => ("各项见下。", "A record with fields of its own."),
        _ => (Chinese(type.Form), FieldForms.Describe(type.Form).Remedy),
    };

    private static string Chinese(FieldForm form) => form switch
    {
        FieldForm.Text => "写文字，不能空着。",
        FieldForm.TextOrUnknown => "写文字；不知道就写 unknown。",
        FieldForm.Date => "写实有的日期，形如 2025-03-26。",
        FieldForm.DateOrUnknown => "写实有的日期，形如 2025-03-26；不知道就写 unknown。",
        FieldForm.Number => "只写阿拉伯数字。",
        FieldForm.Url => "写完整的网址，以 https:// 或 http:// 开头。",
        FieldForm.Hash => "写 64 位小写的十六进制数字。",
        FieldForm.Place => "写种子里的“行:列”，都从 1 数起，加英文引号：\"12:5\"。",
        FieldForm.Places => "写种子里的各处“行:列”，按先后排，加英文引号：\"5:1 7:1\" 或 \"5-14:1\"。",
        FieldForm.SlugId => "写段落的地址，就是正文里 # 后面的那个：一个小写字母，后面两个以上小写字母或数字；题名写 title。",
        FieldForm.BlockId => "写段落的地址，就是正文里 # 后面的那个：一个小写字母，后面两个以上小写字母或数字。",
        FieldForm.Flag => "写 true 或 false。",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Vocabularies and records have hints of their own."),
    };
}
