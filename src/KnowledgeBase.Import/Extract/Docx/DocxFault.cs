using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>A Word file that gives no text. Thrown from any depth of the reading and caught by <see cref="DocxExtractor"/> alone.</summary>
internal sealed class DocxFault(DecodeProblem problem, string message) : Exception(message)
{
    public DecodeProblem Problem => problem;

    public static DocxFault Broken(string what) => new(
        DecodeProblem.BrokenArchive,
        $"{what} Get a complete copy of the file, or open it in Word or WPS, save it as .docx and import that.");

    public static DocxFault Locked(ZipPart part) => new(
        DecodeProblem.Encrypted,
        $"The part '{part.Shown}' of the Word file is encrypted. Open the file with its password, save it without one and import that.");

    public static DocxFault TooLarge(string what) => new(
        DecodeProblem.TooLarge,
        $"{what} No speech is that large. Copy the text of the speech into a new document and import that.");
}
