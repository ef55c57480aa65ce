using ThiDua.Documents;

namespace ThiDua.Paper.Specs.Grammar;

public sealed class A_table_of_criteria
{
    private const string Head = "TT\tNội dung chỉ tiêu\tĐơn vị tính\tChỉ tiêu năm 2026\tĐơn vị chủ trì";

    [Theory]
    [InlineData("1\tHồ sơ trước và đúng hạn\t%\t≥ 98\tTrung tâm Phục vụ hành chính công", ">=98 %")]
    [InlineData("1 Hồ sơ nộp trực tuyến\t%\tTừ 75 trở lên\tTrung tâm Phục vụ hành chính công", ">=75 %")]
    [InlineData("1\tChuyến tàu lưu động\tChuyến\tTối thiểu 12\tVăn phòng", ">=12 chuyến")]
    [InlineData("1\tCông chức vi phạm giờ làm việc\tNgười\t0 Văn phòng HĐND và UBND", "=0 người")]
    [InlineData("1\tKết quả xếp loại của các phòng\t\tXếp loại Tốt\tVăn phòng", "=Tốt xếp loại")]
    [InlineData("1    Văn bản được ký số    %    100    Các phòng, ban", "=100 %")]
    public void gives_the_figure_of_its_column_with_its_unit(string row, string target) =>
        Assert.Equal(target, Target(Assert.Single(Criteria(Head, row))));

    [Fact]
    public void is_read_out_of_words_not_out_of_who_is_charged() =>
        Assert.Equal("Hồ sơ nộp trực tuyến", Assert.Single(Criteria(Head, "1\tHồ sơ nộp trực tuyến\t%\t75\tTrung tâm Phục vụ hành chính công")).Text);

    [Fact]
    public void takes_no_points_for_figures() =>
        Assert.Empty(Assert.Single(Criteria("STT\tTiêu chí\tĐiểm tối đa", "1\tCông khai thủ tục hành chính\t20")).Targets);

    [Fact]
    public void goes_on_below_the_names_of_groups_and_the_head_of_the_next_page()
    {
        var criteria = Criteria(Head, "I\tCải cách thủ tục", "1\tHồ sơ đúng hạn\t%\t98\tVăn phòng", Head, "II Chính quyền số", "2\tVăn bản ký số\t%\t100\tVăn phòng");

        Assert.Equal(["Hồ sơ đúng hạn", "Văn bản ký số"], criteria.Select(c => c.Text));
    }

    [Fact]
    public void counts_in_an_annex_where_the_plan_only_points_to_it()
    {
        var reading = APlan.Reading(
            "I. CHỈ TIÊU", "Thực hiện theo Phụ lục kèm theo Kế hoạch này.", "Nơi nhận:", "- Như trên;", "- Lưu: VT.",
            "PHỤ LỤC", "CHỈ TIÊU THI ĐUA", "(Kèm theo Kế hoạch số 05/KH-UBND)", Head, "1\tHồ sơ đúng hạn\t%\t98\tVăn phòng");

        Assert.Equal("Hồ sơ đúng hạn", Assert.Single(reading.Criteria).Text);
    }

    [Fact]
    public void keeps_its_numbers_apart_from_those_of_the_sections()
    {
        var reading = APlan.Reading(
            "1. Nội dung", "- Cải cách thể chế.", "2. Tiêu chí thi đua", Head, "I\tThủ tục", "1\tHồ sơ đúng hạn\t%\t≥ 98\tVăn phòng", "II\tChính quyền số", "2\tVăn bản ký số\t%\t100\tVăn phòng",
            "3. Khen thưởng", "- Chủ tịch UBND xã tặng Giấy khen cho 02 tập thể.");

        Assert.Equal(["1 Hồ sơ đúng hạn", "2 Văn bản ký số"], reading.Criteria.Select(c => $"{c.No} {c.Text}"));
        Assert.Equal(2, Assert.Single(reading.Quotas).Max);
        Assert.DoesNotContain(reading.Findings, f => f.Code == "numbering-broken");
    }

    private static readonly string[] Layout =
    [
        "TT Tiêu chí                                  Chỉ tiêu             Điểm tối đa",
        "1  Tỷ lệ hồ sơ được giải quyết trước hạn     Từ 60% trở lên       25",
        "   so với quy định",
        "                                      3",
        "",
        "2    Số lần nhắc nhở bằng văn bản về kỷ      Không quá 02 lần     10",
        "     luật, kỷ cương của các phòng            trong năm",
        "",
        "3    Giữ gìn vệ sinh nơi làm việc            Không vi phạm        5",
        "4  Số buổi tiếp công dân của lãnh đạo cơ quan ≥ 12 buổi            5",
        "",
    ];

    [Fact]
    public void whose_columns_blanks_keep_apart_is_put_together_line_by_line()
    {
        var reading = APlan.Reading(["IV. TIÊU CHÍ THI ĐUA", .. Layout, "V. THỜI GIAN THỰC HIỆN", "Trong năm 2023."]);

        Assert.Equal(
            ["Tỷ lệ hồ sơ được giải quyết trước hạn so với quy định", "Số lần nhắc nhở bằng văn bản về kỷ luật, kỷ cương của các phòng", "Giữ gìn vệ sinh nơi làm việc", "Số buổi tiếp công dân của lãnh đạo cơ quan"],
            reading.Criteria.Select(c => c.Text));
        Assert.Equal([">=60 %", "<=2 lần", ">=12 buổi"], reading.Criteria.Where(c => c.Targets.Count > 0).Select(Target));
        Assert.Equal("2023-12-31", reading.Period?.To);
    }

