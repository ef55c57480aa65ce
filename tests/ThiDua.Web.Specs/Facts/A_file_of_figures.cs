using System.Net;
using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Facts;

public sealed class A_file_of_figures(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task is_checked_in_the_background_taken_over_and_undone_with_a_reason()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var sent = await officer.Brings("mot-cua-03.csv", Figures.Dossiers);
        var looked = await host.IsLookedThrough(DemoUnits.TanHoa, "mot-cua-03.csv");
        Assert.Equal($"/facts/files/{looked.Id.Value}", sent.Location);
        Assert.Equal(new BatchCounts(3, 2, 0, 0, 1, 0), looked.Counts);

        var page = await officer.Opens(sent.Location!);
        Assert.Contains("Nhập 2 dòng vào số liệu", page.Text, StringComparison.Ordinal);
        Assert.Contains("Dòng 4, cột G", page.Text, StringComparison.Ordinal);

        await officer.Sends($"{sent.Location}?handler=Commit");
        Assert.Equal(BatchState.Committed, (await host.IsLookedThrough(DemoUnits.TanHoa, "mot-cua-03.csv")).State);
        Assert.Contains("Đã nhập", (await officer.Opens("/facts")).Text, StringComparison.Ordinal);

        var hasty = await officer.Sends($"{sent.Location}?handler=Undo", ("Reason", "Xuất nhầm kỳ"), ("confirmation", "ừ"));
        Assert.Equal(HttpStatusCode.Conflict, hasty.Status);
        await officer.Sends($"{sent.Location}?handler=Undo", ("Reason", "Xuất nhầm kỳ"), ("confirmation", "hủy nhập"));
        Assert.Equal(BatchState.Undone, (await host.IsLookedThrough(DemoUnits.TanHoa, "mot-cua-03.csv")).State);
        Assert.Contains("Xuất nhầm kỳ", (await officer.Opens(sent.Location!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_not_undone_without_a_reason_and_is_told_so_in_Vietnamese_alone()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var sent = await officer.Brings("khong-ly-do.csv", Figures.Dossiers);
        await host.IsLookedThrough(DemoUnits.TanHoa, "khong-ly-do.csv");

        var answer = await officer.Sends($"{sent.Location}?handler=Undo", ("Reason", ""), ("confirmation", "hủy nhập"));

        Assert.Contains("Chưa ghi lý do hủy lần nhập", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("required", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task whose_columns_nobody_knows_is_mapped_once_and_then_known()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        var strange = Figures.Dossiers.Replace("Mã hồ sơ;", "Ký hiệu riêng;", StringComparison.Ordinal);
        var sent = await officer.Brings("la-1.csv", strange);
        var file = await host.IsLookedThrough(DemoUnits.TanHoa, "la-1.csv");
        Assert.True(file.WaitsForColumns);

        var columns = await officer.Opens($"{sent.Location}/columns?kind=dossier");
        Assert.Contains("H21.10-260302-0001", columns.Text, StringComparison.Ordinal);
        var missing = await officer.Sends($"{sent.Location}/columns", ("Kind", "dossier"), ("Source", "new"), ("NewSource", "Hệ thống riêng"), ("Fields[4]", "received_at"));
        Assert.Contains("Mã hồ sơ", missing.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        var done = await officer.Sends(
            $"{sent.Location}/columns", ("Kind", "dossier"), ("Source", "new"), ("NewSource", "Hệ thống riêng"), ("Fields[0]", "code"), ("Fields[4]", "received_at"));
        Assert.True(done.IsRedirect, done.Text);
        Assert.Equal(3, (await host.IsLookedThrough(DemoUnits.TanHoa, "la-1.csv")).Counts!.Rows);

        await officer.Brings("la-2.csv", strange);
        var next = await host.IsLookedThrough(DemoUnits.TanHoa, "la-2.csv");
        Assert.Equal(BatchState.Checked, next.State);
        Assert.Equal("Hệ thống riêng", next.Source!.Name);
    }

    [Fact]
    public async Task is_not_taken_without_the_declaration_on_state_secrets()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var answer = await officer.Brings("khong-cam-ket.csv", Figures.Dossiers, free: false);

        Assert.Contains("bí mật nhà nước", answer.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task that_is_no_table_is_refused_in_a_sentence_and_leaves_the_others_be()
    {
        var officer = await host.SignedInAs(Duty.Officer);

        var answer = await officer.Brings("anh.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("anh.png", answer.Page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Duty.Chair, HttpStatusCode.OK)]
    [InlineData(Duty.Verifier, HttpStatusCode.OK)]
    [InlineData(Duty.CultureOfficer, HttpStatusCode.OK)]
    [InlineData(Duty.Province, HttpStatusCode.Forbidden)]
    public async Task is_seen_in_the_commune_and_not_by_the_province(Duty duty, HttpStatusCode status) =>
        Assert.Equal(status, (await (await host.SignedInAs(duty)).Opens("/facts")).Status);

    [Fact]
    public async Task is_not_brought_by_who_only_looks()
    {
        var chair = await host.SignedInAs(Duty.Chair);

        Assert.Null((await chair.Opens("/facts")).Page.QuerySelector("input[type=file]"));
        Assert.Equal(HttpStatusCode.Conflict, (await chair.Brings("chu-tich.csv", Figures.Dossiers)).Status);
    }
}
