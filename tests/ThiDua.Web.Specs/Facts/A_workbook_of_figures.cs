using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Paper.Facts.Writing;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Facts;

public sealed class A_workbook_of_figures(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task is_taken_over_and_its_refused_rows_can_be_brought_in_again()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var sent = await officer.Brings("so-mot-cua.xlsx", Workbook());
        var looked = await host.IsLookedThrough(DemoUnits.TanHoa, "so-mot-cua.xlsx");
        Assert.Equal($"/facts/files/{looked.Id.Value}", sent.Location);
        Assert.Equal(new BatchCounts(3, 2, 0, 0, 1, 0), looked.Counts);
        await officer.Sends($"{sent.Location}?handler=Commit");
        Assert.Equal(BatchState.Committed, (await host.IsLookedThrough(DemoUnits.TanHoa, "so-mot-cua.xlsx")).State);

        var refused = await officer.Client.GetByteArrayAsync($"{sent.Location}/refused", TestContext.Current.CancellationToken);
        var again = await officer.Brings("so-mot-cua-can-sua.xlsx", refused);

        var second = await host.IsLookedThrough(DemoUnits.TanHoa, "so-mot-cua-can-sua.xlsx");
        Assert.Equal($"/facts/files/{second.Id.Value}", again.Location);
        Assert.Equal(new BatchCounts(1, 0, 0, 0, 1, 0), second.Counts);
    }

    // As samples are written: a title over all columns, headings, rows.
    private static byte[] Workbook()
    {
        using var file = new MemoryStream();
        using (var book = new NewWorkbook(file))
        {
            var lines = Figures.Dossiers.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            book.BeginSheet("Danh sách");
            book.Row(new NewCell("SỔ THEO DÕI HỒ SƠ", CellLook.Title));
            book.Merge(1, 0, lines[0].Split(';').Length - 1);
            book.Row([.. lines[0].Split(';').Select(heading => new NewCell(heading, CellLook.Heading))]);
            foreach (var line in lines.Skip(1)) book.Row([.. line.Split(';').Select(cell => new NewCell(cell))]);
        }

        return file.ToArray();
    }
}
