using System.Globalization;
using System.Text;

namespace ThiDua.Paper.Intake.Word;

/// <summary>A number of an automatic list as Word prints it.</summary>
internal static class ListNumber
{
    private static readonly string[] Words = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <param name="number">From 1 as a rule; lists may start elsewhere.</param>
    /// <param name="format">The value of <c>w:numFmt</c>.</param>
    /// <param name="sequence">The printed sequence of a format of one's own ("a, b, c, d, đ, e"), or null.</param>
    public static string Print(int number, string? format, string? sequence) => format switch
    {
        "none" => "",
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "lowerRoman" => RomanOf(number),
        "upperRoman" => RomanOf(number).ToUpperInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "vietnameseCounting" when number >= 0 && number < Words.Length => Words[number],
        "custom" when sequence?.Split(',', StringSplitOptions.TrimEntries) is { Length: > 1 } signs && number >= 1 && number <= signs.Length && signs[number - 1] != "..." => signs[number - 1],
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    // After z comes aa, then bb: Word doubles the letter.
    private static string Letters(int number, char first) =>
        number is < 1 or > 780 ? number.ToString(CultureInfo.InvariantCulture) : new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string RomanOf(int number)
    {
        if (number is < 1 or > 3999) return number.ToString(CultureInfo.InvariantCulture);

        var roman = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value) roman.Append(sign);
        }

        return roman.ToString();
    }
}
