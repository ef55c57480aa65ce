using ThiDua.Organizations;

namespace ThiDua.Specs.Organizations;

public sealed class Names_of_people
{
    [Fact]
    public void are_ordered_by_given_name_in_the_vietnamese_alphabet()
    {
        string[] mixed =
        [
            "Phan Văn Đức", "Lê Thị Dung", "Nguyễn Hoài Ân", "Trần An", "Lý Văn Ăn", "Bùi Thị Yến", "Ngô Văn Ổn", "Mai Thị Oanh",
            "Vũ Thị Ơn", "Nguyễn An", "Cao Thị Đào", "Đinh Văn Dũng",
        ];

        Assert.Equal(
            [
                "Nguyễn An", "Trần An", "Lý Văn Ăn", "Nguyễn Hoài Ân", "Lê Thị Dung", "Đinh Văn Dũng", "Cao Thị Đào", "Phan Văn Đức",
                "Mai Thị Oanh", "Ngô Văn Ổn", "Vũ Thị Ơn", "Bùi Thị Yến",
            ],
            mixed.Order(Vietnamese.ByGivenName));
    }
}
