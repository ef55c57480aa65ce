using System.Text;
using ThiDua.Facts;
using ThiDua.Paper.Facts;
using ThiDua.Paper.Facts.Headings;

namespace ThiDua.Paper.Specs.Facts;

public sealed class Headings_of_a_table
{
    [Theory]
    [InlineData("dossier", "STT;Thông tin;MA HO SO;ngay tiep nhan;Ngay hen tra (*);Trang thai\n1;;A-1;05/01/2026;06/01/2026;9\n")]
    [InlineData("dossier", "MaHoSo\tMaTTHC\tNgayTiepNhan\tNgayHenTra\tTrangThaiHoSo\nA-1\t1.000001\t20260105083000\t20260106083000\t10\n")]
    [InlineData("payment", "Mã giao dịch,Mã hồ sơ,Số tiền (đồng),Ngày thanh toán,Trạng thái\nG1,A-1,8.000,05/01/2026,Thành công\n")]
    [InlineData("procedure", "STT,Mã thủ tục,Tên thủ tục,Lĩnh vực,Có hiệu lực từ,Mức độ\n1,1.000001,Khai sinh,Hộ tịch,01/01/2025,Toàn trình\n")]
    [InlineData("answer", "Phiếu số,Câu,Ngày khảo sát,Mức độ hài lòng\n1,15,05/01/2026,Hài lòng\n")]
    [InlineData("work_file", "Mã hồ sơ,Tên hồ sơ,Ngày mở,Ngày kết thúc,Người lập\n01.2026,Cải cách,05/01/2026,,Lê Văn A\n")]
    [InlineData("result", "Số kết quả,Loại giấy tờ,Ngày cấp,Ngày số hóa\n01/GCN,Giấy khai sinh,05/01/2026,06/01/2026\n")]
    [InlineData("report", "Tên báo cáo,Hạn gửi,Ngày gửi\nBáo cáo tháng,05/01/2026,04/01/2026\n")]
    [InlineData("checklist_item", "Danh mục,Mã mục,Nội dung,Đạt,Ngày kiểm tra\nTrang TTĐT,1,Tổ chức,x,05/01/2026\n")]
    public void tell_the_kind(string kind, string table)
    {
        var taken = TakenRows.Of(table, kind: kind);

        Assert.Empty(taken.Problems);
        Assert.Single(taken.Rows);
    }

    [Theory]
    [InlineData("SỔ VĂN BẢN ĐẾN NĂM 2026\n", "a.csv", "incoming")]
    [InlineData("", "so-van-ban-di-2026.csv", "outgoing")]
    public void get_from_the_title_what_no_column_says(string title, string name, string direction)
    {
        var taken = TakenRows.Of(title + "Số/ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu\n01/KH-UBND;05/01/2026;UBND xã;Về việc thi đua\n", name, kind: "document");

        Assert.Equal(direction, taken.Rows[0]["direction"]);
    }

    [Fact]
    public void leave_to_a_person_what_fits_no_kind()
    {
        var shape = Recognised("Tháng,Số người,Ghi chú\n1,20,\n2,21,\n", []);

        Assert.Null(shape.Proposed);
        Assert.Equal(["Tháng", "Số người", "Ghi chú"], shape.Headings);
        Assert.Equal(["2", "21", ""], shape.Sample[1]);
    }

    [Fact]
    public void are_followed_by_data_even_where_a_file_is_named_like_a_total()
    {
        var taken = TakenRows.Of("STT,Mã hồ sơ,Tên hồ sơ,Ngày mở\n1,01,Tổng số liệu thống kê,05/01/2026\n2,02,Cộng đồng dân cư,05/01/2026\n,Tổng cộng: 2,,\n,,Cộng,2\n", kind: "work_file");

        Assert.Equal(["01", "02"], taken.Rows.Select(row => row["code"]));
    }

    [Fact]
    public void prefer_the_better_of_two_columns_for_one_field()
    {
        var mapping = Recognised("Mã hồ sơ,Ngày nộp,Ngày tiếp nhận\nA-1,05/01/2026,06/01/2026\n", []).Proposed!;

        Assert.Equal("received_at", mapping.Columns["ngay tiep nhan"]);
        Assert.False(mapping.Columns.ContainsKey("ngay nop"));
    }

    [Fact]
    public void are_mapped_as_they_were_for_the_source_before()
    {
        var remembered = new Mapping("dossier", new Dictionary<string, string> { ["ma rieng"] = "code", ["ngay rieng"] = "received_at" }, new Dictionary<string, string>());

        Assert.Same(remembered, Recognised("Mã riêng,Ngày riêng,Trạng thái\nA-1,05/01/2026,9\n", [remembered]).Proposed);
        Assert.NotSame(remembered, Recognised("Mã hồ sơ,Ngày tiếp nhận,Trạng thái\nA-1,05/01/2026,9\n", [remembered]).Proposed);
    }

    [Fact]
    public void that_stand_in_several_rows_are_put_together_where_they_repeat()
    {
        HeadRow[] rows = [new(5, ["STT", "Mã hồ sơ", "Tiếp nhận", "", "Đã xử lý", ""]), new(6, ["", "", "Tổng", "Trong kỳ", "Tổng", "Quá hạn"])];

        Assert.Equal(["STT", "Mã hồ sơ", "Tiếp nhận – Tổng", "Trong kỳ", "Đã xử lý – Tổng", "Quá hạn"], HeadingBlock.Of(rows));
    }

    private static TableShape Recognised(string table, IReadOnlyList<Mapping> remembered)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(table));
            return new ReadTables().Recognise(path, "a.csv", remembered, TestContext.Current.CancellationToken);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
