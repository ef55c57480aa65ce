using ThiDua.Paper.Grammar;

namespace ThiDua.Paper.Specs.Grammar;

public sealed class An_assignment
{
    [Theory]
    [InlineData("1. Công chức Văn phòng - Thống kê: Theo dõi phong trào.", "Công chức Văn phòng - Thống kê", "Theo dõi phong trào.")]
    [InlineData("1. Giao Thường trực Hội đồng xã theo dõi, đôn đốc.", "Thường trực Hội đồng xã", "Giao Thường trực Hội đồng xã theo dõi, đôn đốc.")]
    [InlineData("1. Căn cứ kế hoạch này, các ngành nghiêm túc thực hiện.", "các ngành", "Căn cứ kế hoạch này, các ngành nghiêm túc thực hiện.")]
    [InlineData("1. Đề nghị Ủy ban MTTQ và các tổ chức chính trị - xã hội xã vận động nhân dân.", "Ủy ban MTTQ và các tổ chức chính trị - xã hội xã", "Đề nghị Ủy ban MTTQ và các tổ chức chính trị - xã hội xã vận động nhân dân.")]
    [InlineData("1. Văn phòng xã có trách nhiệm tổng hợp.", "Văn phòng xã", "Văn phòng xã có trách nhiệm tổng hợp.")]
    [InlineData("1. Văn phòng Ban chủ trì tổ chức phong trào.", "Văn phòng Ban", "Văn phòng Ban chủ trì tổ chức phong trào.")]
    [InlineData("1. Văn phòng Sở:\n- Đôn đốc;\n- Tổng hợp.", "Văn phòng Sở", "- Đôn đốc; - Tổng hợp.")]
    [InlineData("1. Phòng Văn hóa và Thông tin, Trung tâm Truyền thông - Thể thao\nXây dựng chuyên mục tuyên truyền.", "Phòng Văn hóa và Thông tin, Trung tâm Truyền thông - Thể thao", "Xây dựng chuyên mục tuyên truyền.")]
    [InlineData("1. Công chức Địa chính - Xây dựng chủ trì rà soát.", "Công chức Địa chính - Xây dựng", "Công chức Địa chính - Xây dựng chủ trì rà soát.")]
    [InlineData("1. Sở Tài chính\nTham mưu kinh phí.", "Sở Tài chính", "Tham mưu kinh phí.")]
    [InlineData("1. Đề nghị Hội Nông dân xã và các tổ chức chính trị - xã hội\nPhối hợp tuyên truyền.", "Hội Nông dân xã và các tổ chức chính trị - xã hội", "Phối hợp tuyên truyền.")]
    [InlineData("Các ngành, đoàn thể xã căn cứ Kế hoạch này đăng ký thi đua.", "Các ngành, đoàn thể xã", "Các ngành, đoàn thể xã căn cứ Kế hoạch này đăng ký thi đua.")]
    [InlineData("1. Đài truyền thanh xã dành thời lượng phát chuyên mục.", "Đài truyền thanh xã", "Đài truyền thanh xã dành thời lượng phát chuyên mục.")]
    [InlineData("Điều 9. Trách nhiệm của Phòng Nội vụ\nTiếp nhận hồ sơ.", "Phòng Nội vụ", "Tiếp nhận hồ sơ.")]
    public void names_who_and_keeps_the_whole_item(string item, string assignee, string task)
    {
        var assignment = Assert.Single(APlan.Reading(["VII. TỔ CHỨC THỰC HIỆN", .. item.Split('\n')]).Assignments);

        Assert.Equal((assignee, task), (assignment.Assignee, assignment.Task));
    }

    [Fact]
    public void is_found_in_running_text_where_no_section_assigns()
    {
        var assignment = Assert.Single(APlan.Reading("5. Hình thức khen thưởng", "Giao đài truyền thanh tăng cường tuyên truyền phong trào.").Assignments);

        Assert.Equal("đài truyền thanh", assignment.Assignee);
    }

    [Fact]
    public void is_of_the_bodies_below_a_heading_on_duties()
    {
        var assignments = APlan.Reading(
            "E. TỔ CHỨC THỰC HIỆN", "I. Trách nhiệm của các đơn vị", "1. Văn phòng UBND: tổng hợp đăng ký thi đua.", "2. Bộ phận Kế toán: bố trí kinh phí.",
            "II. Trách nhiệm phối hợp", "1. Mời Hội Nông dân xã giám sát phong trào.", "2. Các bộ phận, các ấp tự chấm điểm hằng quý.").Assignments;

        Assert.Equal(["Văn phòng UBND", "Bộ phận Kế toán", "Hội Nông dân xã", "Các bộ phận, các ấp"], assignments.Select(a => a.Assignee));
    }

    [Fact]
    public void is_of_whom_a_duty_is_of_and_not_of_the_money() =>
        Assert.Equal(
            ["Trưởng thôn"],
            APlan.Reading("IV. TỔ CHỨC THỰC HIỆN", "1. Trách nhiệm của Trưởng thôn: vận động Nhân dân.", "2. Kinh phí: từ nguồn thi đua, khen thưởng của xã.").Assignments.Select(a => a.Assignee));

    [Fact]
    public void ends_where_the_plan_closes()
    {
        var reading = APlan.Reading("VII. TỔ CHỨC THỰC HIỆN", "1. Các thôn triển khai thực hiện.", "Trên đây là Kế hoạch, đề nghị các thôn thực hiện./.", "", "Nơi nhận:   TM. ỦY BAN NHÂN DÂN", "- Như trên;   CHỦ TỊCH", "- Lưu: VT.   Lê Văn Tám");

        Assert.Single(reading.Assignments);
        Assert.Equal(["Như trên", "Lưu: VT"], reading.Recipients);
        Assert.Equal(("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH", "Lê Văn Tám"), (reading.SignerTitle, reading.SignerName));
    }

    [Fact]
    public void survives_a_round_trip_through_json()
    {
        var reading = APlan.Reading("VII. TỔ CHỨC THỰC HIỆN", "1. Các thôn triển khai thực hiện.");

        var json = ReadingJson.Write(reading);

        Assert.Contains("\"assignee\": \"Các thôn\"", json, StringComparison.Ordinal);
        Assert.Equal(reading.Assignments, ReadingJson.Read(json).Assignments);
    }
}
