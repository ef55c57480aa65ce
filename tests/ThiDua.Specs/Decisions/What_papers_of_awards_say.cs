using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Specs.Decisions;

public sealed class What_papers_of_awards_say
{
    [Theory]
    [InlineData(0, "Không đồng")]
    [InlineData(300_000, "Ba trăm nghìn đồng")]
    [InlineData(760_000, "Bảy trăm sáu mươi nghìn đồng")]
    [InlineData(1_520_000, "Một triệu năm trăm hai mươi nghìn đồng")]
    [InlineData(1_005_000, "Một triệu không trăm linh năm nghìn đồng")]
    [InlineData(21_015_001, "Hai mươi mốt triệu không trăm mười lăm nghìn không trăm linh một đồng")]
    [InlineData(1_000_000_000, "Một tỷ đồng")]
    public void of_an_amount_in_words(long amount, string words) => Assert.Equal(words, AmountInWords.Of(amount));

    [Theory]
    [InlineData(2023, 12, 31, "Nghị định số 91/2017/NĐ-CP")]
    [InlineData(2024, 1, 1, "Nghị định số 98/2023/NĐ-CP")]
    [InlineData(2025, 6, 30, "Nghị định số 98/2023/NĐ-CP")]
    [InlineData(2025, 7, 1, "Nghị định số 152/2025/NĐ-CP")]
    public void of_the_decree_of_their_day(int year, int month, int day, string decree)
    {
        var grounds = new GroundsOfAwards(ActRegister.Shipped).On(new(year, month, day));
        Assert.Contains(decree, Assert.Single(grounds, ground => ground.StartsWith("Căn cứ Nghị định", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2023, 12, 31, "ngày 26 tháng 11 năm 2003")]
    [InlineData(2024, 1, 1, "ngày 15 tháng 6 năm 2022")]
    public void of_the_law_of_their_day_by_name_and_day(int year, int month, int day, string issued) =>
        Assert.Contains($"Căn cứ Luật Thi đua, khen thưởng {issued}", new GroundsOfAwards(ActRegister.Shipped).On(new(year, month, day)));

    [Fact]
    public void of_the_law_on_local_government_by_name_and_day() =>
        Assert.Contains("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025", new GroundsOfAwards(ActRegister.Shipped).On(new(2025, 7, 1)));

    [Fact]
    public void of_no_law_by_its_number()
    {
        var undated = ActRegister.Shipped.Acts.Select(act => act with { Issued = null });
        Assert.All(new GroundsOfAwards(new ActRegister([.. undated])).On(new(2025, 7, 1)).Where(ground => ground.StartsWith("Căn cứ Luật", StringComparison.Ordinal)),
            ground => Assert.DoesNotContain("QH", ground, StringComparison.Ordinal));
    }

    [Fact]
    public void of_the_amending_law_from_its_first_day_on()
    {
        var grounds = new GroundsOfAwards(ActRegister.Shipped);
        Assert.DoesNotContain(grounds.On(new(2026, 9, 30)), ground => ground.Contains("23 tháng 4 năm 2026", StringComparison.Ordinal));
        Assert.Contains(grounds.On(new(2026, 10, 1)), ground => ground.Contains("23 tháng 4 năm 2026", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Phát động phong trào thi đua đẩy mạnh cải cách hành chính năm 2026", "phong trào thi đua đẩy mạnh cải cách hành chính năm 2026")]
    [InlineData("Phong trào thi đua “Một cửa thân thiện”", "phong trào thi đua “Một cửa thân thiện”")]
    [InlineData("Phát động phong trào “Nụ cười công sở”", "phong trào “Nụ cười công sở”")]
    [InlineData("Phát động thi đua cải cách hành chính năm 2024", "phong trào thi đua cải cách hành chính năm 2024")]
    [InlineData("Cải cách hành chính năm 2023", "phong trào thi đua “Cải cách hành chính năm 2023”")]
    public void of_a_movement(string title, string text) => Assert.Equal(text, MovementInText.Of(title));

    [Theory]
    [InlineData(2025, 6, 30, "cấp huyện")]
    [InlineData(2025, 7, 1, "cấp tỉnh")]
    public void of_a_level_as_it_stood_on_the_day(int year, int month, int day, string level) =>
        Assert.Equal(level, Words.Of(Level.District.On(new(year, month, day))));

    [Theory]
    [InlineData("Xã Tân Hòa", "xã", "Tân Hòa", "ỦY BAN NHÂN DÂN XÃ TÂN HÒA")]
    [InlineData("Đặc khu Phú Quý", "đặc khu", "Phú Quý", "ỦY BAN NHÂN DÂN ĐẶC KHU PHÚ QUÝ")]
    public void of_a_commune(string name, string kind, string place, string committee)
    {
        var commune = new CommuneOnPaper(name, null, "");
        Assert.Equal((kind, place, committee), (commune.Kind, commune.Place, commune.Committee));
    }

    [Theory]
    [InlineData("Tống Thị Thanh Bình")]
    [InlineData("")] // nobody holds the duty: written by hand
    public void of_the_accountant_beside_the_account_holder(string accountant)
    {
        var commune = new CommuneOnPaper("Xã Tân Hòa", null, "Lê Đình Khoát") { AccountantName = accountant };
        Assert.Equal(
            [("NGƯỜI LẬP", "Nguyễn Thị Lan"), ("KẾ TOÁN", accountant), ("CHỦ TỊCH", "Lê Đình Khoát")],
            PaymentListPaper.Signers(commune, "Nguyễn Thị Lan").Select(one => (one.Position, one.Name)));
    }

    [Fact]
    public void of_parts_where_the_plan_is_silent()
    {
        var terms = new MovementTerms { Title = "Phong trào" };
        Assert.Equal(["Tờ trình đề nghị khen thưởng", "Báo cáo thành tích của tập thể, cá nhân", "Biên bản xét khen thưởng"], PartsOfDossier.For(terms, Level.Commune, new(2024, 1, 1)).Names);
        Assert.Equal("Điều 84, Luật Thi đua, khen thưởng 06/2022/QH15", PartsOfDossier.For(terms, Level.Commune, new(2024, 1, 1)).Basis);
        Assert.Equal("Nghị định 91/2017/NĐ-CP", PartsOfDossier.For(terms, Level.Commune, new(2023, 12, 31)).Basis);
    }
}
