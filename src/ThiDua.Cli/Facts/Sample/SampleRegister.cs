using ThiDua.Paper.Facts.Writing;

namespace ThiDua.Cli.Facts.Sample;

/// <summary>A register of an office as a workbook: a title, headings, rows.</summary>
internal sealed record SampleRegister(string FileName, string Title, IReadOnlyList<string> Headings, IEnumerable<NewCell[]> Rows)
{
    public void WriteTo(Stream file)
    {
        using var book = new NewWorkbook(file);
        book.BeginSheet("Danh sách");
        book.Row(new NewCell(Title, CellLook.Title));
        book.Merge(1, 0, Headings.Count - 1);
        book.Row([.. Headings.Select(heading => new NewCell(heading, CellLook.Heading))]);
        foreach (var row in Rows) book.Row(row);
    }
}