    [Theory]
    [InlineData("1  Tỷ lệ hồ sơ được giải quyết trước hạn     Từ 60% trở lên       25", "   so với quy định của pháp luật hiện hành về thủ tục trên toàn địa bàn")]
    [InlineData("   Tỷ lệ hồ sơ được giải quyết", "1                                            Từ 60% trở lên       25", "   trước hạn")]
    [InlineData("   Tỷ lệ hồ sơ được giải quyết", "1  trước hạn và đúng hạn so                  Từ 60% trở lên       25", "   với quy định")]
    public void whose_columns_cannot_be_told_apart_is_left_to_a_person(params string[] row)
    {
        var reading = APlan.Reading(["IV. TIÊU CHÍ THI ĐUA", Layout[0], .. row, .. Layout[5..], "V. THỜI GIAN THỰC HIỆN", "Trong năm 2023."]);

        Assert.Empty(reading.Criteria);
        Assert.Contains(reading.Findings, f => f is { Code: "table-unread", Severity: "doubt" });
        Assert.Equal("2023-12-31", reading.Period?.To);
    }

    [Theory]
    [InlineData("|TT |Chỉ tiêu                   |ĐVT |Mức     |", "|1  |Hồ sơ giải quyết trước     |%   |≥ 40    |", "|   |hạn trên tổng số           |    |        |", "|2  |Buổi đối thoại             |Buổi|02      |")]
    [InlineData("TT", "Chỉ tiêu", "ĐVT", "Mức", "1", "Hồ sơ giải quyết trước", "hạn trên tổng số", "%", "Tối thiểu 40", "2", "Buổi đối thoại", "Buổi", "02")]
    [InlineData("TT     Chỉ tiêu                     ĐVT      Mức", "1      Hồ sơ giải quyết trước       %        ≥ 40", "       hạn trên tổng số", "2      Buổi đối thoại               Buổi     02")]
    public void is_the_same_however_a_converter_put_it_down(params string[] table)
    {
        var reading = APlan.Reading(["Điều 2. Chỉ tiêu thi đua", .. table, "Điều 3. Thời gian: Trong năm 2023."]);

        Assert.Equal(["1 Hồ sơ giải quyết trước hạn trên tổng số >=40 %", "2 Buổi đối thoại =2 buổi"], reading.Criteria.Select(c => $"{c.No} {c.Text} {Target(c).ToLowerInvariant()}"));
        Assert.Equal("2023-12-31", reading.Period?.To);
    }

    private static IReadOnlyList<ReadCriterion> Criteria(params string[] table) => APlan.Reading(["IV. CHỈ TIÊU", .. table]).Criteria;

    /// <summary>Plain text of a PDF: heads, numbers and cells each on lines of their own, heads again on the next page.</summary>
    [Fact]
    public void that_extraction_put_down_cell_by_cell_gives_its_rows()
    {
        var criteria = Criteria(
            "TT", "", "Tiêu chí", "", "Chỉ tiêu", "", "Đơn vị theo dõi", "", "1", "", "Tỷ lệ hồ sơ được trả đúng", "hạn, trước hạn", "", "≥ 99,5%", "", "Văn phòng", "",
            "2", "TT", "", "Tiêu chí", "", "Chỉ tiêu", "", "Đơn vị theo dõi", "Phòng Quản lý vận", "tải", "", "2", "", "Số lần người dân phải đi lại", "", "Không quá 02", "lần", "",
            "3", "", "Kết quả xếp loại của các phòng", "", "Xếp loại Tốt", "", "Phòng Tổ chức cán", "bộ", "", "IV. THỜI GIAN", "Trong năm 2023.");

        Assert.Equal(
            ["1 Tỷ lệ hồ sơ được trả đúng hạn, trước hạn", "2 Số lần người dân phải đi lại", "3 Kết quả xếp loại của các phòng"],
            criteria.Select(c => $"{c.No} {c.Text}"));
        Assert.Equal([">=99,5 %", "<=2 lần", "=Tốt xếp loại"], criteria.Select(Target));
    }

    [Fact]
    public void whose_numbers_stand_alone_in_their_cells_keeps_numbers_and_rows_apart() =>
        Assert.Equal(
            ["1 Hồ sơ nộp trực tuyến >=75 %", "2 Sáng kiến được công nhận >=5 sáng kiến", "3 Buổi đối thoại với dân >=4 buổi"],
            Criteria("STT", "Chỉ tiêu", "ĐVT", "Mức", "", "1", "Hồ sơ nộp trực tuyến", "", "%", "", "≥ 75", "", "2", "Sáng kiến được công nhận", "", "Sáng kiến", "", "≥ 5", "",
                "3", "Buổi đối thoại với dân", "", "Buổi", "", "≥ 4", "", "IV. THỜI GIAN", "Trong năm 2023.").Select(c => $"{c.No} {c.Text} {Target(c)}"));

    private static string Target(ReadCriterion criterion)
    {
        var target = Assert.Single(criterion.Targets);
        return $"{target.Operator}{target.Value} {target.Unit}";
    }
}
