using System.Buffers.Binary;

namespace ThiDua.Paper.Pictures;

/// <summary>Width and height of a JPEG, from its frame header (ITU-T T.81, B.2.2).</summary>
internal static class JpegSize
{
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> jpeg)
    {
        for (var at = 2; at + 9 < jpeg.Length && jpeg[at] == 0xFF;)
        {
            // C0–CF are frame headers, but for the tables C4 and CC and the reserved C8.
            if (jpeg[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
        }

        return null;
    }
}
