using KnowledgeBase.Text;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Theme.Layouts;

/// <summary>
/// Something a reader may choose. <paramref name="Name"/> is the attribute of the page that the style sheets read; the value "" is what the site has by itself.
/// The names and values are those of <c>settings/stored-settings.js</c>; a test compares them.
/// </summary>
public sealed record ReadingChoice(string Name, string Label, EquatableArray<(string Value, string Label)> Values)
{
    public static EquatableArray<ReadingChoice> All(UiText words) =>
    [
        new("size", words.SettingSize, [("small", words.SizeSmall), ("", words.SizeMedium), ("large", words.SizeLarge), ("larger", words.SizeLarger)]),
        new("face", words.SettingFace, [("", words.FaceSong), ("hei", words.FaceHei)]),
        new("align", words.SettingAlign, [("", words.AlignJustified), ("ragged", words.AlignRagged)]),
        new("scheme", words.SettingScheme, [("", words.SchemeSystem), ("light", words.SchemeLight), ("dark", words.SchemeDark)]),
        new("print", words.SettingPrint, [("", words.PrintOfficial), ("reading", words.PrintReading)]),
    ];
}
