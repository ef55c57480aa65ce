using ThiDua.Papers;

namespace ThiDua.Paper.Writing.Certificates;

/// <summary>A field with its words broken into lines that fit its place.</summary>
/// <param name="Size">In points; smaller than asked where the words would not fit.</param>
internal sealed record PlacedField(CertificateField Field, double Size, IReadOnlyList<string> Lines)
{
    // Times New Roman needs 1.15 of its size from line to line for letters that bear two marks.
    private const double Pitch = 1.15;
    private const double Smallest = 8;
    private const double Step = 0.5;
    private const double MmPerPoint = 25.4 / 72;

    /// <summary>From line to line, in millimetres.</summary>
    public double LineHeight => Size * Pitch * MmPerPoint;

    public double Bottom => Field.Y + Math.Max(Field.Height, Lines.Count * LineHeight);
    public double Right => Field.X + Field.Width;

    public static PlacedField Of(CertificateField field, CertificateText text)
    {
        var words = text.Of(field.Part).Normalize();
        var room = field.Height * words.Split('\n').Length; // below the position of a deputy there is room for the signature
        for (var size = field.Size; ; size -= Step)
        {
            var placed = new PlacedField(field, size, Broken(words, field.Width / MmPerPoint, size));
            if (size - Step < Smallest || (placed.Lines.Count * placed.LineHeight <= room + 0.01 && !placed.IsTooWide)) return placed;
        }
    }

    private bool IsTooWide => Lines.Any(line => TextWidth.OfBold(line, Size) * MmPerPoint > Field.Width);

    // "KT. CHỦ TỊCH" above "PHÓ CHỦ TỊCH": lines that are given stay lines.
    private static List<string> Broken(string text, double width, double size) => [.. text.Split('\n').SelectMany(line => BrokenLine(line, width, size))];

    private static List<string> BrokenLine(string text, double width, double size)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && TextWidth.OfBold($"{lines[^1]} {word}", size) <= width) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines;
    }
}
