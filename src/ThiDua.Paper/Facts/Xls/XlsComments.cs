using System.Buffers.Binary;
using System.Text;
using ThiDua.Facts;

namespace ThiDua.Paper.Facts.Xls;

/// <summary>
/// The texts of comments and text boxes of an old workbook, which its reader does not give: a record of text (TxO, 01B6) is
/// followed by one that continues it (003C) with the letters.
/// </summary>
internal static class XlsComments
{
    private const int Heading = 4;
    private const int LengthOfText = 18;

    private static ReadOnlySpan<byte> Text => [0xB6, 0x01, LengthOfText, 0x00];

    /// <param name="file">Read from its beginning and put back there.</param>
    public static IReadOnlyList<Aside> In(Stream file)
    {
        var bytes = new byte[file.Length];
        file.Position = 0;
        file.ReadExactly(bytes);
        file.Position = 0;

        var found = new List<Aside>();
        for (var at = bytes.AsSpan().IndexOf(Text); at >= 0;)
        {
            var next = at + Heading + LengthOfText;
            if (LettersAt(bytes, next) is { } letters) found.Add(new(SecretSpot.Comment, letters));
            var more = next < bytes.Length ? bytes.AsSpan(next).IndexOf(Text) : -1;
            at = more < 0 ? -1 : next + more;
        }

        return found;
    }

    private static string? LettersAt(ReadOnlySpan<byte> bytes, int at)
    {
        if (at + Heading + 1 > bytes.Length || bytes[at] != 0x3C || bytes[at + 1] != 0) return null;
        var length = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 2)..]);
        var letters = bytes.Slice(at + Heading + 1, Math.Max(0, Math.Min(length - 1, bytes.Length - at - Heading - 1)));
        return (bytes[at + Heading] & 1) == 0 ? Encoding.Latin1.GetString(letters) : Encoding.Unicode.GetString(letters);
    }
}
