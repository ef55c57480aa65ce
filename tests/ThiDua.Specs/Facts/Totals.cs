using ThiDua.Facts;

namespace ThiDua.Specs.Facts;

public sealed class Totals
{
    [Fact]
    public void whose_parts_make_the_whole_are_not_spoken_of() =>
        Assert.Null(CheckTotals.Trouble(("đã giải quyết", 90), ("trước hạn", 5), ("đúng hạn", 80), ("quá hạn", 5)));

    [Fact]
    public void that_do_not_add_up_say_so_in_plain_words() => Assert.Equal(
        "Đúng hạn (80) cộng quá hạn (5) bằng 85, không bằng đã giải quyết (1.090); đề nghị kiểm tra lại.",
        CheckTotals.Trouble(("đã giải quyết", 1090), ("đúng hạn", 80), ("quá hạn", 5)));
}
