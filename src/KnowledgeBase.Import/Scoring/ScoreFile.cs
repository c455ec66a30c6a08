using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeBase.Import.Scoring;

/// <summary>A score sheet as JSON (the total, then each document, each a list of named numbers) and what fell since one was written.</summary>
public static class ScoreFile
{
    private const int Decimals = 4;
    private const string Total = "total";

    // Half of the last decimal: what rounding alone can do.
    private const double Tolerance = 0.00005;

    /// <summary>Ends with a newline; the same scores give the same text.</summary>
    public static string Write(ScoreSheet sheet)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteFigures(json, sheet.Total);
            json.WriteStartObject("documents");
            foreach (DocumentScore document in sheet.Documents)
            {
                WriteFigures(json, document);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Every figure that is worse than in the file, in the file's order, as a sentence; empty when none is.</summary>
    /// <param name="sheet">The scores of now.</param>
    /// <param name="baseline">A text that <see cref="Write"/> gave.</param>
    /// <param name="path">The baseline's path, for messages.</param>
    /// <exception cref="InvalidDataException">The baseline is no score file.</exception>
    public static IReadOnlyList<string> Drops(ScoreSheet sheet, string baseline, string path)
    {
        Dictionary<string, Dictionary<string, Figure>> now = sheet.Documents.Append(sheet.Total)
            .ToDictionary(score => score.Name, score => ScoreSheet.FiguresOf(score).ToDictionary(figure => figure.Name, StringComparer.Ordinal), StringComparer.Ordinal);
        try
        {
            using JsonDocument json = JsonDocument.Parse(baseline);
            return
            [
                .. DropsOf(Total, json.RootElement.GetProperty(Total), now[Total]),
                .. json.RootElement.GetProperty("documents").EnumerateObject().SelectMany(document => DropsOf(document.Name, document.Value, now.GetValueOrDefault(document.Name))),
            ];
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"'{path}' is no score file: {fault.Message} Write one with 'kb eval GOLD --json'.", fault);
        }
    }

    private static void WriteFigures(Utf8JsonWriter json, DocumentScore score)
    {
        json.WriteStartObject(score.Name);
        foreach (Figure figure in ScoreSheet.FiguresOf(score))
        {
            json.WritePropertyName(figure.Name);
            json.WriteRawValue(Math.Round(figure.Value, Decimals, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }

    private static IEnumerable<string> DropsOf(string name, JsonElement before, Dictionary<string, Figure>? now)
    {
        if (now is null)
        {
            return [$"{name} is not scored."];
        }

        return before.EnumerateObject().Select(figure => Drop(name, figure.Name, figure.Value.GetDouble(), now)).OfType<string>();
    }

    private static string? Drop(string name, string figure, double before, Dictionary<string, Figure> now)
    {
        if (!now.TryGetValue(figure, out Figure current))
        {
            return $"{name}: '{figure}' is not measured.";
        }

        bool isWorse = current.Sense switch
        {
            FigureSense.More => current.Value < before - Tolerance,
            FigureSense.Less => current.Value > before + Tolerance,
            _ => false,
        };
        return isWorse ? string.Create(CultureInfo.InvariantCulture, $"{name}: '{figure}' was {before:0.####}, now it is {current.Value:0.####}.") : null;
    }
}
