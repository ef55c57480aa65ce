using System.Buffers.Binary;
using ThiDua.Documents;
using ThiDua.Paper.Intake.Pictures;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Specs.Intake;

/// <summary>Scanners write TIFF files of several pages.</summary>
public sealed class A_scan_of_several_pages_in_one_picture_file
{
    private const int NextPage = 118;
    private const int Entries = 10;
    private const int PlaceOfPixels = 5;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task is_read_page_after_page()
    {
        using var folder = new PrivateFolder();
        var pages = new List<byte[]>();
        foreach (var page in new[] { 1, 2 })
        {
            var picture = await PageDrawing.Draw(Specimens.PathOf("102-phuong-tan-hoa-dong-2023.pdf"), page, 0, folder, Stop);
            await Tiff.Write(picture, folder[$"{page}.tif"], Stop);
            pages.Add(await File.ReadAllBytesAsync(folder[$"{page}.tif"], Stop));
        }

        var together = await Taking.In(Joined(pages[0], pages[1]), "a.tif");

        Assert.Equal([1, 2], together.Lines.Select(line => line.Page).Distinct());
        Assert.Equal([.. Words(await Taking.In(pages[0], "a.tif")), .. Words(await Taking.In(pages[1], "a.tif")).Where(line => line != "2")], Words(together)); // its number is no text of the second
    }

    private static IEnumerable<string> Words(DocumentText text) => text.Texts().Select(line => line.Trim()).Where(line => line.Length > 0);

    // The directory of the first page names where that of the second stands; the pixels of the second stand behind both.
    private static byte[] Joined(byte[] first, byte[] second)
    {
        byte[] all = [.. first, .. second[8..]];
        var moved = first.Length - 8;
        BinaryPrimitives.WriteInt32LittleEndian(all.AsSpan(NextPage), first.Length);
        var pixels = all.AsSpan(first.Length + Entries - 8 + (PlaceOfPixels * 12) + 8);
        BinaryPrimitives.WriteInt32LittleEndian(pixels, BinaryPrimitives.ReadInt32LittleEndian(pixels) + moved);
        return all;
    }
}
