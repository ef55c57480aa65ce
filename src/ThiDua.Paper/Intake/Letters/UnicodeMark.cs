using System.Text;

namespace ThiDua.Paper.Intake.Letters;

/// <summary>Knows the Unicode encodings that bytes give away by a mark at their beginning, or UTF-16 by its zeroes.</summary>
internal static class UnicodeMark
{
    private const int Sample = 4096;

    /// <returns>The encoding and the bytes of its mark; null where the bytes say nothing: UTF-8 without a mark, or one byte a letter.</returns>
    public static (Encoding Letters, int Preamble)? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => ByZeroes(bytes),
    };

    // Half of the bytes of Western letters, digits and separators in UTF-16 are zero, all on the same side.
    private static (Encoding, int)? ByZeroes(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }

        var pairs = sample.Length / 2;
        if (pairs == 0) return null;
        if (odd > pairs * 4 / 10 && even == 0) return (Encoding.Unicode, 0);
        return even > pairs * 4 / 10 && odd == 0 ? (Encoding.BigEndianUnicode, 0) : null;
    }
}
