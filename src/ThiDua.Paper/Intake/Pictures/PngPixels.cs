using System.IO.Compression;

namespace ThiDua.Paper.Intake.Pictures;

/// <summary>
/// Unpacks a PNG of eight bits per sample into grey. Most scans are such, and calling a program for them would cost
/// more than this does.
/// </summary>
internal static class PngPixels
{

    /// <summary>The picture; null where it is of another kind (palette, transparency, interlaced) or broken off.</summary>
    public static GreyPicture? Unpack(PictureFrame frame)
    {
        var samples = frame.Colours == "/DeviceRGB" ? 3 : 1;
        if (frame.Bits != 8 || frame.Filter is null) return null;

        var pixels = new byte[frame.Width * frame.Height];
        var stride = frame.Width * samples;
        var (before, row) = (new byte[stride], new byte[stride]);
        using var packed = new ZLibStream(new MemoryStream(frame.Data.ToArray()), CompressionMode.Decompress);
        try
        {
            for (var y = 0; y < frame.Height; y++)
            {
                var filter = packed.ReadByte();
                packed.ReadExactly(row);
                if (!Unfilter(filter, row, before, samples)) return null;
                ToGrey(row, pixels.AsSpan(y * frame.Width, frame.Width), samples);
                (before, row) = (row, before);
            }
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            return null;   // the recogniser itself may still see something in a damaged file
        }

        return new(frame.Width, frame.Height, pixels);
    }

    private static void ToGrey(byte[] row, Span<byte> grey, int samples)
    {
        if (samples == 1)
        {
            row.AsSpan(0, grey.Length).CopyTo(grey);
            return;
        }

        unchecked
        {
            for (var x = 0; x < grey.Length; x++) grey[x] = (byte)((row[3 * x] * 77 + row[3 * x + 1] * 150 + row[3 * x + 2] * 29) >> 8);
        }
    }

    /// <summary>Each sample was stored as its difference from those to its left and above.</summary>
    private static bool Unfilter(int filter, byte[] row, byte[] above, int step)
    {
        unchecked
        {
            switch (filter)
            {
                case 0:
                    return true;
                case 1:
                    for (var i = step; i < row.Length; i++) row[i] += row[i - step];
                    return true;
                case 2:
                    for (var i = 0; i < row.Length; i++) row[i] += above[i];
                    return true;
                case 3:
                    for (var i = 0; i < row.Length; i++) row[i] += (byte)(((i < step ? 0 : row[i - step]) + above[i]) >> 1);
                    return true;
                case 4:
                    for (var i = 0; i < row.Length; i++) row[i] += i < step ? above[i] : Nearest(row[i - step], above[i], above[i - step]);
                    return true;
                default:
                    return false;
            }
        }
    }

    /// <summary>Paeth's choice: whichever of left, above and above left lies nearest to left + above − above left.</summary>
    private static byte Nearest(int left, int above, int aboveLeft)
    {
        var (toLeft, toAbove, toAboveLeft) = (Math.Abs(above - aboveLeft), Math.Abs(left - aboveLeft), Math.Abs(left + above - 2 * aboveLeft));
        return (byte)(toLeft <= toAbove && toLeft <= toAboveLeft ? left : toAbove <= toAboveLeft ? above : aboveLeft);
    }
}
