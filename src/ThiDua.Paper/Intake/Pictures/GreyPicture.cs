using ThiDua.Paper.Intake.Pages;

namespace ThiDua.Paper.Intake.Pictures;

/// <summary>A picture in shades of grey, 0 black to 255 white, row by row.</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Pixels)
{
    /// <summary>Reads a binary PGM, as <c>pdftoppm -gray</c> writes it; null where it is none.</summary>
    public static GreyPicture? OfPgm(ReadOnlySpan<byte> pgm)
    {
        if (!pgm.StartsWith("P5"u8)) return null;

        Span<int> numbers = stackalloc int[3];
        var place = 2;
        foreach (ref var number in numbers)
        {
            while (place < pgm.Length && pgm[place] is (byte)' ' or (byte)'\n') place++;
            for (; place < pgm.Length && pgm[place] is >= (byte)'0' and <= (byte)'9'; place++) number = number * 10 + pgm[place] - '0';
        }

        place++;
        var length = (long)numbers[0] * numbers[1];
        return numbers[2] == 255 && length > 0 && pgm.Length - place >= length
            ? new(numbers[0], numbers[1], pgm.Slice(place, (int)length).ToArray())
            : null;
    }

    /// <summary>The picture turned about its middle; what comes in from outside is white.</summary>
    /// <param name="degrees">Against the clock: lines that fall by so much to the right become level.</param>
    public GreyPicture Turned(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var turned = new byte[Pixels.Length];
        var (middleX, middleY) = (Width / 2.0, Height / 2.0);
        for (var y = 0; y < Height; y++)
        {
            // Fixed point, 16 bits after the point: along a row the place in the old picture only grows by a step.
            var fromX = (long)((middleX - cos * middleX - sin * (y - middleY)) * 65536);
            var fromY = (long)((middleY - sin * middleX + cos * (y - middleY)) * 65536);
            TurnRow(turned.AsSpan(y * Width, Width), fromX, fromY, (long)(cos * 65536), (long)(sin * 65536));
        }

        return this with { Pixels = turned };
    }

    /// <summary>Where a box of the turned picture stood before it was turned.</summary>
    public Extent BeforeTurning(Extent box, double degrees)
    {
        var (middleX, middleY) = Moved(box, degrees);
        var (halfWidth, halfHeight) = ((box.Right - box.Left) / 2, (box.Height + Rise(box, degrees)) / 2);
        return new(middleX - halfWidth, middleY - halfHeight, middleX + halfWidth, middleY + halfHeight);
    }

    /// <summary>Where a box of this picture would stand if it were turned, as high as its letters.</summary>
    public Extent AfterTurning(Extent box, double degrees)
    {
        var (middleX, middleY) = Moved(box, -degrees);
        var (halfWidth, halfHeight) = ((box.Right - box.Left) / 2, Math.Max(box.Height - Rise(box, degrees), box.Height / 2) / 2);
        return new(middleX - halfWidth, middleY - halfHeight, middleX + halfWidth, middleY + halfHeight);
    }

    private (double X, double Y) Moved(Extent box, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var (x, y) = ((box.Left + box.Right) / 2 - Width / 2.0, box.Middle - Height / 2.0);
        return (cos * x - sin * y + Width / 2.0, sin * x + cos * y + Height / 2.0);
    }

    /// <summary>By so much a slanting line of the box's width is higher than its letters.</summary>
    private static double Rise(Extent box, double degrees) => Math.Abs(Math.Sin(degrees * Math.PI / 180)) * (box.Right - box.Left);

    /// <summary>The picture turned by quarters with the clock.</summary>
    public GreyPicture TurnedByQuarters(int quarters)
    {
        var picture = this;
        for (var i = 0; i < (quarters & 3); i++) picture = picture.TurnedByOneQuarter();
        return picture;
    }

    private GreyPicture TurnedByOneQuarter()
    {
        var turned = new byte[Pixels.Length];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++) turned[x * Height + Height - 1 - y] = Pixels[y * Width + x];
        }

        return new(Height, Width, turned);
    }

    private void TurnRow(Span<byte> row, long x, long y, long stepX, long stepY)
    {
        unchecked
        {
            for (var i = 0; i < row.Length; i++, x += stepX, y += stepY)
            {
                var (left, top) = ((int)(x >> 16), (int)(y >> 16));
                if ((uint)left >= (uint)(Width - 1) || (uint)top >= (uint)(Height - 1))
                {
                    row[i] = 255;
                    continue;
                }

                var (across, down) = ((int)(x & 0xFFFF) >> 8, (int)(y & 0xFFFF) >> 8);
                var at = top * Width + left;
                var upper = Pixels[at] * (256 - across) + Pixels[at + 1] * across;
                var lower = Pixels[at + Width] * (256 - across) + Pixels[at + Width + 1] * across;
                row[i] = (byte)((upper * (256 - down) + lower * down) >> 16);
            }
        }
    }
}
