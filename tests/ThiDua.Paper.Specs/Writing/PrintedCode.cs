using System.Text;
using ThiDua.Paper.Intake.Programs;
using ThiDua.Papers;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>
/// Reads a QR code off a printed page as a telephone would (ISO/IEC 18004): black and white modules, mask, bytes. It takes
/// versions 1 to 6 at level M and corrects no errors, since print from a file has none.
/// </summary>
internal sealed class PrintedCode
{
    private const int Dpi = 300;
    private const int Dark = 128;
    private const int ByteMode = 4;

    // Blocks of a code at level M and data bytes of each, by version.
    private static readonly (int Blocks, int Bytes)[] Capacity = [(1, 16), (1, 28), (1, 44), (2, 32), (2, 43), (4, 27)];

    private readonly bool[,] _modules;
    private readonly int _side;

    private PrintedCode(bool[,] modules) => (_modules, _side) = (modules, modules.GetLength(0));

    /// <param name="place">Where on the first page the code stands.</param>
    public static async Task<string> On(byte[] pdf, CertificateField place, CancellationToken stop)
    {
        using var folder = new PrivateFolder();
        await File.WriteAllBytesAsync(folder["a.pdf"], pdf, stop);
        var side = Pixels(place.Width + 4);
        var picture = await ExternalProgram.Run(
            new("pdftoppm", "poppler-utils", "đọc PDF", folder, ["-gray", "-r", $"{Dpi}", "-f", "1", "-l", "1", "-x", $"{Pixels(place.X - 2)}", "-y", $"{Pixels(place.Y - 2)}", "-W", $"{side}", "-H", $"{side}", folder["a.pdf"]]), stop);
        return new PrintedCode(Modules(picture.Output.ToArray()[^(side * side)..], side)).Text();
    }

    private static int Pixels(double mm) => (int)(mm * Dpi / 25.4);

    // The finder at the upper left is seven modules wide; a module is dark where its middle is.
    private static bool[,] Modules(byte[] pixels, int side)
    {
        var dark = Enumerable.Range(0, pixels.Length).Where(i => pixels[i] < Dark).Select(i => (X: i % side, Y: i / side)).ToList();
        var (left, right, top, bottom) = (dark.Min(p => p.X), dark.Max(p => p.X) + 1, dark.Min(p => p.Y), dark.Max(p => p.Y) + 1);
        var finder = Enumerable.Range(left, side - left).TakeWhile(x => pixels[(top + 1) * side + x] < Dark).Count();
        var modules = (int)Math.Round((right - left) * 7.0 / finder);
        var code = new bool[modules, modules];
        for (var row = 0; row < modules; row++)
        {
            for (var column = 0; column < modules; column++)
                code[row, column] = pixels[At(top, bottom, row) * side + At(left, right, column)] < Dark;
        }

        return code;

        int At(int from, int until, int module) => from + (int)((module + 0.5) * (until - from) / modules);
    }

    private string Text()
    {
        var (blocks, bytes) = Capacity[(_side - 17) / 4 - 1];
        var read = Bytes().Take(blocks * bytes).ToList();
        var bits = Enumerable.Range(0, blocks).SelectMany(block => Enumerable.Range(0, bytes).Select(i => read[i * blocks + block]))
            .SelectMany(one => Enumerable.Range(0, 8).Select(bit => (one >> (7 - bit)) & 1)).ToList();
        Assert.Equal(ByteMode, Number(bits, 0, 4));
        var length = Number(bits, 4, 8);
        return Encoding.UTF8.GetString([.. Enumerable.Range(0, length).Select(i => (byte)Number(bits, 12 + 8 * i, 8))]);
    }

    private static int Number(List<int> bits, int from, int count) => bits.Skip(from).Take(count).Aggregate(0, (number, bit) => number << 1 | bit);

    private IEnumerable<int> Bytes()
    {
        var (number, count) = (0, 0);
        foreach (var (row, column) in Way())
        {
            number = number << 1 | (_modules[row, column] ^ IsMasked(row, column) ? 1 : 0);
            if (++count % 8 != 0) continue;
            yield return number & 0xFF;
            number = 0;
        }
    }

    // In columns of two from the right, up and down by turns, past what belongs to the pattern.
    private IEnumerable<(int Row, int Column)> Way()
    {
        var up = true;
        for (var right = _side - 1; right > 0; right -= 2, up = !up)
        {
            if (right == 6) right--;
            for (var i = 0; i < _side; i++)
            {
                var row = up ? _side - 1 - i : i;
                if (!IsPattern(row, right)) yield return (row, right);
                if (!IsPattern(row, right - 1)) yield return (row, right - 1);
            }
        }
    }

    private bool IsPattern(int row, int column) =>
        row == 6 || column == 6 || (row < 9 && (column < 9 || column >= _side - 8)) || (row >= _side - 8 && column < 9)
        || (_side > 21 && Math.Abs(row - (_side - 7)) <= 2 && Math.Abs(column - (_side - 7)) <= 2);

    private bool IsMasked(int row, int column) => Mask switch
    {
        0 => (row + column) % 2 == 0,
        1 => row % 2 == 0,
        2 => column % 3 == 0,
        3 => (row + column) % 3 == 0,
        4 => (row / 2 + column / 3) % 2 == 0,
        5 => row * column % 2 + row * column % 3 == 0,
        6 => (row * column % 2 + row * column % 3) % 2 == 0,
        _ => ((row + column) % 2 + row * column % 3) % 2 == 0,
    };

    // Beside the upper left finder, itself masked with 101.
    private int Mask => (_modules[8, 2] ? 0 : 4) | (_modules[8, 3] ? 2 : 0) | (_modules[8, 4] ? 0 : 1);
}
