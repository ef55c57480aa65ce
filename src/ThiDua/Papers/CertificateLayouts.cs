namespace ThiDua.Papers;

/// <summary>Layouts to begin with.</summary>
public static class CertificateLayouts
{
    // A3 is A4 enlarged by the square root of two, type and all.
    private static readonly double Enlarged = Math.Sqrt(2);

    /// <summary>Where the emblem belongs on A4: top centre, below the frame.</summary>
    public static readonly (double X, double Y, double Side) EmblemOnA4 = (137.5, 21, 22);

    private static readonly CertificateField[] Lower =
    [
        new(CertificatePart.Decision, 28, 149, 118, 6.5, 13, FieldAlign.Left, Bold: true, Italic: true),
        new(CertificatePart.GoldenBook, 28, 156, 118, 6.5, 13, FieldAlign.Left, Bold: true, Italic: true),
        new(CertificatePart.PlaceAndDay, 150, 147, 119, 7, 14, Bold: true, Italic: true),
        new(CertificatePart.SignerPosition, 150, 154.5, 119, 7, 14, Bold: true),
        new(CertificatePart.SignerName, 150, 181, 119, 7, 15, Bold: true),
    ];

    private static readonly CertificateField[] Middle =
    [
        new(CertificatePart.Recipient, 30, 107, 237, 11, 24, Bold: true),
        new(CertificatePart.Address, 30, 118.5, 237, 7.5, 16),
        new(CertificatePart.Achievement, 34, 126.5, 229, 18.5, 16),
    ];

    private static readonly CertificateField[] Upper =
    [
        new(CertificatePart.State, 40, 45, 217, 7, 15, Bold: true),
        new(CertificatePart.Motto, 40, 52, 217, 8, 16, Bold: true),
        new(CertificatePart.Awarder, 30, 64, 237, 9, 19, Bold: true, Red: true),
        new(CertificatePart.Giving, 30, 74, 237, 9, 18, Bold: true),
        new(CertificatePart.Award, 30, 84, 237, 21, 44, Bold: true, Red: true),
    ];

    private static readonly CertificateField Code = new(CertificatePart.Code, 28, 166, 20, 20, 0, FieldAlign.Left);

    /// <summary>Everything, with a frame of our own (Điều 104 Nghị định 98/2023/NĐ-CP).</summary>
    public static CertificateSheet Whole(SheetSize size) =>
        new() { Size = size, HasOwnFrame = true, Fields = In(size, [.. Upper, .. Middle, .. Lower, Code]) };

    /// <summary>Only what changes from one to the next, the code among it, for blanks that have the rest printed.</summary>
    public static CertificateSheet ForBlanks(SheetSize size) => new() { Size = size, Fields = In(size, [.. Middle, .. Lower, Code]) };

    private static CertificateField[] In(SheetSize size, CertificateField[] fields) => size is SheetSize.A4
        ? fields
        : [.. fields.Select(f => f with { X = f.X * Enlarged, Y = f.Y * Enlarged, Width = f.Width * Enlarged, Height = f.Height * Enlarged, Size = f.Size * Enlarged })];
}
