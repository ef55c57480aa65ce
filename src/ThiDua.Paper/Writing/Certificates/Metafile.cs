using System.Buffers.Binary;

namespace ThiDua.Paper.Writing.Certificates;

/// <summary>
/// A drawing of lines and curves as an enhanced metafile (EMF, MS-EMF), which Word and LibreOffice draw sharp at any size;
/// measured in hundredths of a millimetre.
/// </summary>
/// <param name="width">Of the sheet.</param>
/// <param name="height">Of the sheet.</param>
internal sealed class Metafile(int width, int height)
{
    private const int PolyBezier = 2, PolyLine = 4, EndOfFile = 14, SelectObject = 37, CreatePen = 38;
    private const int HeaderSize = 88;
    private const int UnitsPerMm = 100;

    private readonly List<byte> _records = [];
    private int _count = 1; // the header
    private int _pens;

    /// <summary>Draws with a solid pen from now on.</summary>
    /// <param name="colour">0xRRGGBB.</param>
    public void TakePen(int thickness, int colour)
    {
        var reversed = (colour & 0xFF) << 16 | colour & 0xFF00 | colour >> 16; // kept as BBGGRR
        Add(CreatePen, ++_pens, 0, thickness, 0, reversed);
        Add(SelectObject, _pens);
    }

    /// <summary>Straight lines from point to point.</summary>
    public void Line(IReadOnlyList<(int X, int Y)> points) => Draw(PolyLine, points);

    /// <summary>Bézier curves: the start, then two control points and the end of each.</summary>
    public void Curves(IReadOnlyList<(int X, int Y)> points) => Draw(PolyBezier, points);

    public byte[] Bytes()
    {
        Add(EndOfFile, 0, 16, 20);
        int[] header =
        [
            1, HeaderSize, 0, 0, width, height, 0, 0, width, height, 0x464D4520, 0x10000,
            HeaderSize + _records.Count, _count, _pens + 1, 0, 0, 0, width, height, width / UnitsPerMm, height / UnitsPerMm,
        ];
        return [.. Written(header), .. _records];
    }

    // Bounds of a drawing are a hint only: the whole sheet.
    private void Draw(int type, IReadOnlyList<(int X, int Y)> points) =>
        Add(type, [0, 0, width, height, points.Count, .. points.SelectMany(point => new[] { point.X, point.Y })]);

    private void Add(int type, params int[] fields)
    {
        _records.AddRange(Written([type, 8 + 4 * fields.Length, .. fields]));
        _count++;
    }

    private static byte[] Written(int[] numbers)
    {
        var bytes = new byte[4 * numbers.Length];
        for (var i = 0; i < numbers.Length; i++) BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4 * i), numbers[i]);
        return bytes;
    }
}
