using System.Text;

namespace ThiDua.Paper.Writing;

/// <summary>
/// How wide a line is set in Times New Roman or a typeface of the same metrics: the decree asks for rules as long as the
/// text above them, or a third to a half of it (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.1–2).
/// </summary>
internal static class TextWidth
{
    // Advance widths in thousandths of the size, from the space (32) to the tilde (126).
    private static readonly short[] Bold =
    [
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500,
        500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778,
        722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333,
        556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
    ];

    /// <summary>In points, for bold text of that size; marks over and under letters take no room.</summary>
    public static double OfBold(string text, double size) =>
        text.Normalize(NormalizationForm.FormD).Sum(letter => (int)Advance(letter)) * size / 1000;

    private static short Advance(char letter) => letter switch
    {
        >= ' ' and <= '~' => Bold[letter - ' '],
        'đ' => 556,
        'Đ' => 722,
        '–' => 500,
        '…' => 1000,
        '\u031B' => 70, // the horn of ơ and ư, which widens them
        _ => 0,
    };
}
