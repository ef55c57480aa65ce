using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Specs.Criteria;

public sealed class The_choice_of_an_indicator
{
    private static readonly IReadOnlyList<KeptIndicator> Shipped =
        [.. IndicatorCatalogue.All.Select(one => new KeptIndicator(IndicatorCatalogue.IdOf(one), null, one, null, "", null))];

    // The texts of a real commune's plan, of another one's, and of ours.
    [Theory]
    [InlineData("Triển khai thực hiện đầy đủ, kịp thời, đúng quy định các văn bản pháp luật do Trung ương, tỉnh, huyện ban hành.", 0, "upper_directives_on_time")]
    [InlineData("100% các văn bản quy phạm pháp luật do xã ban hành được rà soát, kiểm tra, theo dõi việc thi hành.", 0, "normative_docs_reviewed")]
    [InlineData("100% văn bản pháp luật mới ban hành được tuyên truyền, phổ biến.", 0, "new_laws_disseminated")]
    [InlineData("100% số TTHC được công khai tại tại Bộ phận Một cửa và Trang Thông tin điện tử kịp thời theo quy định.", 0, "procedures_published")]
    [InlineData("100% TTHC được trả kết quả đúng hạn và trước hạn.", 0, "results_on_time")]
    [InlineData("100% hồ sơ giải quyết TTHC được thực hiện thông qua hệ thống Một cửa điện tử.", 0, "via_one_stop_system")]
    [InlineData("Tối thiểu 65% số hồ sơ TTHC (so với tổng số hồ sơ TTHC tiếp nhận) được thực hiện tiếp nhận và trả kết quả trên Cổng dịch vụ công trực tuyến.", 0, "online_end_to_end")]
    [InlineData("Số hoá kết quả giải quyết TTHC còn hiệu lực thuộc thẩm quyền giải quyết của xã đạt tỷ lệ tối thiểu là 60%.", 0, "valid_results_digitised")]
    [InlineData("Tối thiểu 70% TTHC có yêu cầu nghĩa vụ tài chính được triển khai thanh toán trực tuyến; trong số đó, tỷ lệ giao dịch thanh toán trực tuyến đạt từ 60% trở lên.", 0, "fee_procedures_online")]
    [InlineData("Tối thiểu 70% TTHC có yêu cầu nghĩa vụ tài chính được triển khai thanh toán trực tuyến; trong số đó, tỷ lệ giao dịch thanh toán trực tuyến đạt từ 60% trở lên.", 1, "online_payment_share")]
    [InlineData("Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC đạt tối thiểu 90%.", 0, "service_satisfaction")]
    [InlineData("100% văn bản trao đổi giữa các cơ quan hành chính nhà nước dưới dạng điện tử (trừ văn bản thuộc phạm vi bí mật nhà nước).", 0, "electronic_exchange")]
    [InlineData("100% hồ sơ công việc được xử lý trên môi trường mạng (trừ văn bản thuộc phạm vi bí mật nhà nước).", 0, "work_files_online")]
    [InlineData("Trang thông tin điện tử của UBND xã cung cấp đầy đủ các nội dung, thông tin theo quy định tại Luật tiếp cận thông tin.", 0, "website_duties")]
    [InlineData("Triển khai hệ thống thông tin báo cáo điện tử.", 0, "e_reporting")]
    [InlineData("Thực hiện lập và lưu trữ hồ sơ điện tử.", 0, "e_files_archived")]
    [InlineData("100% văn bản của xã được ký số, gửi, nhận điện tử (trừ văn bản thuộc phạm vi bí mật nhà nước).", 0, "signed_documents")]
    [InlineData("Kết quả đánh giá, phân loại thực hiện nhiệm vụ cải cách hành chính năm 2023 của cơ quan, đơn vị xếp loại Tốt.", 0, "par_classification")]
    [InlineData("Hoàn thành xuất sắc nhiệm vụ được giao năm 2023.", 0, "task_rating")]
    [InlineData("Có giải pháp trong công tác cải cách hành chính được Hội đồng sáng kiến của thành phố hoặc phường công nhận.", 0, "recognised_initiative")]
    [InlineData("Thực hiện nghiêm kỷ luật, kỷ cương hành chính (không vi phạm kỷ luật, kỷ cương hành chính).", 0, "discipline_violations")]
    [InlineData("Vệ sinh cơ quan sạch đẹp.", 0, null)]
    public void follows_the_words_where_the_criterion_names_none(string text, int place, string? key)
    {
        var found = Choose().For(Text(text), place);

        Assert.Equal(key, found?.Indicator.Indicator.Key);
        Assert.True(found is null || found.Value.Origin is BindingOrigin.Words);
    }

    [Fact]
    public void takes_the_second_target_from_the_set_that_begins_with_the_named_one()
    {
        var criterion = Text("Thanh toán") with { Key = "fee_procedures_online" };

        Assert.Equal(("fee_procedures_online", BindingOrigin.Key), (Choose().For(criterion, 0)!.Value.Indicator.Indicator.Key, Choose().For(criterion, 0)!.Value.Origin));
        Assert.Equal("online_payment_share", Choose().For(criterion, 1)!.Value.Indicator.Indicator.Key);
        Assert.Null(Choose().For(criterion, 2));
    }

    [Theory]
    [InlineData("2023-12-31", 1)] // Nghị định 42/2022/NĐ-CP
    [InlineData("2026-06-30", 1)] // its last day
    [InlineData("2026-07-01", 2)] // Nghị định 224/2026/NĐ-CP
    public void follows_the_act_in_force_when_the_movement_ends(string lastDay, int version) => Assert.Equal(
        version, new ChooseIndicator(Shipped, DateOnly.Parse(lastDay, null)).For(Text("Trang") with { Key = "website_duties" }, 0)!.Value.Indicator.Indicator.Version);

    [Fact]
    public void prefers_the_communes_own_version()
    {
        var own = new KeptIndicator(IndicatorId.New(), UnitId.New(), IndicatorCatalogue.Find("results_on_time")! with { Version = 2 }, null, "Hướng dẫn của tỉnh", null);

        Assert.Equal(own.Id, new ChooseIndicator([.. Shipped, own], new(2026, 12, 31)).For(Text("Hạn") with { Key = "results_on_time" }, 0)!.Value.Indicator.Id);
    }

    private static ChooseIndicator Choose() => new(Shipped, new(2026, 12, 31));

    private static Criterion Text(string text) => new(CriterionId.New(), null, null, text, [], null);
}
