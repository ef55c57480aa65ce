using System.Text.RegularExpressions;

namespace ThiDua.Paper.Intake.Letters;

/// <summary>Is a short text nothing but a bullet or a number ("-", "a)", "IV.", "3.1", "12")?</summary>
internal static partial class ListMarker
{
    private const int Longest = 6;

    public static bool Is(string text) => text.Length <= Longest && Shape().IsMatch(text);

    [GeneratedRegex(@"^([-–—+•*·]|\(?\p{L}[.)]|[IVX]{1,5}[.)]?|\(?\d{1,2}([.]\d{1,2}){0,2}[.)]?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Shape();
}
