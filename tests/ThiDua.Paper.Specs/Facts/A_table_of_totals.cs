using ThiDua.Documents;
using ThiDua.Paper.Facts;

namespace ThiDua.Paper.Specs.Facts;

public sealed class A_table_of_totals
{
    private const string Index766 =
        """
        BÁO CÁO TÌNH HÌNH TIẾP NHẬN VÀ GIẢI QUYẾT HỒ SƠ;;;;;;;;;;;
        STT;Đơn vị;Tiếp nhận;;;Đã xử lý;;;;Đang xử lý;;
        ;;Tổng;Kỳ trước chuyển sang;Trong kỳ;Tổng;Trước hạn;Trong hạn;Quá hạn;Tổng;Trong hạn;Quá hạn
        1;Hộ tịch;120;10;110;110;30;79;1;10;10;0
        2;Đất đai;60;5;55;48;10;30;5;12;10;2
        Tổng cộng;;180;15;165;158;40;109;6;22;20;2
        """;

    private const string Circular1 =
        """
        STT;Lĩnh vực;Số hồ sơ nhận giải quyết;;;Kết quả giải quyết;;;;;
        ;;Tổng số;Kỳ trước;Mới tiếp nhận;Số hồ sơ đã giải quyết;;;Số hồ sơ đang giải quyết;;
        ;;;;;Tổng số;Trả đúng thời hạn;Trả quá hạn;Tổng số;Chưa đến hạn;Quá hạn
        1;Hộ tịch;120;10;110;110;109;1;10;10;1
        """;

    [Fact]
    public void is_no_list_and_tells_which_rows_do_not_add_up()
    {
        var refused = Refusal(Index766);

        Assert.StartsWith("Tệp là bảng tổng hợp số lượng, không phải danh sách từng hồ sơ", refused, StringComparison.Ordinal);
        Assert.Contains("dòng 5, cột F: Trước hạn (10) cộng đúng hạn (30) cộng quá hạn (5) bằng 45, không bằng đã giải quyết (48)", refused, StringComparison.Ordinal);
        Assert.Contains("2 chỗ cộng không đúng", refused, StringComparison.Ordinal); // and the row of totals, which carries the fault on
    }

    [Fact]
    public void of_the_circular_is_known_as_well()
    {
        var refused = Refusal(Circular1);

        Assert.Contains("1 chỗ cộng không đúng: dòng 4, cột I: Đúng hạn (10) cộng quá hạn (1) bằng 11, không bằng đang giải quyết (10)", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void that_adds_up_is_turned_away_without_blame() =>
        Assert.DoesNotContain("cộng không đúng", Refusal(Circular1.Replace(";10;10;1", ";10;10;0", StringComparison.Ordinal)), StringComparison.Ordinal);

    private static string Refusal(string table)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, table);
            return Assert.Throws<UnreadableException>(() => new ReadTables().Recognise(path, "bao-cao.csv", [], TestContext.Current.CancellationToken)).Message;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
