namespace ThiDua.Paper.Intake.Pictures;

/// <summary>
/// How far the lines of a page are turned. Dark points are summed along slanted rows; at the slant of the lines the sums
/// rise and fall most sharply.
/// </summary>
internal static class Skew
{
    /// <summary>Degrees; a page turned farther was not meant to be upright.</summary>
    private const double Most = 8;

    /// <summary>The picture is looked at in blocks of so many pixels: lines remain, letters do not matter.</summary>
    private const int Block = 3;

    /// <summary>So much darker than its surroundings is ink.</summary>
    private const int Ink = 18;

    private const int Surroundings = 12;

    /// <summary>Degrees by which lines fall from left to right (with the clock); 0 where no slant stands out.</summary>
    public static double Of(GreyPicture picture)
    {
        var (small, width, height) = Shrunk(picture);
        var ink = InkOf(small, width, height);
        if (ink.Count < 500) return 0;

        var upright = Sharpness(ink, 0, width, height);
        var best = Best(ink, width, height, 0, Most, 0.5);
        best = Best(ink, width, height, best, 0.5, 0.1);
        return Sharpness(ink, best, width, height) > 1.05 * upright ? best : 0;
    }

    private static double Best(List<(int X, int Y)> ink, int width, int height, double about, double reach, double step)
    {
        var (best, sharpest) = (about, -1.0);
        for (var degrees = about - reach; degrees <= about + reach + step / 2; degrees += step)
        {
            var sharpness = Sharpness(ink, degrees, width, height);
            if (sharpness > sharpest) (best, sharpest) = (degrees, sharpness);
        }

        return best;
    }

    private static double Sharpness(List<(int X, int Y)> ink, double degrees, int width, int height)
    {
        var slope = (int)(Math.Tan(degrees * Math.PI / 180) * 65536);
        var reach = (int)(Math.Abs(slope) * (long)width >> 16) + 2;
        var rows = new int[height + 2 * reach];
        unchecked
        {
            foreach (var (x, y) in ink) rows[y + reach - (x * slope >> 16)]++;
        }

        double sharpness = 0;
        for (var i = 1; i < rows.Length; i++)
        {
            double step = rows[i] - rows[i - 1];
            sharpness += step * step;
        }

        return sharpness;
    }

    private static (byte[] Pixels, int Width, int Height) Shrunk(GreyPicture picture)
    {
        var (width, height) = (picture.Width / Block, picture.Height / Block);
        var small = new byte[width * height];
        unchecked
        {
            for (var y = 0; y < height; y++)
            {
                var from = picture.Pixels.AsSpan(y * Block * picture.Width);
                for (var x = 0; x < width; x++)
                {
                    var sum = 0;
                    for (var down = 0; down < Block; down++)
                    {
                        var at = down * picture.Width + x * Block;
                        sum += from[at] + from[at + 1] + from[at + 2];
                    }

                    small[y * width + x] = (byte)(sum / (Block * Block));
                }
            }
        }

        return (small, width, height);
    }

    /// <summary>Points darker than the mean of their row's surroundings, shadows and paper's edges apart.</summary>
    private static List<(int X, int Y)> InkOf(byte[] small, int width, int height)
    {
        var ink = new List<(int X, int Y)>(width * height / 16);
        unchecked
        {
            for (var y = 0; y < height; y++)
            {
                var row = small.AsSpan(y * width, width);
                var sum = 0;
                for (var x = 0; x < width; x++)
                {
                    sum += row[x] - (x >= 2 * Surroundings ? row[x - 2 * Surroundings] : 0);
                    var middle = x - Surroundings;
                    if (middle >= Surroundings && row[middle] * 2 * Surroundings < sum - Ink * 2 * Surroundings) ink.Add((middle, y));
                }
            }
        }

        return ink;
    }
}
