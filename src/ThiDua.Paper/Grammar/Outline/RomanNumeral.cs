namespace ThiDua.Paper.Grammar.Outline;

/// <summary>Roman numbers up to 39, which no plan exceeds.</summary>
internal static class RomanNumeral
{
    private static readonly Dictionary<string, int> Values = Enumerable.Range(1, 39).ToDictionary(Of);

    public static int? Value(string roman) => Values.TryGetValue(roman, out var value) ? value : null;

    public static string Of(int value)
    {
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return new string('X', value / 10) + ones[value % 10];
    }
}
