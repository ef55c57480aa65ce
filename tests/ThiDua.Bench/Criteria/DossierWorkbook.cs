using System.Globalization;
using System.IO.Compression;
using System.Text;
using ThiDua.Paper.Facts.Writing;

namespace ThiDua.Bench.Criteria;

/// <summary>The same list of dossiers as a workbook, days as Excel keeps them.</summary>
internal static class DossierWorkbook
{
    public static void Write(string path, string csv)
    {
        using var file = File.Create(path);
        using var book = new NewWorkbook(file, CompressionLevel.Optimal);
        book.BeginSheet("Danh sách");
        foreach (var (line, place) in File.ReadLines(csv, Encoding.UTF8).Select((line, place) => (line, place)))
        {
            book.Row([.. line.Split(';').Select((text, column) => place == 0 ? new NewCell(text, CellLook.Heading) : Cell(text, column))]);
        }
    }

    private static NewCell Cell(string text, int column) => column switch
    {
        >= 6 and <= 8 when text.Length > 0 => NewCell.Of(DateTime.ParseExact(text, "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture)),
        9 or 13 when text.Length > 0 => NewCell.Of(decimal.Parse(text, CultureInfo.InvariantCulture)),
        _ => new(text),
    };
}
