using System.Buffers.Binary;

namespace ThiDua.Paper.Intake.Pictures;

/// <summary>
/// Writes a grey picture as an unpacked TIFF. Of all formats that Tesseract opens this costs it least: it unpacks
/// nothing (PNG, JPEG) and does not take pixels one by one (PGM, a twentieth of the whole work).
/// </summary>
internal static class Tiff
{
    private const ushort Short = 3;
    private const ushort Long = 4;
    private const int Pixels = 128;   // behind the head

    public static async Task Write(GreyPicture picture, string path, CancellationToken stop)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
        await file.WriteAsync(Head(picture), stop);
        await file.WriteAsync(picture.Pixels, stop);
    }

    private static byte[] Head(GreyPicture picture)
    {
        (ushort Tag, ushort Type, int Value)[] entries =
        [
            (256, Long, picture.Width), (257, Long, picture.Height), (258, Short, 8),   // bits of a pixel
            (259, Short, 1), (262, Short, 1),                                           // not packed; 0 is black
            (273, Long, Pixels), (277, Short, 1), (278, Long, picture.Height), (279, Long, picture.Width * picture.Height),
        ];
        var head = new byte[Pixels];
        "II*\0\b\0\0\0"u8.CopyTo(head);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(8), (ushort)entries.Length);
        var place = head.AsSpan(10);
        foreach (var (tag, type, value) in entries)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(place, tag);
            BinaryPrimitives.WriteUInt16LittleEndian(place[2..], type);
            BinaryPrimitives.WriteInt32LittleEndian(place[4..], 1);
            BinaryPrimitives.WriteInt32LittleEndian(place[8..], value);
            place = place[12..];
        }

        return head;
    }
}
