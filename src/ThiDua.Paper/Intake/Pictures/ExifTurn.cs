using System.Buffers.Binary;

namespace ThiDua.Paper.Intake.Pictures;

/// <summary>Reads from a camera's notes (EXIF) how a picture must be turned to stand upright.</summary>
internal static class ExifTurn
{
    private const ushort Orientation = 0x0112;
    private const int MostEntries = 200;

    /// <returns>0, 90, 180 or 270 degrees with the clock; null where nothing is said.</returns>
    public static int? Of(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 16) return null;

        var notes = segment[6..];
        var little = notes[0] == 'I';
        var directory = Number(notes[4..], 4, little);
        if (directory < 8 || directory + 2 > notes.Length) return null;

        var entries = Math.Min(Number(notes[(int)directory..], 2, little), MostEntries);
        for (var i = 0; i < entries; i++)
        {
            var place = directory + 2 + i * 12;
            if (place + 12 > notes.Length) return null;
            var entry = notes[(int)place..];
            if (Number(entry, 2, little) == Orientation) return TurnOf(Number(entry[8..], 2, little));
        }

        return null;
    }

    private static int TurnOf(long orientation) => orientation switch { 3 or 4 => 180, 5 or 6 => 90, 7 or 8 => 270, _ => 0 };

    private static long Number(ReadOnlySpan<byte> bytes, int size, bool little) => (size, little) switch
    {
        (2, true) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        (2, false) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        (_, true) => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
    };
}
